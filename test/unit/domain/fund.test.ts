import assert from 'node:assert/strict';
import fc from 'fast-check';
import { completeRequest } from '../../../bot/domain/completing.ts';
import * as note from '../../../bot/domain/concept-note.ts';
import { withdrawRequest } from '../../../bot/domain/drafting.ts';
import { DeskError } from '../../../bot/domain/errors.ts';
import type { EventType } from '../../../bot/domain/event.ts';
import { heldBy, totalOf } from '../../../bot/domain/fund-case.ts';
import { approveCase, declineCase, declineNote } from '../../../bot/domain/fund-decision.ts';
import { FUND_ACTIONS } from '../../../bot/domain/fund-offers.ts';
import { leaveRequest } from '../../../bot/domain/ownership.ts';
import { allowedActions } from '../../../bot/domain/permissions.ts';
import { acceptReferral, declineReferral, proposeReferral, sendReferral } from '../../../bot/domain/referring.ts';
import type { JointRequest } from '../../../bot/domain/request.ts';
import * as money from '../../../bot/domain/tranches.ts';
import {
  APPROVED,
  aForwardedRequest,
  aMatchedRequest,
  aNote,
  aNoteRequest,
  anApprovedRequest,
  aPlannedRequest,
  aReviewedRequest,
  CASE,
  committee,
  PLAN,
  partialCommittee,
  WINDOW,
} from '../../helpers/builders/fund.ts';
import { act, aPerson, coordinator, ilo, iom, secretariat, unicef } from '../../helpers/builders.ts';
import { checkFund, FUND_COMMANDS } from '../../helpers/commands/fund.ts';
import { refused } from '../../helpers/refused.ts';

const only = (request: JointRequest) => {
  const [fundCase] = request.funding;
  assert.ok(fundCase);
  return fundCase;
};
const last = (request: JointRequest) => request.history.at(-1);
const unmet = () => [{ code: 'mptf-gender-marker', answer: 'not-met' as const, severity: 'required' as const }];
const partialSecretariat = aPerson({ organisation: 'iom', roles: ['secretariat'], country: null });
const approval = { amounts: APPROVED, reason: 'sound' };
const paidOnce = () => money.disburseTranche(aPlannedRequest(), CASE, 1, true, act(secretariat));
const reportedOnce = () => money.reportTranche(paidOnce(), CASE, 1, 'courses held', act(unicef));

