import assert from 'node:assert/strict';
import fc from 'fast-check';
import { contentHash } from '../../../bot/domain/content-hash.ts';
import { checkContent } from '../../../bot/domain/content-rules.ts';
import {
  governmentEndorsement,
  isSupplyDriven,
  MAX_REQUESTERS,
  meetsParticipation,
  REQUESTER_KINDS,
  type Requester,
} from '../../../bot/domain/demand.ts';
import { ENDORSEMENTS } from '../../../bot/domain/endorsement.ts';
import { aContent } from '../../helpers/builders.ts';
import { refused } from '../../helpers/refused.ts';

const aRequester = (change: Partial<Requester> = {}): Requester => ({
  kind: 'ministry',
  name: 'Ministry of the Interior',
  endorsement: 'none',
  evidence: '',
  ...change,
});

const anyRequester = fc.record({
  kind: fc.constantFrom(...REQUESTER_KINDS),
  name: fc.constantFrom('a', 'b', 'c'),
  endorsement: fc.constantFrom(...ENDORSEMENTS),
  evidence: fc.constantFrom('', 'letter of 3 May'),
});

describe('who asked for a request', () => {
  it('makes it supply-driven only where nobody outside the agencies did', () => {
    assert.ok(isSupplyDriven({ requestedBy: ' ', requesters: [] }));
    assert.ok(!isSupplyDriven({ requestedBy: 'the city of Agadez', requesters: [] }));
    assert.ok(!isSupplyDriven({ requestedBy: '', requesters: [aRequester()] }));
  });

  it('is content that is signed, and leaves what was signed before it could be named as it is', () => {
    const before = aContent();
    fc.assert(
      fc.property(fc.array(anyRequester, { maxLength: 4 }), (requesters) => {
        const same = contentHash({ ...before, requesters }) === contentHash(before);
        assert.equal(same, requesters.length === 0);
      }),
    );
  });

  it('endorses for the government as far as the furthest ministry or national institution, never less than the request says', () => {
    fc.assert(
      fc.property(fc.array(anyRequester), fc.constantFrom(...ENDORSEMENTS), (requesters, endorsement) => {
        const rank = (step: (typeof ENDORSEMENTS)[number]) => ENDORSEMENTS.indexOf(step);
        const result = rank(governmentEndorsement({ requesters, endorsement }));
        assert.ok(result >= rank(endorsement));
        const ofState = requesters.filter(({ kind }) => kind === 'ministry' || kind === 'national-institution');
        for (const requester of ofState) assert.ok(result >= rank(requester.endorsement));
        assert.ok(result === rank(endorsement) || ofState.some((r) => rank(r.endorsement) === result));
      }),
    );
  });

  it('meets what a fund asks: several line entities or a city, civil society, migrants', () => {
    const two = [aRequester(), aRequester({ name: 'Ministry of Labour' })];
    const city = aRequester({ kind: 'local-government', name: 'Agadez' });
    const lines = 'more-than-one-line-ministry-or-local-government';
    assert.ok(!meetsParticipation(lines, [aRequester()]));
    assert.ok(meetsParticipation(lines, two));
    assert.ok(meetsParticipation(lines, [city]));
    assert.ok(!meetsParticipation('civil-society', [city]));
    assert.ok(meetsParticipation('migrants-or-affected-communities', [aRequester({ kind: 'migrants' })]));
  });

  it('needs a name each, and stays few enough to be read', () => {
    refused('requester-unnamed', () => checkContent(aContent({ requesters: [aRequester({ name: ' ' })] })));
    const many = Array.from({ length: MAX_REQUESTERS + 1 }, (_, n) => aRequester({ name: `Ministry ${n}` }));
    refused('too-many-requesters', () => checkContent(aContent({ requesters: many })));
    checkContent(aContent({ requesters: many.slice(1) }));
  });
});
