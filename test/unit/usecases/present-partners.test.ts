import assert from 'node:assert/strict';
import { LANGUAGES } from '../../../bot/domain/language.ts';
import type { MatchQuery, PartnerHit, PartnerSet } from '../../../bot/matching/contract.ts';
import {
  presentExcluded,
  presentPartnerHits,
  presentPartners,
  presentSet,
} from '../../../bot/usecases/present-partners.ts';
import { aCosigningRequest } from '../../helpers/builders.ts';
import { type TestDeps, testDeps } from '../../helpers/test-deps.ts';

const NIGER = { countries: ['NE'], region: null };
const ASKED: MatchQuery = {
  id: 'q',
  title: '',
  need: '',
  ...NIGER,
  level: 'national',
  objectives: [7],
  themes: ['child-protection'],
  supportTypes: ['training'],
  agencies: [],
  otherText: '',
};
const NONE = { accepted: 0, declined: 0, completed: 0 };

function aPartner(capacity: Partial<PartnerHit['capacity']> = {}, reasons: PartnerHit['reasons'] = []): PartnerHit {
  return {
    id: 'ohchr',
    score: 0.5,
    reasons,
    missing: [],
    capacity: { reach: 'everywhere', openReferrals: 0, referrals: NONE, ...capacity },
  };
}

describe('the capacity of a partner', () => {
  let deps: TestDeps;
  before(async () => {
    deps = await testDeps();
  });
  const shown = (hit: PartnerHit, place: Pick<MatchQuery, 'countries' | 'region'> = NIGER) =>
    presentPartners(deps, [hit], { ...ASKED, ...place }, 'en')[0]?.capacity;

  it('says where it works, how many referrals are open and how many were accepted', () => {
    const works = { kind: 'country', values: ['NE'], share: 0.1 } as const;
    const hit = aPartner(
      { reach: 'present', openReferrals: 2, referrals: { accepted: 3, declined: 1, completed: 1 } },
      [works],
    );
    assert.deepEqual(shown(hit), [
      'Works in Niger',
      '2 open referrals',
      'Past referrals accepted: 3 of 4',
      '1 referral completed',
    ]);
  });

  it('names only the countries where it is known to work', () => {
    const works = { kind: 'country', values: ['ML'], share: 0.1 } as const;
    const place = { countries: ['NE', 'ML'], region: null };
    assert.deepEqual(shown(aPartner({ reach: 'present' }, [works]), place), ['Works in Mali', 'No referral so far']);
  });

  it('does not take an unknown presence for none, nor for one', () => {
    assert.equal(shown(aPartner())?.[0], 'Presence not known: Niger');
    assert.match(shown(aPartner(), { countries: [], region: 'africa' })?.[0] ?? '', /^Presence not known: .*Africa/);
    assert.equal(shown(aPartner(), { countries: [], region: null })?.[0], 'Not tied to one region');
    assert.equal(shown(aPartner({ reach: 'elsewhere' }))?.[0], 'Works in other regions');
    assert.match(shown(aPartner({ reach: 'named' }))?.[0] ?? '', /^Regional body/);
  });

  it('is kept from those who only ask who could help', () => {
    const [hit] = presentPartnerHits(deps, [aPartner({ referrals: { ...NONE, declined: 3 } })], ASKED, 'en');
    assert.ok(hit && !('capacity' in hit));
  });
});

describe('the set of partners', () => {
  const SET: PartnerSet = {
    members: [
      {
        id: 'ohchr',
        adds: [
          { kind: 'theme', values: ['child-protection'] },
          { kind: 'country', values: ['NE'] },
        ],
      },
      { id: 'unodc', adds: [{ kind: 'support', values: ['training'] }] },
    ],
    uncovered: [{ kind: 'country', values: ['ML'] }],
    covered: 0.8,
  };
  let deps: TestDeps;
  before(async () => {
    deps = await testDeps();
  });

  for (const lang of LANGUAGES) {
    it(`is in words, without a bare code (${lang})`, () => {
      const set = presentSet(deps, SET, ASKED, lang);
      const shown = [...(set?.members.flatMap((m) => [m.label, ...m.adds]) ?? []), ...(set?.uncovered ?? [])];
      assert.equal(shown.length, 6);
      for (const words of shown) assert.doesNotMatch(words, /child-protection|training|\b(?:NE|ML)\b|need\./);
    });
  }

  it('says what each adds and what nobody covers', () => {
    const set = presentSet(deps, SET, ASKED, 'en');
    assert.deepEqual(
      set?.members.map((member) => [member.code, member.adds]),
      [
        ['ohchr', ['Theme: Children on the move and child protection', 'Known presence: Niger']],
        ['unodc', ['Support: Training and human-resource development']],
      ],
    );
    assert.deepEqual([set?.uncovered, set?.covered], [['Known presence: Mali'], 0.8]);
  });

  it('says when nobody chose its themes, and only then', () => {
    assert.equal(presentSet(deps, SET, ASKED, 'en')?.note, null);
    const unchosen = { ...ASKED, themes: [] };
    assert.match(presentSet(deps, SET, unchosen, 'en')?.note ?? '', /Nobody chose themes/);
    assert.equal(presentSet(deps, { ...SET, members: SET.members.slice(1) }, unchosen, 'en')?.note, null);
  });

  it('is no set where nothing was asked for, and an empty one where nobody covers it', () => {
    assert.equal(presentSet(deps, { members: [], uncovered: [], covered: 0 }, ASKED, 'en'), null);
    const empty = presentSet(deps, { members: [], uncovered: SET.uncovered, covered: 0 }, ASKED, 'en');
    assert.deepEqual(empty?.members, []);
  });
});

describe('organisations that are left out', () => {
  it('come with the reason', async () => {
    const excluded = presentExcluded(
      await testDeps(),
      [
        { id: 'iom', reason: 'requesting' },
        { id: 'undp', reason: 'conflicted' },
        { id: 'ilo', reason: 'conflicted' },
      ],
      aCosigningRequest({}, ['ilo']),
      'fr',
    );
    assert.deepEqual(
      excluded.map(({ organisation, reason }) => [organisation.label, reason.label]),
      [
        ['OIM', 'organisme demandeur'],
        ['PNUD', 'conflit d’intérêts'],
        ['OIT', 'invité, n’a pas encore répondu'],
      ],
    );
  });
});
