/** Steps of a referral. The one who was asked sees the request from `sent` on, until they decline or it is called back. */
export const REFERRAL_STATUSES = ['proposed', 'sent', 'accepted', 'declined', 'called-back', 'active', 'done'] as const;
export type ReferralStatus = (typeof REFERRAL_STATUSES)[number];

/** Asked and neither refused nor called back: the organisation takes part. */
export const TAKING_PART: readonly ReferralStatus[] = ['sent', 'accepted', 'active', 'done'];