describe('a concept note', () => {
  it('is opened with a window of the recorded matches only, once at a time', () => {
    refused('fund-not-chosen', () => note.openCase(aMatchedRequest(), 'global-fund', aNote(), act(unicef)));
    refused('fund-not-chosen', () => note.openCase(aNoteRequest(), WINDOW, aNote(), act(unicef)));
    assert.equal(only(aNoteRequest()).id, CASE);
    assert.equal(last(aNoteRequest())?.action, 'fund-opened');
  });

  it('is opened by the lead or a coordinator, not by the other agency or a stranger', () => {
    note.openCase(aMatchedRequest(), WINDOW, aNote(), act(coordinator));
    refused('not-allowed', () => note.openCase(aMatchedRequest(), WINDOW, aNote(), act(iom)));
    refused('not-visible', () => note.openCase(aMatchedRequest(), WINDOW, aNote(), act(ilo)));
  });

  it('has budget lines of those who take part in the programme only', () => {
    const budget = [{ agency: 'ilo', amount: 5 }];
    refused('agency-not-in-programme', () => note.editNote(aNoteRequest(), CASE, aNote({ budget }), act(unicef)));
    const twice = [
      { agency: 'iom', amount: 5 },
      { agency: 'iom', amount: 6 },
    ];
    refused('amount-invalid', () => note.editNote(aNoteRequest(), CASE, aNote({ budget: twice }), act(unicef)));
  });

  it('keeps the sections of its outline and takes no others', () => {
    const sections = { need: ' New words ', invented: 'x' };
    const edited = note.editNote(aNoteRequest(), CASE, aNote({ sections }), act(unicef));
    assert.deepEqual(only(edited).note.sections, { need: 'New words', demand: '', results: '', partners: '' });
  });

  it('is not submitted while a required section, an amount or a required rule is missing', () => {
    const ready = { required: ['need', 'demand'], check: () => [] };
    const empty = note.editNote(aNoteRequest(), CASE, aNote({ sections: {} }), act(unicef));
    refused('sections-missing', () => note.submitNote(empty, CASE, ready, act(unicef)));
    const free = note.editNote(aNoteRequest(), CASE, aNote({ budget: [] }), act(unicef));
    refused('amounts-missing', () => note.submitNote(free, CASE, ready, act(unicef)));
    refused('fund-rules-not-met', () => note.submitNote(aNoteRequest(), CASE, { ...ready, check: unmet }, act(unicef)));
  });

  it('is submitted although a rule is still to be confirmed, or an advisory one is not met', () => {
    const check = () => [
      { code: 'a', answer: 'to-be-confirmed' as const, severity: 'required' as const },
      { code: 'b', answer: 'not-met' as const, severity: 'advisory' as const },
    ];
    const submitted = note.submitNote(aNoteRequest(), CASE, { required: [], check }, act(unicef));
    assert.equal(only(submitted).step, 'secretariat-review');
    assert.deepEqual(submitted.outbox.at(-1)?.audience, { kind: 'role', role: 'secretariat' });
  });

  it('goes back to the lead with a remark and can be submitted again', () => {
    refused('reason-missing', () => note.sendNoteBack(aReviewedRequest(), CASE, ' ', act(secretariat)));
    const back = note.sendNoteBack(aReviewedRequest(), CASE, 'Say more', act(secretariat));
    assert.equal(only(back).step, 'concept-note');
    assert.equal(only(back).remark, 'Say more');
    note.submitNote(back, CASE, { required: [], check: () => [] }, act(unicef));
  });

  it('is handed on by a secretariat of a requesting organisation, but not declined by it', () => {
    note.forwardNote(aReviewedRequest(), CASE, '', act(partialSecretariat));
    refused('conflict-of-interest', () => declineNote(aReviewedRequest(), CASE, 'no', act(partialSecretariat)));
    assert.equal(only(declineNote(aReviewedRequest(), CASE, 'no', act(secretariat))).step, 'declined');
  });

  it('cannot be changed once it is submitted', () => {
    refused('fund-wrong-step', () => note.editNote(aReviewedRequest(), CASE, aNote(), act(unicef)));
    refused('fund-wrong-step', () => note.forwardNote(aNoteRequest(), CASE, '', act(secretariat)));
    refused('fund-case-unknown', () => note.forwardNote(aNoteRequest(), `${CASE}9`, '', act(secretariat)));
  });
});

