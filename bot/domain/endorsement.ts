/** Endorsement by the government of the recipient country, from the least on. */
export const ENDORSEMENTS = ['none', 'requested', 'obtained'] as const;
export type Endorsement = (typeof ENDORSEMENTS)[number];
