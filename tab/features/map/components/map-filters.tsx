import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { PartnershipMapView } from '../../../../bot/api/contract/partnerships.ts';
import { useIntl } from '../../../common/intl.tsx';

const useStyles = makeStyles({
  bar: {
    display: 'grid',
    gap: tokens.spacingHorizontalM,
    alignItems: 'end',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(180px, 100%), 1fr))',
  },
  field: { minInlineSize: 0 },
  select: { minInlineSize: 0, inlineSize: '100%', '& select': { minInlineSize: 0, inlineSize: '100%' } },
});

export const FILTERS = ['organisation', 'objective', 'region'] as const;
export type MapChoice = Record<(typeof FILTERS)[number], string>;
export const NO_CHOICE: MapChoice = { organisation: '', objective: '', region: '' };

export function MapFilters(props: {
  choice: MapChoice;
  choices: PartnershipMapView['choices'];
  onChange: (change: Partial<MapChoice>) => void;
}) {
  const { choice, choices, onChange } = props;
  const { t } = useIntl();
  const styles = useStyles();
  const options = {
    organisation: choices.organisations,
    objective: choices.objectives.map(({ code, label }) => ({
      code: String(code),
      label: t('objective.numbered', { number: code, label }),
    })),
    region: choices.regions,
  };
  const isNarrowed = FILTERS.some((filter) => choice[filter] !== '');
  return (
    <search className={styles.bar}>
      {FILTERS.map((filter) => (
        <Field key={filter} label={t(`map.filter.${filter}`)} className={styles.field}>
          <Select
            className={styles.select}
            value={choice[filter]}
            onChange={(_, { value }) => onChange({ [filter]: value })}
          >
            <option value="">{t('map.filter.any')}</option>
            {options[filter].map(({ code, label }) => (
              <option key={code} value={code}>
                {label}
              </option>
            ))}
          </Select>
        </Field>
      ))}
      <Button appearance="subtle" disabled={!isNarrowed} onClick={() => onChange(NO_CHOICE)}>
        {t('map.filter.clear')}
      </Button>
    </search>
  );
}
