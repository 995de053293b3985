/** Closed union of states; who holds the clock in each is in `clocks.ts`, what leads from one to another in `transitions.ts`. */
export const STATES = [
  'draft',
  'cosigning',
  'submitted',
  'returned',
  'assessing',
  'matched',
  'implementing',
  'suspended',
  'completed',
  'declined',
  'withdrawn',
] as const;
export type State = (typeof STATES)[number];
