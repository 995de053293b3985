import type { PartnershipSource } from '../partnerships.ts';
import type { Labelled } from '../views.ts';

/** What a map is narrowed by; null: whatever. */
export interface MapFilters {
  objective: number | null;
  /** Region code. */
  region: string | null;
  organisation: string | null;
}

/** Two organisations that work together, with what they do together. */
export interface PartnershipEdge {
  a: Labelled;
  b: Labelled;
  objectives: Labelled<number>[];
  /** Countries, and regions where no country is named. */
  places: Labelled[];
  /** How many things by source: joint requests, accepted referrals, practices. */
  counts: Record<PartnershipSource, number>;
  total: number;
}

export interface PartnershipNode extends Labelled {
  name: string;
  /** Organisations that it works with, and how many things it does with them. */
  partners: number;
  total: number;
}

/** The most connected organisations and the strongest partnerships come first. */
export interface PartnershipMapView {
  nodes: PartnershipNode[];
  edges: PartnershipEdge[];
  /** Whose requests it is made from: all that were handed in, or those of the reader's organisation. Practices are everybody's. */
  extent: 'all' | 'own';
  /** Values that occur in what this person may see. */
  choices: { objectives: Labelled<number>[]; regions: Labelled[]; organisations: Labelled[] };
}
