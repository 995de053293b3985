import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { PeopleTeamRegular } from '@fluentui/react-icons/svg/people-team';
import type { PartnershipMapView } from '../../../../bot/api/contract/partnerships.ts';
import type { Problem } from '../../../api/problem.ts';
import { Card } from '../../../common/components/card.tsx';
import { EmptyState } from '../../../common/components/empty-state.tsx';
import { PageHeading } from '../../../common/components/page-heading.tsx';
import { ProblemNotice } from '../../../common/components/problem-notice.tsx';
import { Waiting } from '../../../common/components/waiting.tsx';
import { useIntl } from '../../../common/intl.tsx';
import { type MapChoice, MapFilters } from '../components/map-filters.tsx';
import { PartnershipTable } from '../components/partnership-table.tsx';
import { Picture } from '../components/picture.tsx';

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalL, gridTemplateColumns: 'minmax(0, 1fr)' },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  download: { justifySelf: 'start' },
});

export interface MapViewProps {
  map: PartnershipMapView | null;
  choice: MapChoice;
  problem: Problem | null;
  isSaving: boolean;
  onChoose: (change: Partial<MapChoice>) => void;
  onRetry: () => void;
  onDownload: () => void;
}

export function MapView({ map, choice, problem, isSaving, onChoose, onRetry, onDownload }: MapViewProps) {
  const { t } = useIntl();
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <PageHeading title={t('map.title')} />
      {problem && <ProblemNotice problem={problem} onRetry={onRetry} />}
      {!map && !problem && <Waiting />}
      {map && (
        <>
          <p className={styles.text}>
            {t('map.count', { edges: map.edges.length, nodes: map.nodes.length })}. {t(`map.extent.${map.extent}`)}
          </p>
          <MapFilters choice={choice} choices={map.choices} onChange={onChoose} />
          {map.edges.length === 0 ? (
            <EmptyState icon={<PeopleTeamRegular />} title={t('map.empty.title')} text={t('map.empty.text')} />
          ) : (
            <>
              <Picture map={map} />
              <Card title={t('map.table')}>
                <PartnershipTable edges={map.edges} />
              </Card>
              <Button
                className={styles.download}
                icon={<ArrowDownloadRegular />}
                disabledFocusable={isSaving}
                onClick={onDownload}
              >
                {t(isSaving ? 'map.download.busy' : 'map.download')}
              </Button>
            </>
          )}
        </>
      )}
    </div>
  );
}
