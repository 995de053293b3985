import assert from 'node:assert/strict';
import { declineSignature, signRequest } from '../../../bot/domain/cosigning.ts';
import { editRequest } from '../../../bot/domain/drafting.ts';
import {
  acceptInvitation,
  inviteAgency,
  leaveRequest,
  nameFocalPoint,
  replaceAgency,
  stateContribution,
} from '../../../bot/domain/ownership.ts';
import { newParticipation } from '../../../bot/domain/participation.ts';
import { allowedActions, canSee } from '../../../bot/domain/permissions.ts';
import { progressOf } from '../../../bot/domain/progress.ts';
import { hasConsented, type JointRequest, presentAgencies } from '../../../bot/domain/request.ts';
import { returnRequest } from '../../../bot/domain/review.ts';
import { unsignedAgencies } from '../../../bot/domain/signatures.ts';
import { signedBefore } from '../../../bot/domain/signed-content.ts';
import { PLAIN_CALENDAR } from '../../../bot/domain/work-calendar.ts';
import { requestQuery } from '../../../bot/usecases/match-query.ts';
import {
  AT,
  aContent,
  aCosigningRequest,
  act,
  aDraft,
  anAssessedRequest,
  aPerson,
  aSubmittedRequest,
  coordinator,
  ilo,
  iom,
  unicef,
} from '../../helpers/builders.ts';
import { refused } from '../../helpers/refused.ts';

const of = (request: JointRequest, agency: string) => request.agencies.find((a) => a.agency === agency);
const codes = (request: JointRequest) => presentAgencies(request).map((a) => a.agency);
const lastEvents = (before: JointRequest, after: JointRequest) =>
  after.outbox.slice(before.outbox.length).map((event) => event.type);
const submittedByThree = () => {
  const request = aCosigningRequest({}, ['iom', 'ilo']);
  const signed = signRequest(request, request.contentHash, act(iom));
  return signRequest(signed, signed.contentHash, act(ilo));
};

describe('an invitation', () => {
  it('is no consent: only who accepts or signs takes part', () => {
    const request = aCosigningRequest({}, ['iom', 'ilo']);
    assert.deepEqual(
      request.agencies.filter(hasConsented).map((a) => a.agency),
      ['unicef'],
    );
    const accepted = acceptInvitation(request, act(iom));
    assert.deepEqual(
      accepted.agencies.filter(hasConsented).map((a) => a.agency),
      ['unicef', 'iom'],
    );
    assert.deepEqual(unsignedAgencies(accepted), ['iom', 'ilo'], 'taking part is not signing');
    assert.deepEqual(lastEvents(request, accepted), ['invitation-accepted']);
    assert.equal(accepted.history.at(-1)?.action, 'invitation-accepted');
  });

  it('is accepted once, and not by somebody who was not invited', () => {
    const accepted = acceptInvitation(aCosigningRequest(), act(iom));
    refused('already-accepted', () => acceptInvitation(accepted, act(iom)));
    refused('not-visible', () => acceptInvitation(accepted, act(ilo)));
    refused('not-allowed', () => acceptInvitation(accepted, act(unicef)));
    refused('already-declined', () =>
      acceptInvitation(declineSignature(aCosigningRequest(), 'No', act(iom)), act(iom)),
    );
  });

  it('counts from the moment in which the request is sent, not from the draft', () => {
    const request = aCosigningRequest();
    assert.equal(of(request, 'iom')?.invitedAt, request.stateSince);
  });

  it('is offered to accept or to decline before, to leave after', () => {
    const request = aCosigningRequest();
    const before = allowedActions(iom, request);
    assert.ok(
      before.includes('accept-invitation') && before.includes('decline-signature') && !before.includes('leave'),
    );
    const after = allowedActions(iom, acceptInvitation(request, act(iom)));
    assert.ok(!after.includes('accept-invitation') && !after.includes('decline-signature') && after.includes('leave'));
  });
});

describe('the numbers', () => {
  it('count only agencies that agreed', () => {
    const submitted = aSubmittedRequest();
    const asked = { ...submitted, agencies: [...submitted.agencies, newParticipation('ilo', 'co-requesting', AT)] };
    const period = { from: '2026-01-01', to: '2026-12-31' };
    assert.equal(progressOf([asked], period, PLAIN_CALENDAR).totals.agencies, 2);
    assert.deepEqual(requestQuery(asked).agencies, ['unicef', 'iom']);
  });
});

