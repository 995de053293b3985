import { makeStyles, tokens } from '@fluentui/react-components';
import type { ClarificationView } from '../../../../bot/api/contract.ts';
import { Card } from '../../../common/components/card.tsx';
import { useIntl } from '../../../common/intl.tsx';
import { sideBar } from '../../../common/lines.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalL },
  who: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  text: { marginBlock: `${tokens.spacingVerticalXXS} 0`, whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  answer: {
    marginBlockStart: tokens.spacingVerticalS,
    paddingInlineStart: tokens.spacingHorizontalM,
    ...sideBar(tokens.colorBrandStroke2),
  },
});

/** Questions and answers, the latest first. */
export function Clarifications({ clarifications }: { clarifications: readonly ClarificationView[] }) {
  const { t, formats } = useIntl();
  const styles = useStyles();
  return (
    <Card title={t('request.clarifications')}>
      <ul className={styles.list}>
        {[...clarifications].reverse().map((each) => (
          <li key={each.askedAt}>
            <p className={styles.who}>
              {t('request.clarification.asked', { person: each.askedBy, date: formats.instant(each.askedAt) })}
            </p>
            <p className={styles.text}>{each.questions}</p>
            <div className={styles.answer}>
              {each.answer !== null && each.answeredBy !== null && each.answeredAt !== null ? (
                <>
                  <p className={styles.who}>
                    {t('request.clarification.answered', {
                      person: each.answeredBy,
                      date: formats.instant(each.answeredAt),
                    })}
                  </p>
                  <p className={styles.text}>{each.answer}</p>
                </>
              ) : (
                <p className={styles.who}>{t('request.clarification.open')}</p>
              )}
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}
