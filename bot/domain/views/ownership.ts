/** What the agencies of a request see and do about who requests together. */
import type { Labelled } from '../views.ts';

export interface OwnershipView {
  /** Active focal points of the reader's own agency; empty for somebody who cannot name one. */
  colleagues: { id: string; name: string; country: Labelled | null }[];
  /** Who of them acts for the agency on this request; null: anybody. */
  named: string | null;
  /** Agencies that the lead can invite; empty for anybody else. */
  candidates: Labelled[];
}
