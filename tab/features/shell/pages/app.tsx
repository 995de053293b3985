import type { ComponentType } from 'react';
import { HashRouter, Navigate, Route, Routes } from 'react-router';
import { useMe } from '../../../api/client-context.tsx';
import { FailureBoundary } from '../../../common/components/failure-boundary.tsx';
import { Waiting } from '../../../common/components/waiting.tsx';
import { deferred } from '../../../common/deferred.tsx';
import { Shell } from '../components/shell.tsx';
import { PLACES, type Place, placesOf, startPlace } from '../places.ts';
import { LostPage } from './lost-page.tsx';

const page = (load: () => Promise<{ default: ComponentType }>) =>
  deferred(async () => (await load()).default, <Waiting />);

const PAGES: Record<Place, ReturnType<typeof page>> = {
  queue: page(() => import('../../requests/pages/queue-page.tsx')),
  mine: page(() => import('../../requests/pages/mine-page.tsx')),
  assignments: page(() => import('../../assignments/pages/assignments-page.tsx')),
  knowledge: page(() => import('../../knowledge/pages/knowledge-page.tsx')),
  offers: page(() => import('../../hub/pages/offers-page.tsx')),
  windows: page(() => import('../../fund/pages/windows-page.tsx')),
  map: page(() => import('../../map/pages/map-page.tsx')),
  numbers: page(() => import('../../numbers/pages/numbers-page.tsx')),
  admissions: page(() => import('../../admissions/pages/admissions-page.tsx')),
};
const ItemPage = page(() => import('../../knowledge/pages/item-page.tsx'));
const PracticePage = page(() => import('../../knowledge/pages/practice-page.tsx'));
const RequestPage = page(() => import('../../request/pages/request-page.tsx'));

/** Has the page of an address fetched while the server is still asked who the person is. */
export function preloadPage(hash: string): void {
  const first = hash.replace(/^#\/?/, '').split(/[/?]/)[0];
  const place = PLACES.find((each) => each === first);
  if (place) PAGES[place].preload();
  else if (first === 'requests') RequestPage.preload();
}

/** Routes of the places a person has; each place is loaded when it is first opened. */
export function App({ onSwitch }: { onSwitch: (() => void) | null }) {
  const me = useMe();
  const roles = me.roles.map((role) => role.code);
  const start = startPlace(roles);
  // No transitions: what is typed into a filter lives in the address, and must not lag behind the keys.
  return (
    <HashRouter useTransitions={false}>
      <Shell onSwitch={onSwitch}>
        <FailureBoundary>
          <Routes>
            <Route index element={start ? <Navigate to={`/${start}`} replace /> : <LostPage />} />
            {placesOf(roles).map((place) => {
              const Page = PAGES[place];
              return <Route key={place} path={place} element={<Page />} />;
            })}
            <Route path="requests/:ref/:part?" element={<RequestPage />} />
            <Route path="knowledge/:id" element={<ItemPage />} />
            <Route path="practices/:id" element={<PracticePage />} />
            <Route path="*" element={<LostPage />} />
          </Routes>
        </FailureBoundary>
      </Shell>
    </HashRouter>
  );
}
