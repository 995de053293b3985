import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { InterestRow } from '../../../../bot/api/contract/hub.ts';
import type { Labelled, RequestView } from '../../../../bot/api/contract.ts';
import { useAct } from '../../../api/queries.ts';
import { useAnnounce } from '../../../common/announce.tsx';
import { ProblemNotice } from '../../../common/components/problem-notice.tsx';
import { useIntl } from '../../../common/intl.tsx';
import { lineAfter } from '../../../common/lines.ts';
import { ReferralBadge } from './status-badge.tsx';

const useStyles = makeStyles({
  // On a phone each row is a block of its own; the words before each value then stand in for the heads.
  table: { inlineSize: '100%', borderCollapse: 'collapse', '@media (max-width: 639px)': { display: 'block' } },
  head: { '@media (max-width: 639px)': { display: 'none' } },
  body: { '@media (max-width: 639px)': { display: 'block' } },
  row: {
    verticalAlign: 'top',
    ...lineAfter,
    '@media (max-width: 639px)': { display: 'grid', paddingBlock: tokens.spacingVerticalS },
  },
  cell: {
    textAlign: 'start',
    padding: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-line',
    fontWeight: tokens.fontWeightRegular,
    '@media (max-width: 639px)': { display: 'block', paddingBlock: tokens.spacingVerticalXXS },
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  title: { fontWeight: tokens.fontWeightSemibold },
  silent: { margin: 0, color: tokens.colorNeutralForeground2 },
  small: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Who is interested, in their own words, and where that led: one row an organisation. */
export function InterestTable(props: {
  view: Pick<RequestView, 'ref' | 'revision'>;
  call: string;
  rows: readonly InterestRow[];
  label: string;
}) {
  const { t, formats } = useIntl();
  const styles = useStyles();
  const shown = props.rows.filter((row) => row.answer ?? row.referral);
  const silent = props.rows.filter((row) => !shown.includes(row)).map((row) => row.organisation.label);
  return (
    <>
      {shown.length > 0 && (
        <table className={styles.table} aria-label={props.label}>
          <thead className={styles.head}>
            <tr>
              {(['organisation', 'answer', 'words', 'referral'] as const).map((column) => (
                <th key={column} scope="col" className={styles.cell}>
                  <span className={styles.title}>{t(`hub.call.${column}`)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody className={styles.body}>
            {shown.map((row) => {
              const organisation = row.organisation.label;
              return (
                <tr key={row.organisation.code} className={styles.row}>
                  <th scope="row" className={styles.cell}>
                    <span className={styles.name}>{organisation}</span>
                  </th>
                  <td className={styles.cell}>
                    {row.answer?.label ?? t('hub.call.waiting')}
                    {row.person && row.at && (
                      <span className={styles.small}>
                        {t('hub.call.replied', { person: row.person, date: formats.date(row.at) })}
                      </span>
                    )}
                  </td>
                  <td className={styles.cell}>{row.text}</td>
                  <td className={styles.cell}>
                    {row.referral && <ReferralBadge status={row.referral} />}
                    {row.canRefer && (
                      <ReferButton view={props.view} call={props.call} organisation={row.organisation} />
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      {silent.length > 0 && <p className={styles.silent}>{t('hub.call.silent', { names: formats.list(silent) })}</p>}
    </>
  );
}

/** One click: the referral is only proposed by it, so nobody is told and nothing is lost. */
function ReferButton(props: { view: Pick<RequestView, 'ref' | 'revision'>; call: string; organisation: Labelled }) {
  const { t } = useIntl();
  const announce = useAnnounce();
  const { mutate, isPending, error } = useAct(props.view.ref);
  const { code, label } = props.organisation;
  const refer = () =>
    mutate(
      { path: `hub/calls/${props.call}/refer`, body: { revision: props.view.revision, organisation: code } },
      { onSuccess: () => announce(t('hub.call.refer.done', { organisation: label })) },
    );
  return (
    <>
      <Button
        size="small"
        disabledFocusable={isPending}
        aria-label={t('hub.call.refer', { organisation: label })}
        onClick={refer}
      >
        {t('hub.call.refer.short')}
      </Button>
      {error && <ProblemNotice problem={error} />}
    </>
  );
}
