import type { Language } from '../../domain/language.ts';
import {
  isCurrentOffer,
  keepsOffersOf,
  OFFER_KINDS,
  OFFER_LANGUAGES,
  type Offer,
  type OfferContent,
  type OfferKind,
  offerRevision,
} from '../../domain/offer.ts';
import { hasRole, type Person } from '../../domain/people.ts';
import type { OffersView, OfferView } from '../../domain/views/hub.ts';
import type { Labelled } from '../../domain/views.ts';
import { t } from '../../locales/index.ts';
import { type Labels, labels } from '../../locales/labels.ts';
import { allRows } from '../../store/all-rows.ts';
import type { Filter } from '../../store/store.ts';
import type { Deps } from '../deps.ts';
import {
  EVERYWHERE,
  offerKindTag,
  offerLanguageTag,
  offerOfTag,
  offerPlaceTag,
  offerSchema,
  offerSupportTag,
  offerThemeTag,
} from '../documents/offer.ts';
import { activePeopleOf } from '../people.ts';

/** Offers that one look at the catalogue shows: past this, people filter. */
const SHOWN = 100;

export interface OfferFilter {
  organisation?: string | undefined;
  kind?: OfferKind | undefined;
  /** Offers for this country, for its region, or for everywhere. */
  country?: string | undefined;
  theme?: string | undefined;
  support?: string | undefined;
  language?: string | undefined;
  /** Words that all stand in the title, the text or the organisation's name. */
  words?: string | undefined;
  /** Those of the reader's own organisation, withdrawn and past ones too. */
  mine?: boolean | undefined;
}

function storeFilter(deps: Deps, actor: Person, filter: OfferFilter): Filter {
  const organisation = filter.mine ? actor.organisation : filter.organisation;
  const region = filter.country === undefined ? undefined : deps.reference.regionOf.get(filter.country);
  const places = [filter.country, region, EVERYWHERE].flatMap((place) => (place ? [offerPlaceTag(place)] : []));
  return {
    kind: 'offer',
    ...(filter.mine ? {} : { status: ['open'] }),
    allTags: [
      ...(organisation ? [offerOfTag(organisation)] : []),
      ...(filter.kind ? [offerKindTag(filter.kind)] : []),
      ...(filter.theme ? [offerThemeTag(filter.theme)] : []),
      ...(filter.support ? [offerSupportTag(filter.support)] : []),
      ...(filter.language ? [offerLanguageTag(filter.language)] : []),
    ],
    ...(filter.country ? { anyTags: places } : {}),
    orderBy: 'updatedAt',
    direction: 'desc',
  };
}

const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function contentOf(offer: Offer): OfferContent {
  const { kind, title, text, countries, regions, languages, themes, supportTypes } = offer;
  const { availableFrom, availableTo, contactId } = offer;
  const lists = { countries, regions, languages, themes, supportTypes };
  return { kind, title, text, ...lists, availableFrom, availableTo, contactId };
}

export function presentOffer(deps: Deps, actor: Person, offer: Offer, lang: Language): OfferView {
  const label = labels(deps.reference, lang);
  const named = (codes: readonly string[], name: (code: string) => string): Labelled[] =>
    codes.map((code) => ({ code, label: name(code) }));
  const isOwn = keepsOffersOf(actor, offer.organisation);
  return {
    id: offer.id,
    revision: offerRevision(offer),
    organisation: { code: offer.organisation, label: label.agency(offer.organisation) },
    kind: { code: offer.kind, label: t(lang, `offer.kind.${offer.kind}`) },
    title: offer.title,
    text: offer.text,
    countries: named(offer.countries, label.country),
    regions: named(offer.regions, label.region),
    languages: named(offer.languages, label.language),
    themes: named(offer.themes, label.theme),
    supportTypes: named(offer.supportTypes, label.support),
    availableFrom: offer.availableFrom,
    availableTo: offer.availableTo,
    isPast: !isCurrentOffer({ ...offer, isWithdrawn: false }, deps.clock().slice(0, 10)),
    isWithdrawn: offer.isWithdrawn,
    contact: offer.contactName,
    updatedAt: offer.updatedAt,
    isOwn,
    content: contentOf(offer),
  };
}

async function choicesFor(deps: Deps, actor: Person, lang: Language, label: Labels): Promise<OffersView['choices']> {
  const { reference } = deps;
  const collator = new Intl.Collator(lang);
  const sorted = (codes: Iterable<string>, name: (code: string) => string): Labelled[] =>
    [...codes].map((code) => ({ code, label: name(code) })).sort((a, b) => collator.compare(a.label, b.label));
  const colleagues = hasRole(actor, 'focal-point') ? await activePeopleOf(deps)(actor.organisation) : [];
  return {
    kinds: OFFER_KINDS.map((code) => ({ code, label: t(lang, `offer.kind.${code}`) })),
    organisations: sorted(reference.organisations.keys(), label.agency),
    countries: sorted(reference.regionOf.keys(), label.country),
    regions: sorted(
      [...reference.regions.values()].filter((r) => r.countries.length > 0).map((r) => r.code),
      label.region,
    ),
    languages: sorted(OFFER_LANGUAGES, label.language),
    themes: sorted(reference.themes.keys(), label.theme),
    supportTypes: sorted(reference.supportTypes.keys(), label.support),
    contacts: colleagues
      .filter((person) => keepsOffersOf(person, actor.organisation))
      .map((person) => ({ code: person.id, label: person.name })),
  };
}

/** The catalogue for anybody on the register, the latest changed first; what is withdrawn or past is for its own organisation. */
export const viewOffers =
  (deps: Deps) =>
  async (actor: Person, filter: OfferFilter, lang: Language): Promise<OffersView> => {
    const label = labels(deps.reference, lang);
    const today = deps.clock().slice(0, 10);
    const words = folded(filter.words ?? '')
      .split(/\s+/)
      .filter(Boolean);
    const fits = (offer: Offer) => {
      if (!filter.mine && !isCurrentOffer(offer, today)) return false;
      const text = folded(
        `${offer.title} ${offer.text} ${label.agency(offer.organisation)} ${label.agencyName(offer.organisation)}`,
      );
      return words.every((word) => text.includes(word));
    };
    const rows: OfferView[] = [];
    let more = false;
    for await (const row of allRows(deps.store, { ...storeFilter(deps, actor, filter), limit: SHOWN })) {
      const offer = offerSchema.parse(row.body);
      if (!fits(offer)) continue;
      more = rows.length === SHOWN;
      if (more) break;
      rows.push(presentOffer(deps, actor, offer, lang));
    }
    return {
      rows,
      more,
      choices: await choicesFor(deps, actor, lang, label),
      mayKeep: keepsOffersOf(actor, actor.organisation),
    };
  };

/** Current offers of some organisations, for whoever refers to them. */
export async function currentOffersOf(deps: Deps, organisations: readonly string[]): Promise<Offer[]> {
  if (organisations.length === 0) return [];
  const today = deps.clock().slice(0, 10);
  const page = await deps.store.query({
    kind: 'offer',
    status: ['open'],
    anyTags: organisations.map(offerOfTag),
    limit: 100,
  });
  return page.rows.map((row) => offerSchema.parse(row.body)).filter((offer) => isCurrentOffer(offer, today));
}
