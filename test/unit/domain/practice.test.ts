import assert from 'node:assert/strict';
import { presentReviews, presentVersion, publicVersion } from '../../../bot/domain/practice.ts';
import { allowedPracticeActions, canReadPresent, canSeePractice } from '../../../bot/domain/practice-rules.ts';
import * as steps from '../../../bot/domain/practice-steps.ts';
import {
  anAssignedPractice,
  aPractice,
  aProposal,
  aPublishedPractice,
  aReviewedPractice,
  candidates,
  insider,
  outsider,
  QUOTA,
  secondOutsider,
} from '../../helpers/builders/knowledge.ts';
import { act, aPerson, coordinator, ilo, iom, observer, secretariat, unicef } from '../../helpers/builders.ts';
import { refused } from '../../helpers/refused.ts';

const latestEvents = (record: { outbox: { type: string }[] }) => record.outbox.map(({ type }) => type);

describe('proposing a practice', () => {
  it('tells the secretariat and shows it to nobody else', () => {
    const record = aProposal();
    assert.deepEqual(record.outbox[0]?.audience, { kind: 'role', role: 'secretariat' });
    assert.ok(canSeePractice(iom, record) && canSeePractice(secretariat, record));
    for (const other of [unicef, ilo, coordinator, observer, outsider]) assert.ok(!canSeePractice(other, record));
  });

  it('is not for those who only read', () => {
    refused('not-allowed', () => steps.proposePractice('P-2026-0001', aPractice(), null, act(observer)));
  });

  it('asks for a title, a summary, an implementer, a place and an objective', () => {
    refused('title-empty', () => aProposal({ title: ' ' }));
    refused('title-empty', () => aProposal({ title: 'x'.repeat(161) }));
    refused('summary-missing', () => aProposal({ summary: '\n' }));
    refused('implementer-missing', () => aProposal({ implementers: [], otherImplementers: ' ' }));
    refused('countries-missing', () => aProposal({ countries: [] }));
    refused('objective-missing', () => aProposal({ objectives: [] }));
    refused('period-invalid', () => aProposal({ from: '2026-05', to: '2026-04' }));
    refused('text-too-long', () => aProposal({ failures: 'x'.repeat(5_001) }));
  });

  it('needs neither a result nor a success', () => {
    assert.equal(aProposal({ results: '', failures: 'It did not work.' }).status, 'proposed');
  });
});

describe('peer review of a practice', () => {
  it('is assigned by the secretariat alone, and tells each new reviewer once', () => {
    refused('not-allowed', () => steps.assignPracticeReviewers(aProposal(), candidates, act(iom)));
    refused('practice-not-visible', () => steps.assignPracticeReviewers(aProposal(), candidates, act(coordinator)));
    const first = steps.assignPracticeReviewers(aProposal(), candidates.slice(0, 1), act(secretariat));
    const all = steps.assignPracticeReviewers(first, candidates, act(secretariat));
    assert.deepEqual(all.outbox.at(-1)?.audience, { kind: 'people', people: [outsider.id, secondOutsider.id] });
    assert.equal(steps.assignPracticeReviewers(all, candidates, act(secretariat)), all);
  });

  it('is closed to the people of the proposer and of the implementers', () => {
    for (const person of [iom, unicef]) {
      refused('practice-conflict', () =>
        steps.assignPracticeReviewers(aProposal(), [{ person, side: 'inside' }], act(secretariat)),
      );
    }
  });

  it('lets nobody read before they have said whether there is a conflict of interest', () => {
    const record = anAssignedPractice();
    assert.ok(canSeePractice(outsider, record) && !canReadPresent(outsider, record));
    refused('declaration-missing', () =>
      steps.reviewPractice(record, { verdict: 'publish', comments: '' }, act(outsider)),
    );
    assert.deepEqual(allowedPracticeActions(outsider, record), ['declare']);
    const clear = steps.declareConflict(record, false, '', act(outsider));
    assert.ok(canReadPresent(outsider, clear) && !canReadPresent(secondOutsider, clear));
    assert.deepEqual(allowedPracticeActions(outsider, clear), ['review']);
  });

  it('goes on without whoever declares a conflict, who cannot be chosen again', () => {
    refused('reason-missing', () => steps.declareConflict(anAssignedPractice(), true, '', act(outsider)));
    const aside = steps.declareConflict(anAssignedPractice(), true, 'My organisation was paid for it.', act(outsider));
    assert.equal(latestEvents(aside).at(-1), 'practice-conflict-declared');
    assert.ok(!canReadPresent(outsider, aside));
    assert.deepEqual(allowedPracticeActions(outsider, aside), []);
    refused('practice-conflict', () => steps.assignPracticeReviewers(aside, candidates, act(secretariat)));
    assert.deepEqual(steps.missingReviews(aside, QUOTA), { inside: 1, outside: 2 });
  });

  it('shuts out a reviewer whose organisation has become a party since', () => {
    const moved = { ...outsider, organisation: 'unicef' };
    refused('practice-conflict', () => steps.declareConflict(anAssignedPractice(), false, '', act(moved)));
  });

  it('wants a reason from whoever is not for it, and tells the secretariat when all are in', () => {
    const clear = steps.declareConflict(anAssignedPractice(), false, '', act(insider));
    refused('reason-missing', () => steps.reviewPractice(clear, { verdict: 'change', comments: ' ' }, act(insider)));
    assert.ok(
      !latestEvents(steps.reviewPractice(clear, { verdict: 'publish', comments: '' }, act(insider))).includes(
        'practice-reviews-in',
      ),
    );
    assert.equal(latestEvents(aReviewedPractice()).at(-1), 'practice-reviews-in');
  });
});