describe('an agency that leaves', () => {
  it('gives a reason', () => refused('reason-missing', () => leaveRequest(submittedByThree(), ' ', act(ilo))));

  it('leaves the request where it is as long as two agencies stay', () => {
    const request = submittedByThree();
    const left = leaveRequest(request, 'No staff', act(ilo));
    assert.equal(left.state, 'submitted');
    assert.deepEqual(codes(left), ['unicef', 'iom']);
    assert.equal(of(left, 'ilo')?.status, 'left');
    assert.equal(of(left, 'ilo')?.declineReason, 'No staff');
    assert.deepEqual(lastEvents(request, left), ['agency-left', 'agency-left']);
    assert.ok(!canSee(ilo, left));
  });

  for (const [state, make] of [
    ['submitted', aSubmittedRequest],
    ['assessing', anAssessedRequest],
    ['returned', () => returnRequest(aSubmittedRequest(), 'Where?', act(coordinator))],
    ['matched', () => ({ ...anAssessedRequest(), state: 'matched' as const })],
  ] as const) {
    it(`brings a request at ${state} back to the lead when only one agency is left`, () => {
      const request = make();
      const left = leaveRequest(request, 'No staff', act(iom));
      assert.equal(left.state, 'cosigning');
      assert.equal(left.returnedFrom, null);
      assert.deepEqual(lastEvents(request, left), ['back-to-lead', 'back-to-lead']);
      assert.deepEqual(left.history.at(-1)?.note, 'No staff');
      const invited = inviteAgency(left, 'ilo', act(unicef));
      assert.equal(signRequest(invited, invited.contentHash, act(ilo)).state, 'submitted');
    });
  }

  it('cannot be the last partner once the request is under way', () => {
    const underWay = { ...aSubmittedRequest(), state: 'implementing' as const };
    refused('last-partner', () => leaveRequest(underWay, 'No staff', act(iom)));
    const three = { ...submittedByThree(), state: 'implementing' as const };
    assert.equal(leaveRequest(three, 'No staff', act(iom)).state, 'implementing');
  });

  it('completes the signatures of the others when only its own was missing', () => {
    const request = aCosigningRequest({}, ['iom', 'ilo']);
    const signed = signRequest(acceptInvitation(request, act(ilo)), request.contentHash, act(iom));
    assert.equal(leaveRequest(signed, 'No staff', act(ilo)).state, 'submitted');
  });

  it('is told so when it comes back', () => {
    const left = leaveRequest(submittedByThree(), 'No staff', act(ilo));
    refused('already-left', () => leaveRequest(left, 'Again', act(ilo)));
  });

  it('is not the lead, who withdraws the request', () =>
    refused('not-allowed', () => leaveRequest(submittedByThree(), 'x', act(unicef))));
});

describe('the lead', () => {
  it('asks another agency in the place of one, which is told why', () => {
    const request = acceptInvitation(aCosigningRequest(), act(iom));
    const replaced = replaceAgency(request, { out: 'iom', in: 'ilo', reason: 'Other mandate' }, act(unicef));
    assert.deepEqual(codes(replaced), ['unicef', 'ilo']);
    assert.equal(of(replaced, 'ilo')?.status, 'invited');
    assert.equal(of(replaced, 'iom')?.status, 'removed');
    assert.deepEqual(lastEvents(request, replaced), ['agency-removed', 'invited']);
    assert.deepEqual(
      replaced.history.slice(-2).map(({ action, about }) => [action, about]),
      [
        ['agency-removed', ['iom']],
        ['agency-invited', ['ilo']],
      ],
    );
    assert.ok(of(replaced, 'unicef')?.signature, 'the content is the same, so the signatures stand');
    assert.ok(!canSee(iom, replaced));
  });

  it('leaves no trace of an agency that had not agreed', () => {
    const replaced = replaceAgency(aCosigningRequest(), { out: 'iom', in: 'ilo', reason: 'x' }, act(unicef));
    assert.equal(of(replaced, 'iom'), undefined);
  });

  it('moves the budget line with the replacement, which voids the signatures', () => {
    const request = aCosigningRequest({ budget: [{ agency: 'iom', amount: 5_000 }] });
    const replaced = replaceAgency(request, { out: 'iom', in: 'ilo', reason: 'x' }, act(unicef));
    assert.deepEqual(replaced.content.budget, [{ agency: 'ilo', amount: 5_000 }]);
    assert.deepEqual(unsignedAgencies(replaced), ['unicef', 'ilo']);
    assert.deepEqual(lastEvents(request, replaced), ['agency-removed', 'invited', 'signatures-void']);
  });

  it('tells nobody of a replacement in a draft', () => {
    const replaced = replaceAgency(aDraft(), { out: 'iom', in: 'ilo', reason: 'x' }, act(unicef));
    assert.deepEqual([replaced.state, replaced.outbox], ['draft', []]);
  });

  it('replaces neither itself nor a stranger, and invites nobody twice', () => {
    const request = aCosigningRequest();
    const reason = 'x';
    refused('agency-not-on', () => replaceAgency(request, { out: 'unicef', in: 'ilo', reason }, act(unicef)));
    refused('agency-not-on', () => replaceAgency(request, { out: 'who', in: 'ilo', reason }, act(unicef)));
    refused('agency-already-on', () => replaceAgency(request, { out: 'iom', in: 'unicef', reason }, act(unicef)));
    refused('agency-already-on', () => inviteAgency(request, 'iom', act(unicef)));
    refused('reason-missing', () => replaceAgency(request, { out: 'iom', in: 'ilo', reason: '' }, act(unicef)));
    refused('not-allowed', () => replaceAgency(request, { out: 'iom', in: 'ilo', reason }, act(iom)));
    refused('wrong-state', () => inviteAgency(aSubmittedRequest(), 'ilo', act(unicef)));
  });

  it('takes an agency off with an edit, and it is told', () => {
    const request = acceptInvitation(aCosigningRequest({}, ['iom', 'ilo']), act(iom));
    const edited = editRequest(request, request.content, ['ilo'], act(unicef));
    assert.deepEqual(lastEvents(request, edited), ['agency-removed']);
    assert.equal(of(edited, 'iom')?.status, 'removed');
  });
});

