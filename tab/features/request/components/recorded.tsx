import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Labelled, RecordedView } from '../../../../bot/api/contract.ts';
import { Card } from '../../../common/components/card.tsx';
import { TextLink } from '../../../common/components/text-link.tsx';
import { useIntl } from '../../../common/intl.tsx';

const useStyles = makeStyles({
  by: {
    marginBlock: `0 ${tokens.spacingVerticalM}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  list: { margin: 0, display: 'grid', gap: tokens.spacingVerticalS },
  part: { ...typographyStyles.caption1Strong, color: tokens.colorNeutralForeground2 },
  value: { margin: 0, whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
});

/** What the coordinators chose, part by part; "no match" is an answer. */
export function Recorded({ recorded }: { recorded: RecordedView }) {
  const { t, formats } = useIntl();
  const styles = useStyles();
  const parts: [string, readonly Labelled[], isKnowledge?: boolean][] = [
    [t('matches.part.hub'), recorded.partners],
    [t('matches.part.fund'), recorded.funds],
    [t('matches.part.knowledge'), recorded.knowledge, true],
  ];
  return (
    <Card title={t('request.recorded')}>
      <p className={styles.by}>
        {t('request.recorded.by', { person: recorded.recordedBy, date: formats.date(recorded.recordedAt) })}
      </p>
      <dl className={styles.list}>
        {parts.map(([title, chosen, isKnowledge]) => (
          <div key={title}>
            <dt className={styles.part}>{title}</dt>
            {chosen.length === 0 && <dd className={styles.value}>{t('act.record-matches.none')}</dd>}
            {chosen.map((each) => (
              <dd key={each.code} className={styles.value}>
                {isKnowledge ? (
                  <TextLink to={`/knowledge/${encodeURIComponent(each.code)}`}>{each.label}</TextLink>
                ) : (
                  each.label
                )}
              </dd>
            ))}
          </div>
        ))}
        {recorded.assessment && (
          <div>
            <dt className={styles.part}>{t('request.part.assessment')}</dt>
            <dd className={styles.value}>{recorded.assessment}</dd>
          </div>
        )}
        {recorded.note && (
          <div>
            <dt className={styles.part}>{t('request.recorded.note')}</dt>
            <dd className={styles.value}>{recorded.note}</dd>
          </div>
        )}
      </dl>
    </Card>
  );
}
