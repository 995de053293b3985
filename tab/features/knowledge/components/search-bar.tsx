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
import { type FormEvent, useEffect, useState } from 'react';
import type { FilterOption, KnowledgeFilters } from '../../../../bot/api/contract/knowledge.ts';
import { useIntl } from '../../../common/intl.tsx';
import { FILTERS, type Filter, type Filters, isNarrowed, NO_FILTERS } from '../filters.ts';

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
  words: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalS },
  field: { minInlineSize: 0, flexGrow: 1, flexBasis: '14rem' },
  search: { maxInlineSize: 'none', inlineSize: '100%' },
  filters: {
    display: 'grid',
    gap: tokens.spacingHorizontalM,
    alignItems: 'end',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(12rem, 100%), 1fr))',
  },
  // The list comes first; these when asked for.
  folded: { display: 'none' },
  select: { minInlineSize: 0, inlineSize: '100%', '& select': { minInlineSize: 0, inlineSize: '100%' } },
});

const OPTIONS: Record<Filter, keyof KnowledgeFilters> = {
  kind: 'kinds',
  objective: 'objectives',
  theme: 'themes',
  support: 'supportTypes',
  region: 'regions',
  country: 'countries',
  year: 'years',
};

export interface SearchBarProps {
  filters: Filters;
  /** Null until they have arrived. */
  options: KnowledgeFilters | null;
  onChange: (change: Partial<Filters>) => void;
}

/** Words in any language, sent when they are finished; filters that unfold. */
export function SearchBar({ filters, options, onChange }: SearchBarProps) {
  const { t } = useIntl();
  const styles = useStyles();
  const [words, setWords] = useState(filters.text);
  const [isOpen, setOpen] = useState(() => isNarrowed(filters));
  useEffect(() => setWords(filters.text), [filters.text]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onChange({ text: words.trim() });
  };
  const label = ({ label: name, count }: FilterOption) => t('knowledge.counted', { label: name, count });
  return (
    <search className={styles.root}>
      <form className={styles.words} onSubmit={submit}>
        <Field label={t('knowledge.search')} className={styles.field}>
          <SearchBox
            className={styles.search}
            placeholder={t('knowledge.search.placeholder')}
            value={words}
            onChange={(_, { value }) => {
              setWords(value);
              if (value === '' && filters.text !== '') onChange({ text: '' });
            }}
          />
        </Field>
        <Button type="submit" appearance="primary">
          {t('knowledge.search.go')}
        </Button>
        <Button icon={<FilterRegular />} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {t('knowledge.filter.more')}
        </Button>
      </form>
      <div className={mergeClasses(styles.filters, !isOpen && styles.folded)}>
        {FILTERS.map((name) => (
          <Field key={name} label={t(`knowledge.filter.${name}`)}>
            <Select
              className={styles.select}
              value={filters[name]}
              onChange={(_, { value }) => onChange({ [name]: value })}
            >
              <option value="">{t('knowledge.filter.any')}</option>
              {options?.[OPTIONS[name]].map((option) => (
                <option key={option.code} value={option.code}>
                  {label(option)}
                </option>
              ))}
            </Select>
          </Field>
        ))}
        <Checkbox
          label={t('knowledge.filter.result')}
          checked={filters.withResult}
          onChange={(_, { checked }) => onChange({ withResult: checked === true })}
        />
        <Button appearance="subtle" disabled={!isNarrowed(filters)} onClick={() => onChange(NO_FILTERS)}>
          {t('knowledge.filter.clear')}
        </Button>
      </div>
    </search>
  );
}
