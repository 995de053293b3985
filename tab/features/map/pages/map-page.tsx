import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import type { PartnershipMapView } from '../../../../bot/api/contract/partnerships.ts';
import { useClient } from '../../../api/client-context.tsx';
import { useAnnounce } from '../../../common/announce.tsx';
import { useIntl } from '../../../common/intl.tsx';
import { saveFile } from '../../numbers/save-file.ts';
import { FILTERS, type MapChoice } from '../components/map-filters.tsx';
import { MapView } from './map-page.presenter.tsx';

/** Filters live in the address, as those of the queue do. */
const readChoice = (query: URLSearchParams): MapChoice => ({
  organisation: query.get('organisation') ?? '',
  objective: query.get('objective') ?? '',
  region: query.get('region') ?? '',
});

/** Who works with whom, as a picture and as a table. */
export default function MapPage() {
  const { t } = useIntl();
  const client = useClient();
  const announce = useAnnounce();
  const [query, setQuery] = useSearchParams();
  const choice = readChoice(query);
  const { data, error, refetch } = useQuery({
    queryKey: ['map', client.language, ...FILTERS.map((filter) => choice[filter])],
    queryFn: () => client.get<PartnershipMapView>('/map', choice),
    placeholderData: keepPreviousData,
  });
  const download = useMutation({
    mutationFn: async () => saveFile(await client.download('/map.csv', choice), 'partnership-map.csv'),
    onSuccess: (name) => announce(t('map.download.done', { name })),
  });
  const choose = (change: Partial<MapChoice>) => {
    const next = Object.entries({ ...choice, ...change }).filter(([, value]) => value !== '');
    setQuery(new URLSearchParams(next), { replace: true });
  };
  return (
    <MapView
      map={data ?? null}
      choice={choice}
      problem={error ?? download.error}
      isSaving={download.isPending}
      onChoose={choose}
      onRetry={() => void refetch()}
      onDownload={() => download.mutate()}
    />
  );
}
