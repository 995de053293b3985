import assert from 'node:assert/strict';
import { editRequest } from '../../../bot/domain/drafting.ts';
import { recordMatches } from '../../../bot/domain/review.ts';
import type { PartnerSignals } from '../../../bot/matching/capacity.ts';
import type { Indexed } from '../../../bot/matching/contract.ts';
import { createKnownRequests } from '../../../bot/usecases/known-requests.ts';
import { aContent, act, aDraft, anAssessedRequest, coordinator, unicef } from '../../helpers/builders.ts';

function listened() {
  const updates: Indexed[] = [];
  const signals: [string, PartnerSignals][] = [];
  const known = createKnownRequests({
    update: (item) => updates.push(item),
    signal: (...said) => signals.push(said),
    similar: (_query, among) =>
      typeof among === 'function' && among('UNM-2026-0001')
        ? [{ id: 'UNM-2026-0001', score: 1, kind: 'duplicate' }]
        : [],
  });
  const statuses = () => {
    let status = '';
    known.alike({} as never, (request) => {
      status = request.status;
      return false;
    });
    return status;
  };
  return { known, updates, signals, status: statuses };
}

describe('the requests that a process knows', () => {
  it('stand as they were last changed, in whatever order that is learnt', () => {
    const { known, updates, status } = listened();
    const draft = aDraft();
    const edited = editRequest(draft, aContent({ need: 'Another need' }), ['unicef', 'iom'], act(unicef));
    known.learn(edited);
    known.learn(draft);
    assert.deepEqual(
      updates.map((item) => item.kind === 'request' && item.value.need),
      ['Another need'],
    );
    known.learn(anAssessedRequest({ need: 'Another need' }));
    assert.equal(status(), 'assessing');
  });

  it('cost the index nothing where a step leaves the words alone', () => {
    const { known, updates } = listened();
    const assessed = anAssessedRequest();
    known.learn(aDraft());
    known.learn(assessed);
    known.learn({ ...assessed, outbox: [] });
    assert.equal(updates.length, 1);
  });

  it('tell the matcher of the load of those who were chosen', () => {
    const { known, signals } = listened();
    const chosen = { partners: ['undp'], funds: [], knowledge: [], note: 'They fit' };
    known.learn(recordMatches(anAssessedRequest(), chosen, act(coordinator)));
    assert.deepEqual(signals, [['undp', { openReferrals: 1, accepted: 0, declined: 0, completed: 0 }]]);
  });

  it('are compared only where they take part', () => {
    const { known } = listened();
    const ids = (takesPart: boolean) => known.alike({} as never, () => takesPart).map(({ id }) => id);
    assert.deepEqual(ids(true), []);
    known.learn(aDraft());
    assert.deepEqual([ids(true), ids(false)], [['UNM-2026-0001'], []]);
  });
});
