/** Who may do and see what, through the use cases: denied by default. */
import assert from 'node:assert/strict';
import { type Person, ROLES } from '../../../bot/domain/people.ts';
import { revision } from '../../../bot/domain/request.ts';
import { declineSignature, sendForSignature, signRequest, withdraw } from '../../../bot/usecases/cosign.ts';
import { editRequest } from '../../../bot/usecases/edit-request.ts';
import {
  acceptRequest,
  answerQuestions,
  declineRequest,
  recordMatches,
  returnRequest,
} from '../../../bot/usecases/review-request.ts';
import { summariseProgress } from '../../../bot/usecases/summarise-progress.ts';
import { viewMatches } from '../../../bot/usecases/view-matches.ts';
import { listRequests, listToSign, viewRequest } from '../../../bot/usecases/view-requests.ts';
import { aPerson, coordinator, ilo, iom, observer, secretariat, unicef } from '../../helpers/builders.ts';
import { refusedLater } from '../../helpers/refused.ts';
import {
  aStoredAssessed,
  aStoredCosigning,
  aStoredDraft,
  aStoredSubmitted,
  input,
  type TestDeps,
  testDeps,
} from '../../helpers/test-deps.ts';

type Attempt = (deps: TestDeps, who: Person, ref: string, seen: number, hash: string) => Promise<unknown>;
const MATCHES = { partners: ['undp'], funds: [], knowledge: [], note: 'They fit' };
const EVERYTHING: Record<string, Attempt> = {
  view: (deps, who, ref) => viewRequest(deps)(who, ref, 'en'),
  edit: (deps, who, ref, seen) => editRequest(deps)(who, ref, seen, input({ need: 'Other' })),
  send: (deps, who, ref, _seen, hash) => sendForSignature(deps)(who, ref, hash),
  sign: (deps, who, ref, _seen, hash) => signRequest(deps)(who, ref, hash),
  'decline to sign': (deps, who, ref) => declineSignature(deps)(who, ref, 'No'),
  withdraw: (deps, who, ref, seen) => withdraw(deps)(who, ref, seen, 'No'),
  accept: (deps, who, ref, seen) => acceptRequest(deps)(who, ref, seen),
  return: (deps, who, ref, seen) => returnRequest(deps)(who, ref, seen, 'Why?'),
  answer: (deps, who, ref, seen) => answerQuestions(deps)(who, ref, seen, 'So'),
  'record matches': (deps, who, ref, seen) => recordMatches(deps)(who, ref, seen, MATCHES),
  decline: (deps, who, ref, seen) => declineRequest(deps)(who, ref, seen, 'No'),
  'view matches': (deps, who, ref) => viewMatches(deps)(who, ref, 'en'),
};
const STATES = {
  draft: aStoredDraft,
  cosigning: aStoredCosigning,
  submitted: aStoredSubmitted,
  assessing: aStoredAssessed,
};

const pending = aPerson({ organisation: 'unicef', roles: ROLES, status: 'pending', id: 'pending' });
const noRole = aPerson({ organisation: 'unicef', roles: [], id: 'no-role' });
const blind: Record<keyof typeof STATES, Person[]> = {
  draft: [iom, ilo, coordinator, secretariat, observer, pending, noRole],
  cosigning: [ilo, coordinator, secretariat, observer, pending, noRole],
  submitted: [ilo, pending, noRole],
  assessing: [ilo, pending, noRole],
};