describe('a decision of the committee', () => {
  it('approves an amount for each agency; the total is their sum, and implementation begins', () => {
    const approved = anApprovedRequest();
    assert.equal(heldBy(only(approved)), 400_000);
    assert.equal(approved.state, 'implementing');
    assert.equal(only(approved).decidedBy, committee.name);
    assert.equal(last(approved)?.note, 'sound');
  });

  it('is never made by somebody of an organisation that takes part', () => {
    refused('conflict-of-interest', () =>
      approveCase(aForwardedRequest(), CASE, approval, () => [], act(partialCommittee)),
    );
    refused('conflict-of-interest', () => declineCase(aForwardedRequest(), CASE, 'no', act(partialCommittee)));
    refused('not-allowed', () => approveCase(aForwardedRequest(), CASE, approval, () => [], act(secretariat)));
  });

  it('needs reasons, stays within what was asked for, and meets the rules with the amounts as approved', () => {
    const decide = (input: typeof approval, check: () => ReturnType<typeof unmet> = () => []) =>
      approveCase(aForwardedRequest(), CASE, input, check, act(committee));
    refused('reason-missing', () => decide({ ...approval, reason: '' }));
    refused('amounts-missing', () => decide({ ...approval, amounts: [] }));
    refused('amount-over-request', () => decide({ ...approval, amounts: [{ agency: 'iom', amount: 200_001 }] }));
    refused('agency-not-in-programme', () => decide({ ...approval, amounts: [{ agency: 'ilo', amount: 1 }] }));
    refused('fund-rules-not-met', () => decide(approval, unmet));
    let seen = 0;
    approveCase(
      aForwardedRequest(),
      CASE,
      approval,
      (fundCase) => {
        seen = totalOf(fundCase.note.budget);
        return [];
      },
      act(committee),
    );
    assert.equal(seen, 400_000);
  });

  it('can be against, with reasons; then another case can be opened', () => {
    const declined = declineCase(aForwardedRequest(), CASE, 'elsewhere first', act(committee));
    assert.equal(declined.state, 'matched');
    assert.equal(heldBy(only(declined)), 0);
    const again = note.openCase(declined, WINDOW, aNote(), act(unicef));
    assert.equal(again.funding[1]?.id, 'UNM-2026-0001:f2');
  });

  it('tells every agency, the coordinators and the secretariat', () => {
    const told = anApprovedRequest()
      .outbox.filter((event) => event.type === 'fund-approved')
      .map((event) => event.audience);
    assert.deepEqual(told, [
      { kind: 'agencies', agencies: ['unicef', 'iom'] },
      { kind: 'role', role: 'coordinator' },
      { kind: 'role', role: 'secretariat' },
    ]);
  });
});

describe('tranches', () => {
  it('come to what is approved, for each agency', () => {
    const [first] = PLAN;
    assert.ok(first);
    refused('tranches-unequal', () => money.planTranches(anApprovedRequest(), CASE, [first], act(unicef)));
    const swapped = [
      { plannedFor: '2027-01-15', amounts: [{ agency: 'unicef', amount: 150_000 }] },
      { plannedFor: '2027-02-15', amounts: [{ agency: 'iom', amount: 250_000 }] },
    ];
    refused('tranches-unequal', () => money.planTranches(anApprovedRequest(), CASE, swapped, act(unicef)));
    assert.deepEqual(
      only(aPlannedRequest()).tranches.map((tranche) => tranche.number),
      [1, 2],
    );
  });

  it('are paid out in their order, the next one once the one before is reported', () => {
    refused('tranche-unknown', () => money.disburseTranche(aPlannedRequest(), CASE, 2, true, act(secretariat)));
    refused('tranche-not-reported', () => money.disburseTranche(paidOnce(), CASE, 2, true, act(secretariat)));
    const second = money.disburseTranche(reportedOnce(), CASE, 2, true, act(secretariat));
    assert.equal(only(second).tranches[1]?.status, 'disbursed');
  });

  it('are paid out without the report where the window does not ask for it', () => {
    money.disburseTranche(paidOnce(), CASE, 2, false, act(secretariat));
  });

  it('are not paid out to an agency that has left, until the committee cuts its line', () => {
    // Three agencies, so that one can leave while the work goes on.
    const planned = aPlannedRequest();
    const [lead, other] = planned.agencies;
    assert.ok(lead && other);
    const left = { ...planned, agencies: [lead, { ...other, status: 'left' as const }, { ...other, agency: 'ilo' }] };
    refused('agency-not-in-programme', () => money.disburseTranche(left, CASE, 1, true, act(secretariat)));
    const amounts = [{ agency: 'unicef', amount: 250_000 }];
    const cut = money.cutFunding(left, CASE, { amounts, reason: 'IOM has left' }, act(committee));
    assert.equal(only(money.disburseTranche(cut, CASE, 1, true, act(secretariat))).tranches[0]?.status, 'disbursed');
  });

  it('are reported by the lead, in words', () => {
    refused('report-missing', () => money.reportTranche(paidOnce(), CASE, 1, ' ', act(unicef)));
    refused('not-allowed', () => money.reportTranche(paidOnce(), CASE, 1, 'done', act(iom)));
    refused('tranche-unknown', () => money.reportTranche(aPlannedRequest(), CASE, 1, 'done', act(unicef)));
  });

  it('can be planned anew as far as they are not paid out', () => {
    const rest = [
      { plannedFor: '2027-09-01', amounts: [{ agency: 'iom', amount: 50_000 }] },
      { plannedFor: '2027-08-01', amounts: [{ agency: 'unicef', amount: 150_000 }] },
    ];
    const again = only(money.planTranches(reportedOnce(), CASE, rest, act(unicef)));
    assert.deepEqual(
      again.tranches.map((t) => [t.number, t.plannedFor, t.status]),
      [
        [1, '2027-01-15', 'reported'],
        [2, '2027-08-01', 'planned'],
        [3, '2027-09-01', 'planned'],
      ],
    );
  });
});