describe('an agency’s own words', () => {
  it('are mandate and contribution, and void no signature', () => {
    const request = aCosigningRequest();
    const signed = signRequest(request, request.contentHash, act(iom));
    const stated = stateContribution(signed, { mandate: ' Migration ', contribution: 'Two experts' }, act(iom));
    assert.deepEqual([of(stated, 'iom')?.mandate, of(stated, 'iom')?.contribution], ['Migration', 'Two experts']);
    assert.equal(stated.contentHash, request.contentHash);
    assert.deepEqual(unsignedAgencies(stated), []);
    assert.deepEqual(lastEvents(signed, stated), ['contribution-stated']);
    assert.equal(stateContribution(stated, { mandate: 'Migration', contribution: 'Two experts' }, act(iom)), stated);
  });

  it('come after its consent, and nobody speaks for another', () => {
    const words = { mandate: 'x', contribution: '' };
    refused('not-on-board', () => stateContribution(aCosigningRequest(), words, act(iom)));
    refused('not-allowed', () => stateContribution(aSubmittedRequest(), words, act(coordinator)));
    refused('text-too-long', () =>
      stateContribution(aSubmittedRequest(), { mandate: 'x'.repeat(501), contribution: '' }, act(iom)),
    );
  });
});

describe('the focal point for a request', () => {
  const colleague = aPerson({ organisation: 'iom', id: 'iom-colleague', name: 'Sara Lind' });

  it('is named by the agency itself, and replaced; both are told', () => {
    const request = aCosigningRequest();
    const named = nameFocalPoint(request, colleague, act(iom));
    assert.deepEqual(of(named, 'iom')?.focalPoint, { personId: 'iom-colleague', personName: 'Sara Lind' });
    const replaced = nameFocalPoint(named, iom, act(colleague));
    assert.deepEqual(replaced.outbox.at(-1)?.audience, { kind: 'people', people: [iom.id, colleague.id] });
    assert.equal(of(nameFocalPoint(replaced, null, act(iom)), 'iom')?.focalPoint, null);
    assert.equal(nameFocalPoint(named, colleague, act(iom)), named);
  });

  it('is an active focal point of that agency', () => {
    const request = aCosigningRequest();
    for (const wrong of [
      ilo,
      aPerson({ organisation: 'iom', status: 'pending' }),
      aPerson({ organisation: 'iom', roles: ['observer'] }),
    ]) {
      refused('not-a-focal-point', () => nameFocalPoint(request, wrong, act(iom)));
    }
  });
});

describe('what was signed', () => {
  it('is kept for each agency that has to sign again, until it has', () => {
    const request = aCosigningRequest({}, ['iom', 'ilo']);
    const signed = signRequest(request, request.contentHash, act(iom));
    const second = editRequest(signed, aContent({ title: 'Second' }), ['iom', 'ilo'], act(unicef));
    assert.equal(signedBefore(second, 'iom')?.title, request.content.title);
    assert.equal(signedBefore(second, 'ilo'), null, 'who never signed has nothing to compare');
    const resigned = signRequest(second, second.contentHash, act(unicef));
    const third = editRequest(resigned, aContent({ title: 'Third' }), ['iom', 'ilo'], act(unicef));
    assert.equal(signedBefore(third, 'iom')?.title, request.content.title);
    assert.equal(signedBefore(third, 'unicef')?.title, 'Second');
    assert.equal(signedBefore(third, null)?.title, 'Second', 'a reader compares with what was signed latest');
    let all = third;
    for (const who of [unicef, iom, ilo]) all = signRequest(all, third.contentHash, act(who));
    assert.equal(all.state, 'submitted');
    assert.deepEqual(all.signedContents, []);
  });

  it('is nothing to compare once the first content is restored', () => {
    const request = aCosigningRequest();
    const other = editRequest(request, aContent({ title: 'Other' }), ['iom'], act(unicef));
    const back = editRequest(other, request.content, ['iom'], act(unicef));
    assert.equal(signedBefore(back, 'unicef'), null);
    assert.deepEqual(unsignedAgencies(back), ['unicef', 'iom'], 'signatures stay void');
  });

  it('keeps a document small however often the content changes', () => {
    let request = aCosigningRequest({}, ['iom', 'ilo']);
    for (let round = 0; round < 12; round += 1) {
      request = signRequest(request, request.contentHash, act(round % 2 ? iom : ilo));
      request = editRequest(request, aContent({ title: `Round ${round}` }), ['iom', 'ilo'], act(unicef));
    }
    assert.ok(request.signedContents.length <= 3);
  });
});
