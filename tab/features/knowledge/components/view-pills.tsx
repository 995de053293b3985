import { Tab, TabList } from '@fluentui/react-components';
import { useIntl } from '../../../common/intl.tsx';
import type { View } from '../filters.ts';

interface ViewPillsProps {
  view: View;
  /** Those that the person has, each with how much waits in it; null where nothing is counted. */
  views: readonly { view: View; count: number | null }[];
  onChange: (view: View) => void;
}

export function ViewPills({ view, views, onChange }: ViewPillsProps) {
  const { t } = useIntl();
  return (
    <TabList
      aria-label={t('knowledge.views')}
      selectedValue={view}
      onTabSelect={(_, { value }) => onChange(value as View)}
      style={{ flexWrap: 'wrap' }}
    >
      {views.map(({ view: each, count }) => (
        <Tab key={each} value={each}>
          {count === null || count === 0
            ? t(`knowledge.view.${each}`)
            : t('knowledge.counted', { label: t(`knowledge.view.${each}`), count })}
        </Tab>
      ))}
    </TabList>
  );
}
