import {
  Button,
  Checkbox,
  Field,
  makeStyles,
  mergeClasses,
  SearchBox,
  Select,
  tokens,
} from '@fluentui/react-components';
import { FilterRegular } from '@fluentui/react-icons/svg/filter';
import { useState } from 'react';
import type { Labelled } from '../../../../bot/api/contract.ts';
import { useIntl } from '../../../common/intl.tsx';
import { type Filters, isNarrowed, NO_FILTERS } from '../filters.ts';

const useStyles = makeStyles({
  bar: {
    display: 'grid',
    gap: tokens.spacingHorizontalM,
    alignItems: 'end',
    minInlineSize: 0,
    gridTemplateColumns: 'minmax(0, 1fr)',
    '@media (min-width: 640px)': {
      gridTemplateColumns: 'minmax(12rem, 2fr) minmax(8rem, 1fr) minmax(8rem, 1fr)',
    },
    '@media (min-width: 1000px)': {
      gridTemplateColumns: 'minmax(12rem, 2fr) minmax(8rem, 1fr) minmax(8rem, 1fr) auto',
    },
  },
  pair: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: tokens.spacingHorizontalM,
    '@media (min-width: 640px)': { display: 'contents' },
  },
  ticks: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    gridColumn: '1 / -1',
    '@media (min-width: 1000px)': { gridColumn: 'auto' },
  },
  // A phone shows the list first, and these when asked for.
  folded: { '@media (max-width: 639px)': { display: 'none' } },
  toggle: { justifySelf: 'start', '@media (min-width: 640px)': { display: 'none' } },
  field: { minInlineSize: 0 },
  search: { maxInlineSize: 'none' },
  select: { minInlineSize: 0, inlineSize: '100%', '& select': { minInlineSize: 0, inlineSize: '100%' } },
});

export interface FilterBarProps {
  filters: Filters;
  onChange: (change: Partial<Filters>) => void;
  /** For coordinators: they may see what they are to assess alone. */
  hasForMe: boolean;
  objectives: readonly Labelled<number>[];
  countries: readonly Labelled[];
}

export function FilterBar({ filters, onChange, hasForMe, objectives, countries }: FilterBarProps) {
  const { t } = useIntl();
  const styles = useStyles();
  const [isOpen, setOpen] = useState(() => isNarrowed({ ...filters, text: '' }));
  return (
    <search className={styles.bar}>
      <Field label={t('queue.filter.text')} className={styles.field}>
        <SearchBox
          className={styles.search}
          placeholder={t('queue.filter.text.placeholder')}
          value={filters.text}
          onChange={(_, { value }) => onChange({ text: value })}
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
      <div className={mergeClasses(styles.pair, !isOpen && styles.folded)}>
        <Field label={t('queue.filter.objective')} className={styles.field}>
          <Select
            className={styles.select}
            value={filters.objective}
            onChange={(_, { value }) => onChange({ objective: value })}
          >
            <option value="">{t('queue.filter.any')}</option>
            {objectives.map((objective) => (
              <option key={objective.code} value={objective.code}>
                {t('objective.numbered', { number: objective.code, label: objective.label })}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={t('queue.filter.country')} className={styles.field}>
          <Select
            className={styles.select}
            value={filters.country}
            onChange={(_, { value }) => onChange({ country: value })}
          >
            <option value="">{t('queue.filter.any')}</option>
            {countries.map((country) => (
              <option key={country.code} value={country.code}>
                {country.label}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <div className={mergeClasses(styles.ticks, !isOpen && styles.folded)}>
        <Checkbox
          label={t('queue.filter.overdue')}
          checked={filters.overdue}
          onChange={(_, { checked }) => onChange({ overdue: checked === true })}
        />
        {hasForMe && (
          <Checkbox
            label={t('queue.filter.for-me')}
            checked={filters.forMe}
            onChange={(_, { checked }) => onChange({ forMe: checked === true })}
          />
        )}
        <Button appearance="subtle" disabled={!isNarrowed(filters)} onClick={() => onChange(NO_FILTERS)}>
          {t('queue.filter.clear')}
        </Button>
      </div>
    </search>
  );
}
