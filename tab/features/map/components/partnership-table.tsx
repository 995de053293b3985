import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowSortDown16Regular } from '@fluentui/react-icons/svg/arrow-sort-down';
import { ArrowSortUp16Regular } from '@fluentui/react-icons/svg/arrow-sort-up';
import { useState } from 'react';
import type { PartnershipEdge } from '../../../../bot/api/contract/partnerships.ts';
import { PARTNERSHIP_SOURCES } from '../../../../bot/domain/partnerships.ts';
import { Hidden } from '../../../common/components/hidden.tsx';
import { useIntl } from '../../../common/intl.tsx';
import { lineAfter } from '../../../common/lines.ts';
import { COLUMNS, type Column, type Sorting, sorted, startOf } from '../sorting.ts';

const PHONE = '@media (max-width: 639px)';
const useStyles = makeStyles({
  // On a phone each row is a block of its own; the heads stay as buttons that sort.
  table: { inlineSize: '100%', borderCollapse: 'collapse', [PHONE]: { display: 'block' } },
  head: { textAlign: 'start', padding: tokens.spacingVerticalXS, verticalAlign: 'bottom' },
  headRow: { ...lineAfter, [PHONE]: { display: 'flex', flexWrap: 'wrap' } },
  block: { [PHONE]: { display: 'block' } },
  row: { verticalAlign: 'top', ...lineAfter, [PHONE]: { display: 'grid', paddingBlock: tokens.spacingVerticalS } },
  cell: {
    textAlign: 'start',
    padding: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
    fontWeight: tokens.fontWeightRegular,
    [PHONE]: { display: 'block', paddingBlock: tokens.spacingVerticalXXS },
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  small: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  more: { marginBlockStart: tokens.spacingVerticalM },
});

/** Rows that are shown at first. */
const FIRST = 50;

/** The map in words: sortable by each column. */
export function PartnershipTable({ edges }: { edges: readonly PartnershipEdge[] }) {
  const { t, language } = useIntl();
  const styles = useStyles();
  const [sorting, setSorting] = useState<Sorting>(startOf('total'));
  const [isWhole, setWhole] = useState(false);
  const rows = sorted(edges, sorting, language);
  return (
    <>
      <table className={styles.table}>
        <caption>
          <Hidden>{t('map.table.caption')}</Hidden>
        </caption>
        <thead className={styles.block}>
          <tr className={styles.headRow}>
            {COLUMNS.map((column) => (
              <Head key={column} column={column} sorting={sorting} onSort={setSorting} />
            ))}
          </tr>
        </thead>
        <tbody className={styles.block}>
          {(isWhole ? rows : rows.slice(0, FIRST)).map((edge) => (
            <Row key={`${edge.a.code} ${edge.b.code}`} edge={edge} />
          ))}
        </tbody>
      </table>
      {!isWhole && rows.length > FIRST && (
        <Button className={styles.more} onClick={() => setWhole(true)}>
          {t('map.table.more', { total: rows.length })}
        </Button>
      )}
    </>
  );
}

function Head(props: { column: Column; sorting: Sorting; onSort: (sorting: Sorting) => void }) {
  const { column, sorting, onSort } = props;
  const { t } = useIntl();
  const styles = useStyles();
  const isSorted = sorting.column === column;
  const order = sorting.isDescending ? 'descending' : 'ascending';
  const icon = sorting.isDescending ? <ArrowSortDown16Regular /> : <ArrowSortUp16Regular />;
  return (
    <th scope="col" className={styles.head} aria-sort={isSorted ? order : 'none'}>
      <Button
        appearance="transparent"
        size="small"
        iconPosition="after"
        {...(isSorted ? { icon } : {})}
        onClick={() => onSort(isSorted ? { column, isDescending: !sorting.isDescending } : startOf(column))}
      >
        {t(`map.column.${column}`)}
      </Button>
    </th>
  );
}

function Row({ edge }: { edge: PartnershipEdge }) {
  const { t, formats } = useIntl();
  const styles = useStyles();
  const sources = PARTNERSHIP_SOURCES.filter((source) => edge.counts[source] > 0);
  return (
    <tr className={styles.row}>
      <th scope="row" className={styles.cell}>
        <span className={styles.name}>{t('map.pair', { a: edge.a.label, b: edge.b.label })}</span>
      </th>
      <td className={styles.cell}>
        {edge.objectives.map(({ code, label }) => (
          <span key={code} className={styles.small}>
            {t('objective.numbered', { number: code, label })}
          </span>
        ))}
      </td>
      <td className={styles.cell}>{formats.list(edge.places.map(({ label }) => label))}</td>
      <td className={styles.cell}>
        {sources.map((source) => (
          <span key={source} className={styles.small}>
            {t(`map.counts.${source}`, { count: edge.counts[source] })}
          </span>
        ))}
      </td>
    </tr>
  );
}
