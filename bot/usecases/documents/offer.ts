/** Offers of the catalogue as they are stored, and the words they are found by. */
import { z } from 'zod';
import { OFFER_KINDS, OFFER_STEPS, type Offer } from '../../domain/offer.ts';
import type { Draft } from '../../store/store.ts';

const codes = z.array(z.string());
const day = z.string().nullable();

export const offerSchema: z.ZodType<Offer> = z.object({
  id: z.string(),
  organisation: z.string(),
  kind: z.enum(OFFER_KINDS),
  title: z.string(),
  text: z.string(),
  countries: codes,
  regions: codes,
  languages: codes,
  themes: codes,
  supportTypes: codes,
  availableFrom: day,
  availableTo: day,
  contactId: z.string(),
  contactName: z.string(),
  createdAt: z.string(),
  updatedAt: z.string(),
  isWithdrawn: z.boolean(),
  steps: z.array(z.object({ at: z.string(), step: z.enum(OFFER_STEPS), personId: z.string(), personName: z.string() })),
});

export const EVERYWHERE = 'everywhere';
export const offerOfTag = (organisation: string) => `offer-of:${organisation}`;
export const offerKindTag = (kind: string) => `offer-kind:${kind}`;
export const offerThemeTag = (theme: string) => `offer-theme:${theme}`;
export const offerSupportTag = (support: string) => `offer-support:${support}`;
export const offerLanguageTag = (language: string) => `offer-language:${language}`;
/** A country, a region, or `EVERYWHERE`. */
export const offerPlaceTag = (place: string) => `offer-place:${place.toLowerCase()}`;

export function offerDraft(offer: Offer, supportTypes: readonly string[]): Draft<Offer> {
  const places = [...offer.countries, ...offer.regions];
  return {
    kind: 'offer',
    id: offer.id,
    status: offer.isWithdrawn ? 'withdrawn' : 'open',
    tags: [
      offerOfTag(offer.organisation),
      offerKindTag(offer.kind),
      ...offer.themes.map(offerThemeTag),
      ...supportTypes.map(offerSupportTag),
      ...offer.languages.map(offerLanguageTag),
      ...(places.length > 0 ? places : [EVERYWHERE]).map(offerPlaceTag),
    ],
    createdAt: offer.createdAt,
    updatedAt: offer.updatedAt,
    body: offer,
  };
}
