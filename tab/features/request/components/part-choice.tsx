import { Field, makeStyles, mergeClasses, Select, Tab, TabList, tokens } from '@fluentui/react-components';
import { useIntl } from '../../../common/intl.tsx';
import type { Part } from '../parts.tsx';

/** More tabs than these need a second line on a phone, in one language or another: there they become a list. */
const MOST_TABS_ON_PHONE = 3;

const useStyles = makeStyles({
  tabs: {
    flexWrap: 'wrap',
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalM})`,
    '@media (max-width: 639px)': {
      marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalSNudge})`,
      '& button': { paddingInline: tokens.spacingHorizontalSNudge },
    },
  },
  onlyWide: { '@media (max-width: 639px)': { display: 'none' } },
  onlyPhone: { '@media (min-width: 640px)': { display: 'none' } },
});

interface PartChoiceProps {
  parts: readonly Part[];
  part: Part;
  onPart: (part: Part) => void;
}

/** Leads to the parts of a request: tabs, or one list where they would fill half a phone. */
export function PartChoice({ parts, part, onPart }: PartChoiceProps) {
  const { t } = useIntl();
  const styles = useStyles();
  const isLong = parts.length > MOST_TABS_ON_PHONE;
  return (
    <>
      <TabList
        className={mergeClasses(styles.tabs, isLong && styles.onlyWide)}
        aria-label={t('request.parts')}
        selectedValue={part}
        onTabSelect={(_, { value }) => onPart(value as Part)}
      >
        {parts.map((each) => (
          <Tab key={each} value={each} id={`tab-${each}`} aria-controls="part">
            {t(`request.part.${each}`)}
          </Tab>
        ))}
      </TabList>
      {isLong && (
        <Field label={t('request.parts')} className={styles.onlyPhone}>
          <Select size="large" value={part} onChange={(_, { value }) => onPart(value as Part)}>
            {parts.map((each) => (
              <option key={each} value={each}>
                {t(`request.part.${each}`)}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </>
  );
}
