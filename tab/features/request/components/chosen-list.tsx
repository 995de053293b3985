import { MessageBar, MessageBarBody, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { MatchesView } from '../../../../bot/api/contract.ts';
import { type Draft, isEmpty } from '../../../common/drafts.ts';
import { useIntl } from '../../../common/intl.tsx';

const PARTS = [
  ['hub', 'partners'],
  ['fund', 'funds'],
  ['knowledge', 'knowledge'],
] as const;

const useStyles = makeStyles({
  list: { margin: 0, display: 'grid', gap: tokens.spacingVerticalS },
  part: { ...typographyStyles.caption1Strong, color: tokens.colorNeutralForeground2 },
  value: { margin: 0, overflowWrap: 'anywhere' },
  none: { margin: 0, color: tokens.colorNeutralForeground3 },
});

/** What is about to be recorded, part by part; "no match" is said, not left out. */
export function ChosenList({ draft, matches }: { draft: Draft; matches: MatchesView }) {
  const { t } = useIntl();
  const styles = useStyles();
  const unmet = matches.funds.filter((fund) => fund.answer.code === 'not-met' && draft.funds.includes(fund.id));
  return (
    <>
      <dl className={styles.list}>
        {PARTS.map(([part, key]) => {
          const chosen = matches[key].filter((hit) => draft[key].includes(hit.id));
          return (
            <div key={part}>
              <dt className={styles.part}>{t(`matches.part.${part}`)}</dt>
              {chosen.length === 0 && <dd className={styles.none}>{t('act.record-matches.none')}</dd>}
              {chosen.map((hit) => (
                <dd key={hit.id} className={styles.value}>
                  {hit.title}
                </dd>
              ))}
            </div>
          );
        })}
      </dl>
      {isEmpty({ ...draft, text: '' }) && <Caution text={t('act.record-matches.none-chosen')} />}
      {unmet.map((fund) => (
        <Caution key={fund.id} text={t('act.record-matches.unmet', { fund: fund.title })} />
      ))}
    </>
  );
}

function Caution({ text }: { text: string }) {
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{text}</MessageBarBody>
    </MessageBar>
  );
}
