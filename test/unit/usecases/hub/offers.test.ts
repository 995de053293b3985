import assert from 'node:assert/strict';
import { changeOffer, publishOffer, setWithdrawn } from '../../../../bot/usecases/hub/offers.ts';
import { type OfferFilter, viewOffers } from '../../../../bot/usecases/hub/view-offers.ts';
import { anOfferContent, undpPartner, whoPartner } from '../../../helpers/builders/hub.ts';
import { aPerson, coordinator, observer, unicef } from '../../../helpers/builders.ts';
import { hubDeps } from '../../../helpers/hub-deps.ts';
import { refusedLater } from '../../../helpers/refused.ts';
import type { TestDeps } from '../../../helpers/test-deps.ts';

describe('the catalogue of offers', () => {
  let deps: TestDeps;
  beforeEach(async () => {
    deps = await hubDeps();
  });
  const publish = (id: string, change = {}, who = whoPartner) =>
    publishOffer(deps)(who, id, anOfferContent({ contactId: who.id, ...change }));
  const titles = async (filter: OfferFilter = {}, who = unicef) =>
    (await viewOffers(deps)(who, filter, 'en')).rows.map(({ title }) => title).sort();

  it('is kept by focal points, each for their own organisation', async () => {
    const offer = await publish('o1');
    assert.equal(offer.organisation, 'who');
    for (const who of [unicef, undpPartner, coordinator, observer]) {
      await refusedLater('not-allowed', changeOffer(deps)(who, 'o1', 1, anOfferContent({ contactId: who.id })));
      await refusedLater('not-allowed', setWithdrawn(deps)(who, 'o1', 1, true));
    }
    await refusedLater('not-allowed', publish('o2', {}, coordinator));
    await refusedLater('contact-unknown', publish('o3', { contactId: unicef.id }));
    await refusedLater('contact-unknown', publish('o3', { contactId: 'nobody' }));
  });

  it('takes the same form once, and tells nobody of another’s', async () => {
    const first = await publish('form');
    assert.deepEqual(await publish('form', { title: 'Again' }), first);
    await refusedLater('not-allowed', publish('form', {}, undpPartner));
    assert.equal((await viewOffers(deps)(unicef, {}, 'en')).rows.length, 1);
  });

  it('refuses what is incomplete or unknown', async () => {
    await refusedLater('offer-incomplete', publish('x', { title: ' ' }));
    await refusedLater('text-too-long', publish('x', { text: 'a'.repeat(3_001) }));
    await refusedLater('unknown-country', publish('x', { countries: ['XX'] }));
    await refusedLater('invalid-input', publish('x', { themes: ['nothing'] }));
    await refusedLater('period-invalid', publish('x', { availableFrom: '2027-02-01', availableTo: '2027-01-01' }));
  });

  it('is browsed by everybody, by kind, theme, place, organisation and words', async () => {
    await publish('o1', { title: 'Trainers' });
    await publish('o2', { title: 'Exchange', kind: 'staff-exchange', countries: [], regions: ['africa'], themes: [] });
    await publish('o3', { title: 'Données', kind: 'data', countries: [], themes: [] }, undpPartner);
    await publish('o4', { title: 'Chile only', countries: ['CL'] }, undpPartner);
    for (const who of [unicef, coordinator, observer]) assert.equal((await titles({}, who)).length, 4);
    assert.deepEqual(await titles({ country: 'NE' }), ['Données', 'Exchange', 'Trainers']);
    assert.deepEqual(await titles({ kind: 'data' }), ['Données']);
    assert.deepEqual(await titles({ support: 'staff-exchange' }), ['Exchange']);
    assert.deepEqual(await titles({ theme: 'child-protection' }), ['Chile only', 'Trainers']);
    assert.deepEqual(await titles({ organisation: 'undp', country: 'CL' }), ['Chile only', 'Données']);
    assert.deepEqual(await titles({ words: 'donnees UNDP' }), ['Données']);
  });

  it('shows what is withdrawn or past to its own organisation only', async () => {
    const offer = await publish('o1');
    await publish('o2', { title: 'Past', availableTo: '2026-11-19' });
    await setWithdrawn(deps)(whoPartner, 'o1', 1, true);
    assert.deepEqual(await titles(), []);
    assert.deepEqual(await titles({ mine: true }, whoPartner), ['Past', offer.title]);
    await setWithdrawn(deps)(whoPartner, 'o1', 2, false);
    assert.deepEqual(await titles(), [offer.title]);
  });

  it('tells whoever comes second that a colleague was faster', async () => {
    await publish('o1');
    const colleague = aPerson({ organisation: 'who', id: 'colleague' });
    const results = await Promise.allSettled([
      changeOffer(deps)(whoPartner, 'o1', 1, anOfferContent({ title: 'A' })),
      changeOffer(deps)(colleague, 'o1', 1, anOfferContent({ title: 'B' })),
    ]);
    const lost = results.flatMap((result) => (result.status === 'rejected' ? [result.reason.code] : []));
    assert.deepEqual(lost, ['revision-changed']);
  });

  it('counts in matching at once, and no longer once an offer is withdrawn or past', async () => {
    const query = {
      id: 'q',
      title: '',
      need: 'Training of border police on the protection of children',
      countries: ['NE'],
      region: null,
      level: 'national' as const,
      objectives: [7],
      themes: ['child-protection'],
      supportTypes: ['twinning'],
      agencies: [],
      otherText: '',
    };
    const reach = () => {
      const hit = deps.matcher.searchPartners(query).find(({ id }) => id === 'who');
      return { reach: hit?.capacity.reach, support: hit?.reasons.some(({ kind }) => kind === 'support') };
    };
    const before = reach();
    assert.notEqual(before.reach, 'present');
    await publish('o1', { kind: 'twinning', availableTo: '2026-11-30' });
    assert.deepEqual(reach(), { reach: 'present', support: true });
    await setWithdrawn(deps)(whoPartner, 'o1', 1, true);
    assert.deepEqual(reach(), before);
    await setWithdrawn(deps)(whoPartner, 'o1', 2, false);
    deps.offers.refresh('2026-12-01');
    assert.deepEqual(reach(), before);
  });
});
