import assert from 'node:assert/strict';
import fc from 'fast-check';
import { availability } from '../../../bot/matching/capacity.ts';
import { CONSTANTS } from '../../../bot/matching/constants.ts';
import type { MatchQuery } from '../../../bot/matching/contract.ts';
import { createMatcher } from '../../../bot/matching/matcher.ts';
import { facts, matcher, NEEDS, query, reference } from './fixtures.ts';

const need = query({
  title: 'Fair recruitment, health checks and remittances of migrant workers',
  countries: ['KE', 'UG'],
  objectives: [6],
  themes: ['ethical-recruitment', 'migration-health', 'remittances'],
  supportTypes: ['training'],
  agencies: ['iom'],
  conflicted: ['ilo', 'iom'],
});

describe('a set of partners', () => {
  it('says what each partner adds, once, and what stays uncovered', () => {
    for (const asked of [need, ...NEEDS]) {
      const { set, partners } = matcher.match(asked, facts());
      const values = [...set.members.flatMap((member) => member.adds), ...set.uncovered].flatMap(({ kind, values }) =>
        values.map((value) => `${kind} ${value}`),
      );
      assert.equal(new Set(values).size, values.length);
      for (const country of asked.countries) assert.ok(values.includes(`country ${country}`));
      for (const theme of asked.themes) assert.ok(values.includes(`theme ${theme}`));
      for (const { id, adds } of set.members) {
        assert.ok(adds.length > 0 && partners.some((hit) => hit.id === id));
        const themes = adds.find((add) => add.kind === 'theme')?.values ?? [];
        for (const theme of themes) assert.ok(reference.organisations.get(id)?.themes.includes(theme));
      }
      assert.ok(set.covered >= 0 && set.covered <= 1 && (set.covered === 1) === (set.uncovered.length === 0));
    }
  });

  it('has no look-alikes: each member is there for something that the others leave open', () => {
    const { set } = matcher.match(need, facts());
    assert.ok(set.members.length >= 2 && set.members.length <= CONSTANTS.partners.setSize);
  });
});

describe('exclusions and capacity', () => {
  it('excludes requesting and conflicted organisations, each with its reason', () => {
    const { excluded, partners } = matcher.match(need, facts());
    assert.deepEqual(excluded, [
      { id: 'iom', reason: 'requesting' },
      { id: 'ilo', reason: 'conflicted' },
    ]);
    assert.ok(!partners.some((hit) => hit.id === 'iom' || hit.id === 'ilo'));
  });

  it('moves an overloaded organisation down, and one that says it works in the country up', () => {
    const live = createMatcher(reference);
    const children: MatchQuery = { ...(NEEDS[1] as MatchQuery), agencies: ['iom'] };
    const score = (id: string, asked: MatchQuery) => live.searchPartners(asked).find((hit) => hit.id === id);
    const before = score('unicef', children);
    live.signal('unicef', { openReferrals: 20 });
    const busy = score('unicef', children);
    assert.ok(before && busy && busy.score < before.score && busy.capacity.openReferrals === 20);
    live.signal('unicef', { countries: ['ML'], openReferrals: 0, accepted: 4, completed: 4 });
    const present = score('unicef', children);
    assert.ok(present && present.score >= before.score && present.capacity.reach === 'present');
    assert.ok(present.reasons.some((reason) => reason.kind === 'country' && reason.values.includes('ML')));
  });

  it('counts what an organisation has offered as its own themes and kinds of support', () => {
    const live = createMatcher(reference);
    const without = live.searchPartners(need).find((hit) => hit.id === 'fao');
    live.signal('fao', { themes: ['ethical-recruitment'] });
    const offered = live.searchPartners(need).find((hit) => hit.id === 'fao');
    assert.ok((offered?.score ?? 0) > (without?.score ?? 0));
    live.signal('fao', { accepted: 1, completed: 1 });
    const stillOffered = live.searchPartners(need).find((hit) => hit.id === 'fao');
    assert.deepEqual([stillOffered?.score, stillOffered?.capacity.referrals.completed], [offered?.score, 1]);
    live.signal('fao', { themes: [] });
    assert.equal(live.searchPartners(need).find((hit) => hit.id === 'fao')?.score, without?.score);
  });

  it('trusts an unknown record fully, and one of declined referrals less, never below the stated parts', () => {
    const { capacity } = CONSTANTS.partners;
    assert.equal(availability(undefined, capacity).factor, 1);
    const count = fc.nat(200);
    fc.assert(
      fc.property(count, count, count, count, (openReferrals, accepted, declined, completed) => {
        const { factor } = availability({ openReferrals, accepted, declined, completed }, capacity);
        assert.ok(factor <= 1 && factor >= (1 - capacity.load) * (1 - capacity.reliability) - 1e-9);
        const more = availability({ openReferrals, accepted, declined: declined + 1, completed }, capacity).factor;
        assert.ok(declined < accepted || more <= factor + 1e-9);
      }),
    );
  });
});
