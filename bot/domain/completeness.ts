import { MARKERS, type RequestContent } from './content.ts';
import { governmentEndorsement, isSupplyDriven } from './demand.ts';

/** What a coordinator looks for before a request is assessed, in the order of the form. */
export const CONTENT_PARTS = [
  'demand',
  'evidence',
  'endorsement',
  'beneficiaries',
  'level',
  'supportTypes',
  'results',
  'resultDetails',
  'timeframe',
  'budget',
  'coFinancing',
  'markers',
] as const;
export type ContentPart = (typeof CONTENT_PARTS)[number];

export interface MissingPart {
  part: ContentPart;
  /** `triage`: the coordinator cannot assess without it. `funds`: only funding windows ask for it. */
  neededFor: 'triage' | 'funds';
}

const isBlank = (text: string) => text.trim() === '';

/** Regional and global go beyond one country; a local or national request says which country it is about. */
function fitsPlaces({ level, countries, region }: RequestContent): boolean {
  if (level === 'local' || level === 'national') return countries.length > 0;
  return region !== null || countries.length > 1 || level === 'global';
}

/** Is a part missing? Sources: 002 = the third of the project's source documents, by line; MPTF = its public pages. */
const IS_MISSING: Record<ContentPart, (content: RequestContent) => boolean> = {
  // "Demand-driven beats supply-driven" (002 l.3361-3368).
  demand: isSupplyDriven,
  evidence: ({ requesters }) => requesters.length === 0 || requesters.some(({ evidence }) => isBlank(evidence)),
  // Endorsed by the recipient country (MPTF).
  endorsement: (content) => governmentEndorsement(content) === 'none',
  beneficiaries: ({ beneficiaries }) => isBlank(beneficiaries),
  level: (content) => !fitsPlaces(content),
  // Resources are more than money (002 l.3834-3858).
  supportTypes: ({ supportTypes }) => supportTypes.length === 0,
  results: ({ results }) => results.length === 0,
  // Results are achievable, observable and attributable (002 l.3145-3148).
  resultDetails: ({ results }) =>
    results.some(({ indicator, baseline, target }) => [indicator, baseline, target].some(isBlank)),
  timeframe: ({ start, durationMonths }) => start === null || durationMonths === null,
  // One total, one line an agency (MPTF).
  budget: ({ budget }) => budget.length === 0,
  coFinancing: ({ coFinancing }) => coFinancing === null,
  // Gender, human rights and child sensitivity, of all proposals (MPTF).
  markers: ({ markers }) => MARKERS.some((marker) => isBlank(markers[marker])),
};

const FOR_FUNDS: readonly ContentPart[] = ['evidence', 'endorsement', 'budget', 'coFinancing', 'markers'];

/** What the content does not say yet. It keeps nobody from sending: it is named to the lead, and to the desk in triage. */
export function missingParts(content: RequestContent): MissingPart[] {
  return CONTENT_PARTS.filter((part) => IS_MISSING[part](content)).map((part) => ({
    part,
    neededFor: FOR_FUNDS.includes(part) ? 'funds' : 'triage',
  }));
}
