/** The catalogue of offers: kept by each organisation's focal points, read by everybody on the register. */
import { DeskError } from '../../domain/errors.ts';
import * as offers from '../../domain/offer.ts';
import type { Person } from '../../domain/people.ts';
import type { Reference } from '../../reference/load.ts';
import { type Stored, StoreError } from '../../store/store.ts';
import type { Deps } from '../deps.ts';
import { offerDraft, offerSchema } from '../documents/offer.ts';
import { findPerson } from '../people.ts';
import { supportOf } from './known-offers.ts';

const draftOf = (offer: offers.Offer) => offerDraft(offer, supportOf(offer));

async function load(deps: Deps, id: string): Promise<(Stored & { offer: offers.Offer }) | null> {
  const stored = /^[\w-]{1,64}$/.test(id) ? await deps.store.get('offer', id) : null;
  return stored && { ...stored, offer: offerSchema.parse(stored.body) };
}

/** Offers by id, for whoever refers to them. @throws DeskError `unknown-offer` for one that is not there or is withdrawn */
export const findOffers =
  (deps: Deps) =>
  async (ids: readonly string[]): Promise<offers.Offer[]> => {
    const found = await Promise.all([...new Set(ids)].map((id) => load(deps, id)));
    return found.map((row) => {
      if (!row || row.offer.isWithdrawn) throw new DeskError('unknown-offer');
      return row.offer;
    });
  };

/** Titles of offers, also of withdrawn ones; an id that is not known has none. */
export const offerTitles =
  (deps: Deps) =>
  async (ids: readonly string[]): Promise<ReadonlyMap<string, string>> => {
    const found = await Promise.all([...new Set(ids)].map((id) => load(deps, id)));
    return new Map(found.flatMap((row) => (row ? [[row.id, row.offer.title] as const] : [])));
  };

/** @throws DeskError `unknown-country`, `invalid-input` */
function checkCodes(reference: Reference, content: offers.OfferContent): void {
  const unknown = (codes: readonly string[], known: { has(code: string): boolean }) =>
    codes.filter((code) => !known.has(code));
  const places = [...unknown(content.countries, reference.regionOf), ...unknown(content.regions, reference.regions)];
  if (places.length > 0) throw new DeskError('unknown-country', { values: places });
  const others = [
    ...unknown(content.themes, reference.themes),
    ...unknown(content.supportTypes, reference.supportTypes),
    ...unknown(content.languages, new Set<string>(offers.OFFER_LANGUAGES)),
  ];
  if (others.length > 0) throw new DeskError('invalid-input', { field: others.join(', ') });
}

const contactOf = (deps: Deps, content: offers.OfferContent): Promise<Person | null> =>
  findPerson(deps)(content.contactId);

/**
 * @param formId says which form this is; the same form makes one offer, however often it is sent
 * @throws DeskError those of `publishOffer`, `unknown-country`, `invalid-input`
 */
export const publishOffer =
  (deps: Deps) =>
  async (actor: Person, formId: string, content: offers.OfferContent): Promise<offers.Offer> => {
    checkCodes(deps.reference, content);
    const contact = await contactOf(deps, content);
    const offer = offers.publishOffer(formId, content, contact, { actor, at: deps.clock() });
    try {
      await deps.store.create(draftOf(offer));
    } catch (error) {
      if (!(error instanceof StoreError && error.code === 'exists')) throw error;
      const before = await load(deps, formId);
      // The number of somebody else's form: not to be learnt from.
      if (before?.offer.steps[0]?.personId !== actor.id) throw new DeskError('not-allowed');
      return before.offer;
    }
    deps.offers.learn(offer);
    return offer;
  };

/** @param seen revision that the person acted on @throws DeskError `unknown-offer`, `revision-changed`, those of the change */
async function change(
  deps: Deps,
  actor: Person,
  id: string,
  seen: number,
  apply: (offer: offers.Offer) => offers.Offer,
): Promise<offers.Offer> {
  const before = await load(deps, id);
  if (!before) throw new DeskError('unknown-offer');
  const changed = apply(before.offer);
  const last = before.offer.steps.at(-1);
  const outdated = () =>
    new DeskError('revision-changed', {
      action: `offer-${last?.step ?? 'changed'}`,
      organisation: before.offer.organisation,
      who: last?.personName ?? actor.name,
    });
  if (seen !== offers.offerRevision(before.offer)) throw outdated();
  if (changed === before.offer) return changed;
  try {
    await deps.store.replace(draftOf(changed), before.version);
  } catch (error) {
    if (error instanceof StoreError && error.code === 'version-changed') {
      // Whoever was faster is named: it is read again.
      return change(deps, actor, id, seen, apply);
    }
    throw error;
  }
  deps.offers.learn(changed);
  return changed;
}

/** @throws DeskError those of `changeOffer`, `unknown-offer`, `revision-changed`, `unknown-country`, `invalid-input` */
export const changeOffer =
  (deps: Deps) =>
  async (actor: Person, id: string, seen: number, content: offers.OfferContent): Promise<offers.Offer> => {
    checkCodes(deps.reference, content);
    const contact = await contactOf(deps, content);
    return change(deps, actor, id, seen, (offer) =>
      offers.changeOffer(offer, content, contact, { actor, at: deps.clock() }),
    );
  };

/** Out of the catalogue, or back into it. @throws DeskError `not-allowed`, `unknown-offer`, `revision-changed` */
export const setWithdrawn =
  (deps: Deps) =>
  (actor: Person, id: string, seen: number, isWithdrawn: boolean): Promise<offers.Offer> =>
    change(deps, actor, id, seen, (offer) => offers.setWithdrawn(offer, isWithdrawn, { actor, at: deps.clock() }));
