import assert from 'node:assert/strict';
import { editRequest } from '../../../bot/domain/drafting.ts';
import { returnRequest } from '../../../bot/domain/review.ts';
import { assignReviewers, MAX_REVIEWERS } from '../../../bot/domain/reviewers.ts';
import { TERMS } from '../../helpers/builders/assessment.ts';
import {
  aCosigningRequest,
  act,
  anAcceptedRequest,
  anAssessedRequest,
  aPerson,
  aSubmittedRequest,
  coordinator,
  iom,
  observer,
  secretariat,
  unicef,
} from '../../helpers/builders.ts';
import { refused } from '../../helpers/refused.ts';

const second = aPerson({ organisation: 'undp', roles: ['coordinator'] });
const ofIom = aPerson({ organisation: 'iom', roles: ['coordinator'] });

describe('assigning reviewers', () => {
  it('keeps who they are, writes it down, and leaves state and clock as they were', () => {
    const before = aSubmittedRequest();
    const assigned = assignReviewers(
      before,
      [coordinator, second],
      TERMS,
      act(secretariat, '2026-11-21T09:00:00.000Z'),
    );
    assert.deepEqual(assigned.reviewers, [
      { personId: coordinator.id, personName: coordinator.name, organisation: 'dco' },
      { personId: second.id, personName: second.name, organisation: 'undp' },
    ]);
    const step = assigned.history.at(-1);
    assert.equal(step?.action, 'reviewers-assigned');
    assert.equal(step?.note, `${coordinator.name}, ${second.name}`);
    assert.deepEqual([assigned.state, assigned.stateSince], [before.state, before.stateSince]);
  });

  it('tells those who are new on it and those who are taken off, and only them', () => {
    const first = assignReviewers(anAcceptedRequest(), [coordinator], TERMS, act(secretariat));
    const both = assignReviewers(first, [coordinator, second], TERMS, act(secretariat));
    assert.deepEqual(both.outbox.at(-1)?.audience, { kind: 'people', people: [second.id] });
    assert.equal(both.outbox.at(-1)?.type, 'assigned');
    const fewer = assignReviewers(both, [second], TERMS, act(secretariat));
    assert.equal(fewer.outbox.length, both.outbox.length + 1);
    assert.deepEqual(fewer.outbox.at(-1)?.audience, { kind: 'people', people: [coordinator.id] });
    assert.equal(fewer.outbox.at(-1)?.type, 'unassigned');
    assert.deepEqual(
      fewer.reviewers.map((r) => r.personId),
      [second.id],
    );
  });

  it('is nothing when it says what stands already, also in another order or twice', () => {
    const both = assignReviewers(aSubmittedRequest(), [coordinator, second], TERMS, act(secretariat));
    assert.equal(assignReviewers(both, [second, coordinator, second], TERMS, act(secretariat)), both);
  });

  it('is for coordinators without a conflict and for the secretariat', () => {
    assert.equal(assignReviewers(aSubmittedRequest(), [second], TERMS, act(coordinator)).reviewers.length, 1);
    refused('conflict-of-interest', () => assignReviewers(aSubmittedRequest(), [second], TERMS, act(ofIom)));
    for (const outsider of [unicef, observer]) {
      refused('not-allowed', () => assignReviewers(aSubmittedRequest(), [second], TERMS, act(outsider)));
    }
    const secretariatOfIom = aPerson({ organisation: 'iom', roles: ['secretariat'] });
    assert.equal(assignReviewers(aSubmittedRequest(), [second], TERMS, act(secretariatOfIom)).reviewers.length, 1);
  });

  it('refuses people who may not review', () => {
    refused('conflict-of-interest', () => assignReviewers(aSubmittedRequest(), [ofIom], TERMS, act(secretariat)));
    refused('not-a-coordinator', () => assignReviewers(aSubmittedRequest(), [observer], TERMS, act(secretariat)));
    const gone = { ...second, status: 'refused' as const };
    refused('not-a-coordinator', () => assignReviewers(aSubmittedRequest(), [gone], TERMS, act(secretariat)));
    const many = Array.from({ length: MAX_REVIEWERS + 1 }, (_, n) => ({ ...second, id: `p-${n}` }));
    refused('invalid-input', () => assignReviewers(aSubmittedRequest(), many, TERMS, act(secretariat)));
  });

  it('is for requests that wait for or are in assessment', () => {
    refused('not-visible', () => assignReviewers(aCosigningRequest(), [second], TERMS, act(secretariat)));
    const returned = returnRequest(aSubmittedRequest(), 'Where?', act(coordinator));
    refused('wrong-state', () => assignReviewers(returned, [second], TERMS, act(secretariat)));
  });

  it('keeps to the limit of open requests for those who are new, and leaves those who are on it', () => {
    const full = { ...TERMS, full: new Set([second.id]) };
    refused('reviewer-full', () => assignReviewers(aSubmittedRequest(), [second], full, act(secretariat)));
    const before = assignReviewers(aSubmittedRequest(), [second], TERMS, act(secretariat));
    assert.equal(assignReviewers(before, [second, coordinator], full, act(secretariat)).reviewers.length, 2);
  });

  it('takes nobody off whose scores are in: no view is left out because of what it is', () => {
    refused('reviewer-in', () => assignReviewers(anAssessedRequest(), [second], TERMS, act(secretariat)));
  });

  it('ends for people whose organisation joins the request', () => {
    const assigned = assignReviewers(aSubmittedRequest(), [coordinator, second], TERMS, act(secretariat));
    const returned = returnRequest(assigned, 'With whom?', act(coordinator));
    const joined = editRequest(returned, returned.content, [iom.organisation, 'undp'], act(unicef));
    assert.deepEqual(
      joined.reviewers.map((r) => r.organisation),
      ['dco'],
    );
  });
});
