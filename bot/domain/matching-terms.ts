/** Terms of matching that everybody shares: what can speak for a hit, and what a rule can answer. */
export const REASON_KINDS = ['words', 'objective', 'theme', 'support', 'country', 'region', 'track-record'] as const;
export type ReasonKind = (typeof REASON_KINDS)[number];

export const RULE_ANSWERS = ['met', 'not-met', 'to-be-confirmed'] as const;
export type RuleAnswer = (typeof RULE_ANSWERS)[number];
