import assert from 'node:assert/strict';
import { actBody, answerBody, matchesBody, reasonBody, returnBody, signBody } from '../../../bot/api/contract.ts';
import { EMPTY_DRAFT } from '../../../tab/common/drafts.ts';
import {
  ACTS,
  actsOf,
  isComplete,
  movesOn,
  requestOf,
  stepsSince,
  stillProposed,
  toldOf,
} from '../../../tab/features/request/acts.ts';
import { matchesView } from '../../e2e/tab/matches.ts';
import { agency, labelledState, requestView, step } from '../../e2e/tab/requests.ts';

const draft = { text: 'words', partners: ['ohchr'], funds: [], knowledge: ['practice-1'] };

describe('what can be done to a request', () => {
  it('is what the server allows, the step that moves on first, without what belongs to the chat', () => {
    assert.deepEqual(actsOf({ actions: ['edit', 'decline', 'return', 'record-matches'] }), [
      'record-matches',
      'return',
      'decline',
    ]);
  });

  it('is offered in colour only where it moves the request on: sending it back or ending it never is', () => {
    assert.deepEqual(ACTS.filter(movesOn), ['accept', 'record-matches', 'answer', 'sign']);
  });

  it('is sent in the shape of the contract', () => {
    const schemas = {
      accept: actBody,
      acknowledge: actBody,
      'record-matches': matchesBody,
      answer: answerBody,
      sign: signBody,
      return: returnBody,
      decline: reasonBody,
      'decline-signature': reasonBody,
      withdraw: reasonBody,
    };
    for (const act of ACTS) {
      const { body } = requestOf(act, requestView(), draft);
      assert.deepEqual(schemas[act].strict().parse(body), body, act);
    }
  });

  it('needs words where others will read them, also as the reasons of matches', () => {
    assert.ok(isComplete('accept', EMPTY_DRAFT));
    assert.ok(!isComplete('decline', { ...EMPTY_DRAFT, text: '  ' }));
    assert.ok(!isComplete('record-matches', EMPTY_DRAFT));
    assert.ok(isComplete('record-matches', { ...EMPTY_DRAFT, text: 'nothing fits' }));
    assert.ok(!isComplete('record-matches', { ...EMPTY_DRAFT, funds: ['migration-mptf'] }));
  });
});

describe('who is told', () => {
  const unicefOpen = agency('unicef', 1, { signed: false, status: 'invited' });
  const gone = agency('ilo', 2, { signed: false, status: 'declined' });

  it('is every agency still on the request when a coordinator acts', () => {
    const view = requestView({ agencies: [agency('iom', 0), agency('unicef', 1), gone] });
    assert.deepEqual(toldOf('return', view, 'unnm-secretariat'), { agencies: ['IOM', 'UNICEF'], coordinators: false });
  });

  it('is the lead when one of several agencies signs', () => {
    const view = requestView({ agencies: [agency('iom', 0), unicefOpen, agency('unhcr', 2, { signed: false })] });
    assert.deepEqual(toldOf('sign', view, 'unicef'), { agencies: ['IOM'], coordinators: false });
  });

  it('is everybody when the last signature submits the request', () => {
    const view = requestView({ agencies: [agency('iom', 0), unicefOpen] });
    assert.deepEqual(toldOf('sign', view, 'unicef'), { agencies: ['IOM'], coordinators: true });
  });

  it('is everybody when the second signature submits a crisis request, and the lead when one follows', () => {
    const agencies = [agency('iom', 0), unicefOpen, agency('unhcr', 2, { signed: false })];
    const crisis = {
      reason: 'Floods',
      endsOn: '2027-01-31',
      othersSignBy: '2026-12-04',
      label: 'Crisis request',
      lines: [],
      isOverdue: false,
      unconfirmed: null,
    };
    const waiting = requestView({ state: labelledState('cosigning'), agencies, crisis });
    assert.deepEqual(toldOf('sign', waiting, 'unicef'), { agencies: ['IOM', 'UNHCR'], coordinators: true });
    assert.deepEqual(toldOf('sign', requestView({ agencies, crisis }), 'unicef'), {
      agencies: ['IOM'],
      coordinators: false,
    });
  });

  it('is everybody when an agency leaves and the others have all signed', () => {
    const view = requestView({ agencies: [agency('iom', 0), unicefOpen, agency('unhcr', 2)] });
    assert.deepEqual(toldOf('decline-signature', view, 'unicef'), { agencies: ['IOM', 'UNHCR'], coordinators: true });
  });

  it('is the coordinators and the other agencies when questions are answered, and of a withdrawal only once they knew of it', () => {
    assert.deepEqual(toldOf('answer', requestView(), 'iom'), { agencies: ['UNICEF'], coordinators: true });
    assert.deepEqual(toldOf('withdraw', requestView(), 'iom'), { agencies: ['UNICEF'], coordinators: true });
    const early = requestView({ state: labelledState('cosigning'), submittedAt: null });
    assert.deepEqual(toldOf('withdraw', early, 'iom'), { agencies: ['UNICEF'], coordinators: false });
  });
});

describe('what others did meanwhile', () => {
  it('is the history since the revision that was read', () => {
    const view = requestView();
    const later = step('2026-11-19T10:00:00.000Z', 'assessing', 'Taken up for assessment', 'Chen Li');
    const now = { history: [...view.history, later], revision: view.revision + 1 };
    assert.deepEqual(stepsSince(now, view.revision), [later]);
    assert.deepEqual(stepsSince(now, now.revision), []);
  });

  it('takes away choices that are no longer proposed, and nothing else', () => {
    const kept = stillProposed({ ...draft, partners: ['ohchr', 'gone'] }, matchesView());
    assert.deepEqual(kept, draft);
  });
});
