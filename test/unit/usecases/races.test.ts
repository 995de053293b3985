/** Two people at once: really concurrent calls on one store. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DeskError } from '../../../bot/domain/errors.ts';
import { type JointRequest, revision } from '../../../bot/domain/request.ts';
import { declineSignature, signRequest, withdraw } from '../../../bot/usecases/cosign.ts';
import { requestSchema } from '../../../bot/usecases/documents.ts';
import { editRequest } from '../../../bot/usecases/edit-request.ts';
import {
  acceptRequest,
  answerQuestions,
  declineRequest,
  recordMatches,
  returnRequest,
} from '../../../bot/usecases/review-request.ts';
import { aContent, aPerson, coordinator, ilo, iom, unicef } from '../../helpers/builders.ts';
import {
  aStoredAssessed,
  aStoredCosigning,
  aStoredDraft,
  aStoredSubmitted,
  input,
  type TestDeps,
  testDeps,
} from '../../helpers/test-deps.ts';

async function stored(deps: TestDeps, ref: string): Promise<JointRequest> {
  return requestSchema.parse((await deps.store.get('request', ref))?.body);
}

function outcomes(results: PromiseSettledResult<JointRequest>[]) {
  const refusals = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
  for (const refusal of refusals) assert.ok(refusal instanceof DeskError, String(refusal));
  return { won: results.length - refusals.length, refusals: refusals as DeskError[] };
}

describe('two people acting at once', () => {
  let deps: TestDeps;
  const second = aPerson({ organisation: 'undp', roles: ['coordinator'], name: 'Second coordinator', id: 'second' });
  beforeEach(async () => {
    deps = await testDeps();
  });

  it('on the same version: one wins, the other is told who did what', async () => {
    const request = await aStoredSubmitted(deps);
    const seen = revision(request);
    const results = await Promise.allSettled([
      acceptRequest(deps)(coordinator, request.ref, seen),
      declineRequest(deps)(second, request.ref, seen, 'Not for us'),
    ]);
    const { won, refusals } = outcomes(results);
    assert.equal(won, 1);
    const after = (await stored(deps, request.ref)).history.at(-1);
    assert.equal(refusals[0]?.code, 'revision-changed');
    assert.deepEqual(
      [refusals[0]?.params.action, refusals[0]?.params.who, refusals[0]?.params.organisation],
      [after?.action, after?.personName, after?.organisation],
    );
  });

  it('with the last two signatures: both count and the request is submitted once', async () => {
    const request = await aStoredCosigning(deps, {}, ['iom', 'ilo']);
    const sign = signRequest(deps);
    await Promise.all([sign(iom, request.ref, request.contentHash), sign(ilo, request.ref, request.contentHash)]);
    const after = await stored(deps, request.ref);
    assert.equal(after.state, 'submitted');
    assert.deepEqual(
      after.agencies.map((agency) => agency.signature?.hash),
      Array(3).fill(request.contentHash),
    );
    assert.equal(after.history.filter((entry) => entry.action === 'submitted').length, 1);
  });

  it('for the same agency: one signature, and the other is told that there is one', async () => {
    const request = await aStoredCosigning(deps, {}, ['iom', 'ilo']);
    const colleague = aPerson({ organisation: 'iom', id: 'colleague' });
    const results = await Promise.allSettled(
      [iom, colleague].map((who) => signRequest(deps)(who, request.ref, request.contentHash)),
    );
    const { won, refusals } = outcomes(results);
    assert.deepEqual([won, refusals.map((refusal) => refusal.code)], [1, ['already-signed']]);
  });

  it('with an edit and a signature: a signature never stands on content that its agency has not read', async () => {
    const request = await aStoredCosigning(deps);
    await Promise.allSettled([
      editRequest(deps)(unicef, request.ref, revision(request), input({ need: 'Another need' })),
      signRequest(deps)(iom, request.ref, request.contentHash),
    ]);
    const after = await stored(deps, request.ref);
    const signed = after.agencies.filter((agency) => agency.signature?.hash === after.contentHash);
    if (after.content.need === 'Another need') assert.deepEqual(signed, []);
    else assert.equal(after.state, 'submitted');
  });

  it('ten times over: every one of ten agencies is counted', async () => {
    const agencies = ['iom', 'ilo', 'unhcr', 'undp', 'ohchr', 'who', 'unesco', 'unfpa', 'fao'];
    const request = await aStoredCosigning(deps, {}, agencies);
    const results = await Promise.allSettled(
      agencies.map((organisation) => signRequest(deps)(aPerson({ organisation }), request.ref, request.contentHash)),
    );
    // Whoever loses too many races is told so and tries again; nobody's signature is lost or half made.
    const after = await stored(deps, request.ref);
    const signed = after.agencies.filter((agency) => agency.signature !== null).map((agency) => agency.agency);
    const told = agencies.filter((_, index) => results[index]?.status === 'fulfilled');
    assert.deepEqual(signed.slice(1).sort(), [...told].sort());
    assert.deepEqual(told, agencies);
  });
});

describe('whatever is done in whatever order', () => {
  type Do = (deps: TestDeps, ref: string, seen: JointRequest) => Promise<JointRequest>;
  const acts: Record<string, Do> = {
    'sign iom': (deps, ref, seen) => signRequest(deps)(iom, ref, seen.contentHash),
    'sign unicef': (deps, ref, seen) => signRequest(deps)(unicef, ref, seen.contentHash),
    'sign ilo': (deps, ref, seen) => signRequest(deps)(ilo, ref, seen.contentHash),
    'leave ilo': (deps, ref) => declineSignature(deps)(ilo, ref, 'No capacity'),
    edit: (deps, ref, seen) =>
      editRequest(deps)(unicef, ref, revision(seen), {
        content: aContent({ need: `Need ${revision(seen)}` }),
        agencies: ['iom', 'ilo'],
      }),
    withdraw: (deps, ref, seen) => withdraw(deps)(unicef, ref, revision(seen), 'Not needed'),
    accept: (deps, ref, seen) => acceptRequest(deps)(coordinator, ref, revision(seen)),
    return: (deps, ref, seen) => returnRequest(deps)(coordinator, ref, revision(seen), 'Which regions?'),
    answer: (deps, ref, seen) => answerQuestions(deps)(unicef, ref, revision(seen), 'Agadez'),
    match: (deps, ref, seen) =>
      recordMatches(deps)(coordinator, ref, revision(seen), {
        partners: ['undp'],
        funds: [],
        knowledge: [],
        note: 'They fit',
      }),
  };

  it('no update that was confirmed is lost', async () => {
    const deps = await testDeps();
    const starts = {
      draft: aStoredDraft,
      cosigning: aStoredCosigning,
      submitted: aStoredSubmitted,
      assessed: aStoredAssessed,
    };
    const start = fc.constantFrom(...(Object.keys(starts) as (keyof typeof starts)[]));
    const crowd = fc.array(fc.constantFrom(...Object.keys(acts)), { minLength: 2, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(start, fc.array(crowd, { minLength: 1, maxLength: 3 }), async (from, crowds) => {
        const { ref } = await starts[from](deps);
        for (const names of crowds) {
          const seen = await stored(deps, ref);
          const results = await Promise.allSettled(
            names.map((name) => acts[name]?.(deps, ref, seen) as Promise<JointRequest>),
          );
          const after = await stored(deps, ref);
          for (const result of results) {
            if (result.status === 'rejected') assert.ok(result.reason instanceof DeskError, String(result.reason));
            else assert.deepEqual(after.history.slice(0, revision(result.value)), result.value.history);
          }
          assert.deepEqual(after.history.slice(0, revision(seen)), seen.history);
          assert.equal(new Set(after.outbox.map((event) => event.id)).size, after.outbox.length);
        }
      }),
      { numRuns: 60 },
    );
  });
});
