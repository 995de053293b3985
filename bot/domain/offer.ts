/** What organisations, UN and not, offer to requests: a catalogue that each keeps itself. Resources are more than money. */
import { DeskError } from './errors.ts';
import { hasRole, type Person } from './people.ts';
import type { Act } from './record.ts';

export const OFFER_KINDS = [
  'experts',
  'secondment',
  'staff-exchange',
  'twinning',
  'study-visit',
  'training',
  'tools',
  'joint-assessment',
  'data',
] as const;
export type OfferKind = (typeof OFFER_KINDS)[number];

/** The kind of support of the reference data that each kind of offer is, whatever else it names. Our reading. */
export const SUPPORT_OF_OFFER: Record<OfferKind, string> = {
  experts: 'technical-assistance',
  secondment: 'secondment',
  'staff-exchange': 'staff-exchange',
  twinning: 'twinning',
  'study-visit': 'study-visit',
  training: 'training',
  tools: 'standards-tools',
  'joint-assessment': 'needs-assessment',
  data: 'data-systems',
};

/** Languages of work that can be stated: the six of the United Nations, and Portuguese. ISO 639-1. */
export const OFFER_LANGUAGES = ['ar', 'en', 'es', 'fr', 'pt', 'ru', 'zh'] as const;

/** What a focal point fills in. */
export interface OfferContent {
  kind: OfferKind;
  title: string;
  /** What is offered, in words. */
  text: string;
  /** ISO 3166-1 alpha-2. Nowhere stated: everywhere. */
  countries: string[];
  regions: string[];
  languages: string[];
  themes: string[];
  supportTypes: string[];
  /** Days, YYYY-MM-DD, both included; null: not limited. */
  availableFrom: string | null;
  availableTo: string | null;
  /** A focal point on the register, whose name stands there: the catalogue keeps no personal data of its own. */
  contactId: string;
}

export const OFFER_STEPS = ['published', 'changed', 'withdrawn', 'restored'] as const;

export interface Offer extends OfferContent {
  id: string;
  organisation: string;
  contactName: string;
  createdAt: string;
  updatedAt: string;
  isWithdrawn: boolean;
  /** Who did what, when; only added to. Its length is the offer's revision. */
  steps: { at: string; step: (typeof OFFER_STEPS)[number]; personId: string; personName: string }[];
}

/** Characters, and items of a list: each country and theme is a word that the offer is found by. */
export const OFFER_LIMITS = { title: 160, text: 3_000, countries: 40, regions: 8, themes: 15, supportTypes: 10 };

export const offerRevision = (offer: Offer): number => offer.steps.length;

/** Focal points keep what their own organisation offers; nobody keeps another's. */
export const keepsOffersOf = (person: Person, organisation: string): boolean =>
  hasRole(person, 'focal-point') && person.organisation === organisation;

/** Can it be had on a day (YYYY-MM-DD), or later? */
export const isCurrentOffer = (offer: Offer, day: string): boolean =>
  !offer.isWithdrawn && (offer.availableTo === null || offer.availableTo >= day);

function checkContent(content: OfferContent, contact: Person | null, organisation: string): void {
  for (const field of ['title', 'text'] as const) {
    const { length } = content[field].trim();
    if (length === 0) throw new DeskError('offer-incomplete', { field });
    const limit = OFFER_LIMITS[field];
    if (length > limit) throw new DeskError('text-too-long', { field: `offer.${field}`, length, limit });
  }
  for (const list of ['countries', 'regions', 'themes', 'supportTypes'] as const) {
    if (content[list].length > OFFER_LIMITS[list]) throw new DeskError('invalid-input', { field: list });
  }
  const { availableFrom, availableTo } = content;
  if (availableFrom !== null && availableTo !== null && availableTo < availableFrom) {
    throw new DeskError('period-invalid');
  }
  if (contact?.id !== content.contactId || !keepsOffersOf(contact, organisation)) {
    throw new DeskError('contact-unknown', { agency: organisation });
  }
}

function stepped(offer: Offer, step: Offer['steps'][number]['step'], { actor, at }: Act): Offer {
  const steps = [...offer.steps, { at, step, personId: actor.id, personName: actor.name }];
  return { ...offer, updatedAt: at, steps };
}

/** @throws DeskError `not-allowed` */
function demandKeeper(offer: Pick<Offer, 'organisation'>, { actor }: Act): void {
  if (!keepsOffersOf(actor, offer.organisation)) throw new DeskError('not-allowed');
}

function written(content: OfferContent): OfferContent {
  const once = (list: readonly string[]) => [...new Set(list)];
  return {
    kind: content.kind,
    title: content.title.trim(),
    text: content.text.trim(),
    countries: once(content.countries),
    regions: once(content.regions),
    languages: once(content.languages),
    themes: once(content.themes),
    supportTypes: once(content.supportTypes),
    availableFrom: content.availableFrom,
    availableTo: content.availableTo,
    contactId: content.contactId,
  };
}

/**
 * Puts an offer of the actor's organisation into the catalogue.
 * @param contact whoever has the id that the content names
 * @throws DeskError `not-allowed`, `offer-incomplete`, `text-too-long`, `invalid-input`, `period-invalid`, `contact-unknown`
 */
export function publishOffer(id: string, content: OfferContent, contact: Person | null, act: Act): Offer {
  const { organisation } = act.actor;
  demandKeeper({ organisation }, act);
  checkContent(content, contact, organisation);
  const offer: Offer = {
    id,
    organisation,
    ...written(content),
    contactName: contact?.name ?? '',
    createdAt: act.at,
    updatedAt: act.at,
    isWithdrawn: false,
    steps: [],
  };
  return stepped(offer, 'published', act);
}

/** @throws DeskError as `publishOffer` */
export function changeOffer(offer: Offer, content: OfferContent, contact: Person | null, act: Act): Offer {
  demandKeeper(offer, act);
  checkContent(content, contact, offer.organisation);
  return stepped({ ...offer, ...written(content), contactName: contact?.name ?? '' }, 'changed', act);
}

/** Takes an offer out of the catalogue, or puts it back; standing so already, it stays as it is. @throws DeskError `not-allowed` */
export function setWithdrawn(offer: Offer, isWithdrawn: boolean, act: Act): Offer {
  demandKeeper(offer, act);
  if (offer.isWithdrawn === isWithdrawn) return offer;
  return stepped({ ...offer, isWithdrawn }, isWithdrawn ? 'withdrawn' : 'restored', act);
}