describe('money that is freed', () => {
  const cut = (amounts: typeof APPROVED) => ({ amounts, reason: 'less is needed' });

  it('is what the committee cuts, from the end of the plan; what was paid out stays', () => {
    const less = cut([
      { agency: 'unicef', amount: 120_000 },
      { agency: 'iom', amount: 100_000 },
    ]);
    const after = only(money.cutFunding(paidOnce(), CASE, less, act(committee)));
    assert.equal(heldBy(after), 220_000);
    assert.deepEqual(after.tranches[1]?.amounts, [{ agency: 'unicef', amount: 20_000 }]);
    const below = cut([{ agency: 'unicef', amount: 120_000 }]);
    refused('cut-not-possible', () => money.cutFunding(paidOnce(), CASE, below, act(committee)));
    const above = cut([...APPROVED.slice(0, 1), { agency: 'iom', amount: 150_001 }]);
    refused('cut-not-possible', () => money.cutFunding(paidOnce(), CASE, above, act(committee)));
    refused('amount-invalid', () => money.cutFunding(paidOnce(), CASE, cut(APPROVED), act(committee)));
    refused('not-allowed', () => money.cutFunding(paidOnce(), CASE, less, act(secretariat)));
  });

  it('is what an agency pays back, up to what was paid out to it', () => {
    const back = (amount: number) => ({ agency: 'iom', amount, reason: 'unspent' });
    refused('return-over-disbursed', () => money.returnFunding(paidOnce(), CASE, back(100_001), act(secretariat)));
    const once = money.returnFunding(paidOnce(), CASE, back(60_000), act(secretariat));
    assert.equal(heldBy(only(once)), 340_000);
    refused('return-over-disbursed', () => money.returnFunding(once, CASE, back(40_001), act(secretariat)));
  });

  it('is what was never paid out when the case is closed', () => {
    refused('tranche-not-reported', () => money.closeCase(paidOnce(), CASE, '', act(secretariat)));
    const closed = only(money.closeCase(reportedOnce(), CASE, '', act(secretariat)));
    assert.equal(heldBy(closed), 200_000);
    assert.equal(closed.tranches.length, 1);
  });
});

