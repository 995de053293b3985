import assert from 'node:assert/strict';
import type { OwnershipView } from '../../../bot/api/contract/ownership.ts';
import type { RequestView } from '../../../bot/api/contract.ts';
import type { Person } from '../../../bot/domain/people.ts';
import { coordinator, ilo, iom, unicef } from '../../helpers/builders.ts';
import { aStoredCosigning } from '../../helpers/test-deps.ts';
import { startTestServer, type TestServer } from '../../helpers/test-server.ts';

describe('who requests together, over HTTP', () => {
  let server: TestServer;
  before(async () => {
    server = await startTestServer();
  });
  after(() => server.stop());

  const act = (person: Person, ref: string, path: string, body: object) =>
    server.call(person, 'POST', `/api/requests/${ref}/ownership/${path}`, body);

  it('goes from invitation to departure, each step answered with the request', async () => {
    const { ref } = await aStoredCosigning(server.deps);
    const view = async (response: Response) => {
      assert.equal(response.status, 200, await response.clone().text());
      return (await response.json()) as RequestView;
    };
    let seen = await view(await act(iom, ref, 'accept', { revision: 0 }));
    assert.equal(seen.agencies[1]?.status, 'on-board');
    seen = await view(
      await act(iom, ref, 'contribution', { revision: seen.revision, mandate: 'Migration', contribution: 'Experts' }),
    );
    assert.equal(seen.agencies[1]?.contribution, 'Experts');
    seen = await view(await act(iom, ref, 'focal-point', { revision: seen.revision, person: iom.id }));
    assert.equal(seen.agencies[1]?.focalPoint, iom.name);
    seen = await view(await act(unicef, ref, 'invite', { revision: seen.revision, agency: 'ilo' }));
    seen = await view(await act(unicef, ref, 'remind', { revision: seen.revision }));
    const choices = await server.call(unicef, 'GET', `/api/requests/${ref}/ownership`);
    assert.ok(((await choices.json()) as OwnershipView).candidates.length > 10);
    const left = await view(await act(iom, ref, 'leave', { revision: seen.revision, reason: 'No staff' }));
    assert.deepEqual(left.actions, []);
  });

  it('refuses with what to do next', async () => {
    const { ref } = await aStoredCosigning(server.deps);
    const refusals: [Person, string, object, number, string][] = [
      [iom, 'contribution', { revision: 2, mandate: 'x', contribution: '' }, 422, 'not-on-board'],
      [iom, 'contribution', { revision: 1, mandate: 'x', contribution: '' }, 409, 'revision-changed'],
      [iom, 'invite', { revision: 2, agency: 'ilo' }, 403, 'not-allowed'],
      [unicef, 'accept', { revision: 2 }, 403, 'not-allowed'],
      [unicef, 'replace', { revision: 2, out: 'iom', in: 'ilo', reason: '' }, 422, 'reason-missing'],
      [unicef, 'invite', { revision: 2, agency: 'iom' }, 409, 'agency-already-on'],
      [unicef, 'invite', { revision: 2 }, 400, 'invalid-input'],
      [ilo, 'accept', { revision: 2 }, 403, 'not-visible'],
      [coordinator, 'remind', { revision: 2 }, 403, 'not-visible'],
    ];
    for (const [who, path, body, status, code] of refusals) {
      const response = await act(who, ref, path, body);
      const { error } = (await response.json()) as { error: { code: string; message: string } };
      assert.deepEqual([response.status, error.code], [status, code], `${who.organisation} ${path}`);
      assert.ok(error.message.length > 20);
    }
  });
});
