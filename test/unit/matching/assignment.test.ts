import assert from 'node:assert/strict';
import type { AssessedRequest, AvailableReviewer } from '../../../bot/matching/assignment/contract.ts';
import { fitOf, unfitOf } from '../../../bot/matching/assignment/fit.ts';
import { assignReviewers } from '../../../bot/matching/assignment.ts';
import { aRequest, aReviewer, chosen } from './reviewers.ts';

describe('what speaks for a reviewer', () => {
  const expert = aReviewer({
    themes: ['child-protection', 'border-management'],
    objectives: [7, 11],
    country: 'NE',
    languages: ['fr'],
  });

  it('is theme, objective, place and language, whose shares add up to the score', () => {
    const fit = fitOf(aRequest(), expert);
    assert.deepEqual(
      fit.reasons.map((reason) => [reason.kind, reason.values]),
      [
        ['theme', ['child-protection', 'border-management']],
        ['objective', ['7', '11']],
        ['country', ['NE']],
        ['language', ['fr']],
      ],
    );
    assert.ok(Math.abs(fit.score - 1) < 1e-9);
    assert.equal(unfitOf(fit), 0);
  });

  it('counts in part: half of the themes, a secondary objective, the region', () => {
    const some = fitOf(aRequest(), aReviewer({ themes: ['child-protection'], objectives: [11], regions: ['africa'] }));
    assert.deepEqual(
      some.reasons.map((reason) => [reason.kind, Math.round(reason.share * 1_000)]),
      [
        ['theme', 200],
        ['objective', 100],
        ['region', 50],
      ],
    );
  });

  it('is nothing where nothing is shared', () => {
    assert.deepEqual(fitOf(aRequest({ themes: [] }), aReviewer()), { score: 0, reasons: [] });
  });
});

describe('assigning reviewers to requests', () => {
  it('takes whoever fits best', () => {
    const people = [
      aReviewer({ id: 'a' }),
      aReviewer({ id: 'b', themes: ['child-protection'] }),
      aReviewer({ id: 'c' }),
    ];
    assert.deepEqual(chosen(assignReviewers([aRequest()], people)), [['b']]);
  });

  it('spreads the load where fits are alike', () => {
    const people = [aReviewer({ id: 'a', load: 3 }), aReviewer({ id: 'b', load: 1 })];
    const requests = ['1', '2', '3', '4'].map((ref) => aRequest({ ref }));
    const { loads } = assignReviewers(requests, people);
    assert.deepEqual([...loads.values()], [4, 4]);
  });

  it('prefers two organisations on a request, and takes two people of one where there is no other', () => {
    const people = [
      aReviewer({ id: 'a', themes: ['child-protection'] }),
      aReviewer({ id: 'b', themes: ['child-protection'] }),
      aReviewer({ id: 'c', organisation: 'undp' }),
    ];
    const request = aRequest({ wanted: 2 });
    assert.deepEqual(chosen(assignReviewers([request], people)), [['a', 'c']]);
    assert.deepEqual(chosen(assignReviewers([request], people.slice(0, 2))), [['a', 'b']]);
    const hasOne = { ...request, reviewers: ['a'] };
    assert.deepEqual(chosen(assignReviewers([hasOne], people)), [['c']]);
    const third = aReviewer({ id: 'd', themes: ['child-protection'] });
    const fourth = aReviewer({ id: 'e', organisation: 'unhcr' });
    const hasOneOfThree = { ...hasOne, wanted: 3 };
    assert.deepEqual(chosen(assignReviewers([hasOneOfThree], [...people, third, fourth])), [['c', 'e']]);
  });

  it('gives every request one reviewer before any gets two', () => {
    const people = [aReviewer({ id: 'a', cap: 2 }), aReviewer({ id: 'b', cap: 1, themes: ['child-protection'] })];
    const requests = ['1', '2', '3'].map((ref) => aRequest({ ref, wanted: 2 }));
    assert.deepEqual(
      assignReviewers(requests, people).proposals.map((proposal) => proposal.seats.length),
      [1, 1, 1],
    );
  });

  it('moves one reviewer to another request when that lets both be assessed', () => {
    const versatile = aReviewer({ id: 'a', cap: 1, themes: ['child-protection', 'border-management'] });
    const narrow = aReviewer({ id: 'b', organisation: 'undp', cap: 1 });
    const open = aRequest({ ref: '1' });
    const closed = aRequest({ ref: '2', conflicted: ['undp'] });
    assert.deepEqual(chosen(assignReviewers([open, closed], [versatile, narrow])), [['b'], ['a']]);
  });

  it('has nothing to propose where no seat is empty or nobody is there', () => {
    assert.deepEqual(assignReviewers([], [aReviewer()]).proposals, []);
    const full = assignReviewers([aRequest({ reviewers: ['x'] })], [aReviewer()]);
    assert.deepEqual(full.proposals, [{ ref: 'UNM-2026-0001', seats: [], missing: 0, bindings: [] }]);
    assert.deepEqual(assignReviewers([aRequest()], []).proposals[0]?.bindings, [{ code: 'too-few' }]);
  });
});

describe('why a request has no reviewer', () => {
  const binding = (request: AssessedRequest, ...people: AvailableReviewer[]) =>
    assignReviewers([request], people).proposals[0]?.bindings;

  it('is the load of those who could', () => {
    assert.deepEqual(binding(aRequest(), aReviewer({ id: 'a', load: 5 })), [{ code: 'caps-full', people: ['a'] }]);
  });

  it('is the conflict of those who have room', () => {
    assert.deepEqual(binding(aRequest(), aReviewer({ id: 'a', organisation: 'iom' })), [
      { code: 'conflict', people: ['a'] },
    ]);
  });

  it('is both, where either would do', () => {
    const people = [aReviewer({ id: 'a', load: 5 }), aReviewer({ id: 'b', organisation: 'iom' })];
    assert.deepEqual(binding(aRequest(), ...people), [
      { code: 'caps-full', people: ['a'] },
      { code: 'conflict', people: ['b'] },
    ]);
  });

  it('is that there are too few people, where nobody is left or who is left is both full and in conflict', () => {
    assert.deepEqual(binding(aRequest({ wanted: 2 }), aReviewer()), [{ code: 'too-few' }]);
    assert.deepEqual(binding(aRequest(), aReviewer({ organisation: 'iom', load: 5 })), [{ code: 'too-few' }]);
  });
});