describe('a fund case beside referrals', () => {
  const undp = aPerson({ organisation: 'undp' });
  const asking = { organisation: 'undp', ask: 'Help with the training', supportTypes: [], offers: [] };
  const referred = () => {
    const proposed = proposeReferral(aNoteRequest(), asking, act(coordinator));
    return sendReferral(proposed, 'r1', '2027-01-31', act(coordinator));
  };

  it('has a budget line for a partner once it has said yes', () => {
    const budget = [{ agency: 'undp', amount: 5 }];
    const edit = (request: JointRequest) => note.editNote(request, CASE, aNote({ budget }), act(unicef));
    refused('agency-not-in-programme', () => edit(referred()));
    assert.deepEqual(only(edit(acceptReferral(referred(), 'r1', act(undp)))).note.budget, budget);
  });

  it('keeps the request from going back to assessment while the window has not answered', () => {
    const alone = declineReferral(referred(), 'r1', 'no staff', act(undp));
    assert.equal(alone.state, 'matched');
    const submitted = note.submitNote(alone, CASE, { required: [], check: () => [] }, act(unicef));
    assert.equal(declineNote(submitted, CASE, 'not now', act(secretariat)).state, 'assessing');
  });
});

describe('acts on a fund case', () => {
  it('are offered to those who can do them at the step where it stands', () => {
    const offered = (who: typeof unicef, request: JointRequest) =>
      allowedActions(who, request).filter((action) => FUND_ACTIONS.includes(action));
    assert.deepEqual(offered(unicef, aMatchedRequest()), ['open-fund-case']);
    assert.deepEqual(offered(unicef, aMatchedRequest([], ['undp'])), []);
    assert.deepEqual(offered(unicef, aNoteRequest()), ['edit-concept-note', 'submit-concept-note']);
    assert.deepEqual(offered(secretariat, aReviewedRequest()), [
      'forward-concept-note',
      'send-note-back',
      'decline-concept-note',
    ]);
    assert.deepEqual(offered(partialSecretariat, aReviewedRequest()), ['forward-concept-note', 'send-note-back']);
    assert.deepEqual(offered(committee, aForwardedRequest()), ['decide-fund']);
    assert.deepEqual(offered(partialCommittee, aForwardedRequest()), []);
    assert.deepEqual(offered(secretariat, aPlannedRequest()), ['plan-tranches', 'disburse-tranche', 'close-fund-case']);
    assert.deepEqual(offered(unicef, paidOnce()), ['plan-tranches', 'report-tranche']);
  });

  it('keep their promises whatever anybody does, in any order', () => {
    const people = [unicef, unicef, secretariat, secretariat, committee, committee, coordinator, iom, partialCommittee];
    const steps = fc.array(
      fc.tuple(
        fc.constantFrom(...people),
        fc.oneof(...FUND_COMMANDS.map(({ name, arbitrary }) => arbitrary.map((apply) => ({ name, apply })))),
      ),
      { minLength: 20, maxLength: 60, size: 'max' },
    );
    const done = new Set<string>();
    const start = fc.constantFrom(
      aMatchedRequest(),
      aNoteRequest(),
      aReviewedRequest(),
      aForwardedRequest(),
      paidOnce(),
    );
    fc.assert(
      fc.property(start, steps, (from, all) => {
        let request = from;
        for (const [who, { name, apply }] of all) {
          try {
            const after = apply(request, act(who));
            checkFund(request, after, who);
            request = after;
            done.add(name);
          } catch (error) {
            if (!(error instanceof DeskError)) throw error;
          }
        }
      }),
      { numRuns: 1_000 },
    );
    assert.deepEqual(
      FUND_COMMANDS.map(({ name }) => name).filter((name) => !done.has(name)),
      [],
      'every step is reached',
    );
  });
});

describe('the end of a request with an open case', () => {
  it('is told to the secretariat, which keeps the case', () => {
    const isTold = ({ outbox }: JointRequest, type: EventType) =>
      outbox.some(
        (event) => event.type === type && event.audience.kind === 'role' && event.audience.role === 'secretariat',
      );
    const alone = leaveRequest(aForwardedRequest(), 'No funds', act(iom));
    assert.ok(isTold(withdrawRequest(alone, 'Nobody is left', act(unicef)), 'withdrawn'));
    const done = { results: 'a', lessons: 'b', failures: 'c' };
    assert.ok(isTold(completeRequest(anApprovedRequest(), done, act(unicef)), 'completed'));
  });
});