describe('publishing a practice', () => {
  it('needs one reviewer from inside and two from outside who are for it', () => {
    const two = steps.assignPracticeReviewers(aProposal(), candidates.slice(0, 2), act(secretariat));
    const reviewed = [insider, outsider].reduce((record, person) => {
      const clear = steps.declareConflict(record, false, '', act(person));
      return steps.reviewPractice(clear, { verdict: 'publish', comments: '' }, act(person));
    }, two);
    assert.deepEqual(steps.missingReviews(reviewed, QUOTA), { inside: 0, outside: 1 });
    refused('reviews-missing', () => steps.publishPractice(reviewed, QUOTA, '', act(secretariat)));
    assert.equal(steps.publishPractice(aReviewedPractice(), QUOTA, '', act(secretariat)).status, 'published');
  });

  it('against a verdict needs a stated reason', () => {
    const extra = { person: aPerson({ organisation: 'unhcr', id: 'fourth' }), side: 'inside' as const };
    const four = steps.assignPracticeReviewers(aProposal(), [...candidates, extra], act(secretariat));
    const clear = steps.declareConflict(four, false, '', act(extra.person));
    const against = steps.reviewPractice(clear, { verdict: 'refuse', comments: 'Too thin.' }, act(extra.person));
    const all = aReviewedPractice(against);
    refused('reason-missing', () => steps.publishPractice(all, QUOTA, '', act(secretariat)));
    const published = steps.publishPractice(all, QUOTA, 'The figures were added since.', act(secretariat));
    assert.equal(published.history.at(-1)?.note, 'The figures were added since.');
  });

  it('makes it readable for everybody on the register', () => {
    const record = aPublishedPractice();
    assert.ok(canSeePractice(observer, record) && canReadPresent(observer, record));
    assert.equal(publicVersion(record)?.number, 1);
  });
});

describe('a practice that is returned', () => {
  const returned = () => steps.returnPractice(aReviewedPractice(), 'How many officers?', act(secretariat));

  it('goes back to the same reviewers with its new version, and their verdicts begin anew', () => {
    const revised = steps.revisePractice(returned(), aPractice({ results: '140 officers.' }), act(iom));
    assert.equal(revised.status, 'in-review');
    assert.equal(presentVersion(revised).number, 2);
    assert.deepEqual(
      presentReviews(revised).map((seat) => [seat.personId, seat.declaration, seat.verdict]),
      [insider, outsider, secondOutsider].map((person) => [person.id, 'none', null]),
    );
    refused('reviews-missing', () => steps.publishPractice(revised, QUOTA, '', act(secretariat)));
  });

  it('loses a reviewer whose organisation comes in as an implementer', () => {
    const revised = steps.revisePractice(returned(), aPractice({ implementers: ['iom', 'icmc'] }), act(iom));
    assert.ok(!presentReviews(revised).some((seat) => seat.personId === outsider.id));
  });

  it('may come back unchanged when the questions are answered by what it says', () => {
    assert.equal(steps.revisePractice(returned(), aPractice(), act(iom)).versions.length, 2);
  });
});

describe('a new version of a published practice', () => {
  const revised = () => steps.revisePractice(aPublishedPractice(), aPractice({ title: 'Second year' }), act(iom));

  it('goes through review again while the old one stays public', () => {
    assert.equal(revised().status, 'proposed');
    assert.equal(publicVersion(revised())?.content.title, 'Joint border teams in Agadez');
    assert.deepEqual(presentReviews(revised()), []);
    assert.ok(canSeePractice(observer, revised()) && !canReadPresent(observer, revised()));
  });

  it('that is declined leaves the old one as it was', () => {
    const declined = steps.declinePractice(revised(), 'Nothing new.', act(secretariat));
    assert.equal(declined.status, 'published');
    assert.equal(presentVersion(declined).content.title, 'Joint border teams in Agadez');
    assert.equal(presentVersion(steps.revisePractice(declined, aPractice({ title: 'Third' }), act(iom))).number, 3);
  });

  it('takes the place of the old one once it is published', () => {
    const again = steps.assignPracticeReviewers(revised(), candidates, act(secretariat));
    const published = steps.publishPractice(aReviewedPractice(again), QUOTA, '', act(secretariat));
    assert.equal(publicVersion(published)?.content.title, 'Second year');
  });
});

describe('retiring a practice', () => {
  it('takes it out with a reason that stays on record', () => {
    refused('reason-missing', () => steps.retirePractice(aPublishedPractice(), '', act(secretariat)));
    const retired = steps.retirePractice(aPublishedPractice(), 'The law changed.', act(secretariat));
    assert.equal(publicVersion(retired), null);
    assert.equal(retired.history.at(-1)?.note, 'The law changed.');
    assert.deepEqual(allowedPracticeActions(secretariat, retired), []);
  });

  it('is for the secretariat, and for what is public', () => {
    refused('not-allowed', () => steps.retirePractice(aPublishedPractice(), 'x', act(iom)));
    refused('wrong-state', () => steps.retirePractice(aProposal(), 'x', act(secretariat)));
  });
});
