import { makeStyles, tokens } from '@fluentui/react-components';
import { BoxRegular } from '@fluentui/react-icons/svg/box';
import { useSearchParams } from 'react-router';
import { EmptyState } from '../../../common/components/empty-state.tsx';
import { PageHeading } from '../../../common/components/page-heading.tsx';
import { ProblemNotice } from '../../../common/components/problem-notice.tsx';
import { Waiting } from '../../../common/components/waiting.tsx';
import { useIntl } from '../../../common/intl.tsx';
import { OfferFilter } from '../components/offer-filter.tsx';
import { NewOfferForm } from '../components/offer-form.tsx';
import { OfferItem } from '../components/offer-item.tsx';
import { type OfferFilters, useOffers } from '../queries.ts';

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalL, gridTemplateColumns: 'minmax(0, 1fr)' },
  text: { marginBlock: `${tokens.spacingVerticalXS} 0`, color: tokens.colorNeutralForeground2, maxInlineSize: '48rem' },
  count: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    gridTemplateColumns: 'minmax(0, 1fr)',
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    '@media (min-width: 900px)': { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)' },
  },
});

const FILTERS = ['words', 'kind', 'theme', 'country', 'organisation', 'mine'] as const;

/** What organisations offer: everybody on the register looks, focal points keep their own. */
export default function OffersPage() {
  const { t } = useIntl();
  const styles = useStyles();
  // In the address, so that a filtered list can be sent to somebody.
  const [params, setParams] = useSearchParams();
  const filters: OfferFilters = Object.fromEntries(FILTERS.map((name) => [name, params.get(name) ?? '']));
  const { data, error, refetch } = useOffers(filters);
  const change = (next: OfferFilters) =>
    setParams(
      Object.entries({ ...filters, ...next }).filter((entry): entry is [string, string] => Boolean(entry[1])),
      {
        replace: true,
      },
    );
  return (
    <div className={styles.root}>
      <div>
        <PageHeading title={t('offers.title')} />
        <p className={styles.text}>{t('offers.text')}</p>
      </div>
      {error && <ProblemNotice problem={error} onRetry={() => void refetch()} />}
      {!data && !error && <Waiting />}
      {data && (
        <>
          {data.mayKeep && <NewOfferForm choices={data.choices} />}
          <OfferFilter filters={filters} choices={data.choices} mayKeep={data.mayKeep} onChange={change} />
          <p className={styles.count} role="status">
            {t('offers.count', { count: data.rows.length })}
          </p>
          {data.rows.length === 0 && (
            <EmptyState icon={<BoxRegular />} title={t('offers.empty.title')} text={t('offers.empty.text')} />
          )}
          <ul className={styles.list} aria-label={t('offers.title')}>
            {data.rows.map((offer) => (
              <OfferItem key={offer.id} offer={offer} choices={data.choices} />
            ))}
          </ul>
          {data.more && <p className={styles.count}>{t('offers.more')}</p>}
        </>
      )}
    </div>
  );
}
