/** The partnership map over HTTP, as JSON and as a table. */
import assert from 'node:assert/strict';
import type { PartnershipMapView } from '../../../bot/api/contract/partnerships.ts';
import type { Person } from '../../../bot/domain/people.ts';
import { answered } from '../../helpers/answered-http.ts';
import { aWorkingRequest } from '../../helpers/builders/implementation.ts';
import { ilo, observer } from '../../helpers/builders.ts';
import { statusAndCode } from '../../helpers/refused-http.ts';
import { startTestServer, type TestServer } from '../../helpers/test-server.ts';

describe('the partnership map over HTTP', () => {
  let server: TestServer;
  before(async () => {
    server = await startTestServer();
    server.deps.known.learn(aWorkingRequest());
  });
  after(() => server.stop());

  const look = (who: Person, query = '') => answered<PartnershipMapView>(server, who, 'GET', `/api/map?${query}`);

  it('is for everybody on the register, each as much as they may see', async () => {
    const referrals = ({ edges }: PartnershipMapView) => edges.reduce((sum, { counts }) => sum + counts.referrals, 0);
    assert.deepEqual([referrals(await look(observer)), referrals(await look(ilo))], [2, 0]);
    assert.deepEqual(await statusAndCode(server, null, 'GET', '/api/map'), [401, 'unauthenticated']);
  });

  it('is narrowed in the address and labelled in the reader’s language', async () => {
    const { edges } = await look(observer, 'lang=fr&organisation=who&objective=7&region=africa');
    assert.ok(edges.length > 0 && edges.every(({ a, b }) => a.label === 'OMS' || b.label === 'OMS'));
    for (const wrong of ['objective=24', 'objective=x', 'region=', `organisation=${'x'.repeat(101)}`]) {
      assert.deepEqual(
        await statusAndCode(server, observer, 'GET', `/api/map?${wrong}`),
        [400, 'invalid-input'],
        wrong,
      );
    }
  });

  it('is saved as a table under a name with the day', async () => {
    const response = await server.call(observer, 'GET', '/api/map.csv?lang=es&organisation=who');
    assert.match(response.headers.get('content-type') ?? '', /^text\/csv/);
    assert.match(response.headers.get('content-disposition') ?? '', /filename="?mapa-de-alianzas-2026-11-20\.csv/);
    assert.match(await response.text(), /^\ufeff?Organización,Trabaja con,Objetivos,Países/);
  });
});
