import { isCurrentOffer, type Offer, offerRevision, SUPPORT_OF_OFFER } from '../../domain/offer.ts';
import type { PartnerSignals } from '../../matching/capacity.ts';
import type { Reference } from '../../reference/load.ts';
import type { Stored } from '../../store/store.ts';
import { offerSchema } from '../documents/offer.ts';

/** Every kind of support that an offer stands for: what it names, and what its kind is. */
export const supportOf = ({ kind, supportTypes }: Pick<Offer, 'kind' | 'supportTypes'>): string[] => [
  ...new Set([SUPPORT_OF_OFFER[kind], ...supportTypes]),
];

/** All offers as this process knows them: its own writes at once, those of others within seconds. */
export interface KnownOffers {
  /** Takes in how an offer stands now; an earlier state than the one known changes nothing. */
  learn(offer: Offer): void;
  /** The same from the store. @throws ZodError */
  learnRow(row: Pick<Stored, 'body'>): void;
  /** Tells the matcher of offers that ended. Costs something only on a new day (YYYY-MM-DD). */
  refresh(day: string): void;
}

/**
 * Keeps what the matcher knows of what organisations offer; an offer costs what its organisation's offers cost, however
 * many others there are.
 * @param today the present day, YYYY-MM-DD
 */
export function createKnownOffers(
  reference: Pick<Reference, 'regions'>,
  signal: (organisation: string, signals: PartnerSignals) => void,
  today: () => string,
): KnownOffers {
  const byOrganisation = new Map<string, Map<string, Offer>>();
  let refreshed = '';

  const tell = (organisation: string, day: string): void => {
    const offers = [...(byOrganisation.get(organisation)?.values() ?? [])].filter((offer) =>
      isCurrentOffer(offer, day),
    );
    const all = (of: (offer: Offer) => readonly string[]) => [...new Set(offers.flatMap(of))];
    signal(organisation, {
      countries: all((offer) => [
        ...offer.countries,
        ...offer.regions.flatMap((code) => reference.regions.get(code)?.countries ?? []),
      ]),
      themes: all((offer) => offer.themes),
      supportTypes: all(supportOf),
    });
  };

  const learn = (offer: Offer): void => {
    const own = byOrganisation.get(offer.organisation) ?? new Map<string, Offer>();
    const before = own.get(offer.id);
    if (before && offerRevision(before) > offerRevision(offer)) return;
    own.set(offer.id, offer);
    byOrganisation.set(offer.organisation, own);
    tell(offer.organisation, today());
  };

  return {
    learn,
    learnRow: (row) => learn(offerSchema.parse(row.body)),
    refresh(day) {
      if (day === refreshed) return;
      for (const [organisation, offers] of byOrganisation) {
        const ended = [...offers.values()].some(({ availableTo }) => availableTo !== null && availableTo < day);
        if (ended) tell(organisation, day);
      }
      refreshed = day;
    },
  };
}