describe('a request that is not theirs', () => {
  for (const [name, attempt] of Object.entries(EVERYTHING)) {
    it(`answers "${name}" like one that does not exist`, async () => {
      const deps = await testDeps();
      for (const [state, make] of Object.entries(STATES)) {
        const request = await make(deps);
        for (const who of blind[state as keyof typeof STATES]) {
          await refusedLater('not-visible', attempt(deps, who, request.ref, revision(request), request.contentHash));
        }
        for (const ref of ['UNM-2026-9999', 'UNM-1', '', '../person', 'unm-2026-0001', `${request.ref} `]) {
          await refusedLater('not-visible', attempt(deps, unicef, ref, 1, request.contentHash));
        }
      }
    });
  }

  it('stays out of their lists', async () => {
    const deps = await testDeps();
    for (const make of Object.values(STATES)) await make(deps);
    const states = async (who: Person, view: 'mine' | 'queue') => {
      const page = await listRequests(deps)(who, { view, states: [], after: null, limit: 50 }, 'en');
      return page.rows.map((row) => row.state.code).sort();
    };
    assert.deepEqual(await states(unicef, 'mine'), ['assessing', 'cosigning', 'draft', 'submitted']);
    assert.deepEqual(await states(iom, 'mine'), ['assessing', 'cosigning', 'submitted']);
    assert.deepEqual(await states(ilo, 'mine'), []);
    for (const reader of [coordinator, secretariat, observer]) {
      assert.deepEqual(await states(reader, 'queue'), ['assessing', 'submitted']);
      await refusedLater('not-allowed', states(reader, 'mine'));
    }
    for (const who of [unicef, pending, noRole]) await refusedLater('not-allowed', states(who, 'queue'));
  });
});

describe('an agency that said it does not sign', () => {
  it('is told so, whatever it tries, and nothing changes', async () => {
    const deps = await testDeps();
    const request = await aStoredCosigning(deps, {}, ['iom', 'ilo']);
    await declineSignature(deps)(iom, request.ref, 'No capacity');
    for (const attempt of [EVERYTHING.view, EVERYTHING.sign, EVERYTHING['decline to sign']]) {
      await refusedLater(
        'already-declined',
        attempt?.(deps, iom, request.ref, 3, request.contentHash) as Promise<unknown>,
      );
    }
  });
});

describe('lists', () => {
  it('come in pages, the latest changed first, and end', async () => {
    const deps = await testDeps();
    const refs: string[] = [];
    for (let count = 0; count < 5; count += 1) {
      deps.pass(1_000);
      refs.unshift((await aStoredDraft(deps)).ref);
    }
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: { rows: { ref: string }[]; next: string | null } = await listRequests(deps)(
        unicef,
        { view: 'mine', states: ['draft'], after, limit: 2 },
        'en',
      );
      seen.push(...page.rows.map((row) => row.ref));
      after = page.next;
    } while (after !== null);
    assert.deepEqual(seen, refs);
  });

  it('refuse a page mark that somebody made up', async () => {
    const deps = await testDeps();
    for (const after of ['x', Buffer.from('a b c').toString('base64url')]) {
      await refusedLater(
        'invalid-input',
        listRequests(deps)(unicef, { view: 'mine', states: [], after, limit: 5 }, 'en'),
      );
    }
  });

  it('name what waits for the signature of the reader’s agency, and only that', async () => {
    const deps = await testDeps();
    const open = await aStoredCosigning(deps, {}, ['iom', 'ilo']);
    await aStoredSubmitted(deps);
    assert.deepEqual(
      (await listToSign(deps)(iom)).map((request) => request.ref),
      [open.ref],
    );
    await signRequest(deps)(iom, open.ref, open.contentHash);
    assert.deepEqual(await listToSign(deps)(iom), []);
    assert.equal((await listToSign(deps)(ilo)).length, 1);
  });
});

describe('what only some roles may ask for', () => {
  it('is the matches for those who decide or read the whole', async () => {
    const deps = await testDeps();
    const { ref } = await aStoredSubmitted(deps);
    for (const who of [unicef, iom]) await refusedLater('not-allowed', viewMatches(deps)(who, ref, 'en'));
    for (const who of [coordinator, secretariat, observer]) assert.ok(await viewMatches(deps)(who, ref, 'en'));
  });

  it('is the summary for the secretariat', async () => {
    const deps = await testDeps();
    const period = { from: '2026-01-01', to: '2026-12-31' };
    for (const who of [unicef, coordinator, observer, pending])
      await refusedLater('not-allowed', summariseProgress(deps)(who, period, 'en'));
    await refusedLater(
      'period-invalid',
      summariseProgress(deps)(secretariat, { from: '2026-02-01', to: '2026-01-31' }, 'en'),
    );
  });
});
