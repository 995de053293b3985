import { Button, Field, makeStyles, mergeClasses, SearchBox, Select, Switch, tokens } from '@fluentui/react-components';
import { FilterRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { OffersView } from '../../../../bot/api/contract/hub.ts';
import { useIntl } from '../../../common/intl.tsx';
import type { OfferFilters } from '../queries.ts';

const useStyles = makeStyles({
  bar: {
    display: 'grid',
    gap: tokens.spacingHorizontalM,
    alignItems: 'end',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(180px, 100%), 1fr))',
    minInlineSize: 0,
  },
  field: { minInlineSize: 0 },
  // A phone shows the offers first, and these when asked for.
  folded: { '@media (max-width: 639px)': { display: 'none' } },
  toggle: { justifySelf: 'start', '@media (min-width: 640px)': { display: 'none' } },
  wide: { maxInlineSize: 'none', minInlineSize: 0 },
  select: { minInlineSize: 0, '& select': { minInlineSize: 0 } },
});

const SELECTS = ['kind', 'theme', 'country', 'organisation'] as const;

interface OfferFilterProps {
  filters: OfferFilters;
  choices: OffersView['choices'];
  mayKeep: boolean;
  onChange: (change: OfferFilters) => void;
}

/** Narrows the catalogue; every filter counts. */
export function OfferFilter({ filters, choices, mayKeep, onChange }: OfferFilterProps) {
  const { t } = useIntl();
  const styles = useStyles();
  const [isOpen, setOpen] = useState(() => SELECTS.some((name) => filters[name]));
  const fold = !isOpen && styles.folded;
  const select = (name: (typeof SELECTS)[number], options: readonly { code: string; label: string }[]) => (
    <Field className={mergeClasses(styles.field, fold)} label={t(`offers.${name}`)}>
      <Select
        className={styles.select}
        value={filters[name] ?? ''}
        onChange={(_, data) => onChange({ [name]: data.value })}
      >
        <option value="">{t('offers.any')}</option>
        {options.map(({ code, label }) => (
          <option key={code} value={code}>
            {label}
          </option>
        ))}
      </Select>
    </Field>
  );
  return (
    <search className={styles.bar}>
      <Field className={styles.field} label={t('offers.search')}>
        <SearchBox
          className={styles.wide}
          value={filters.words ?? ''}
          maxLength={200}
          onChange={(_, data) => onChange({ words: data.value })}
        />
      </Field>
      <Button
        appearance="subtle"
        className={styles.toggle}
        icon={<FilterRegular />}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {t('queue.filter.more')}
      </Button>
      {select('kind', choices.kinds)}
      {select('theme', choices.themes)}
      {select('country', choices.countries)}
      {select('organisation', choices.organisations)}
      {mayKeep && (
        <Switch
          label={t('offers.mine')}
          checked={filters.mine === 'yes'}
          onChange={(_, { checked }) => onChange({ mine: checked ? 'yes' : '' })}
        />
      )}
    </search>
  );
}
