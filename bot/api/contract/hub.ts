/**
 * The connection hub over HTTP: referrals, requests for interest, the catalogue of offers.
 *
 * GET  /api/requests/:ref/hub                            -> HubView     (whoever sees the request; each as much as is theirs)
 * POST /api/requests/:ref/hub/referrals                  ReferBody      -> RequestView (coordinator)
 * POST /api/requests/:ref/hub/referrals/:id/send         SendBody       -> RequestView (coordinator)
 * POST /api/requests/:ref/hub/referrals/:id/call-back    TextBody       -> RequestView (coordinator; the text is the reason)
 * POST /api/requests/:ref/hub/referrals/:id/reply        TextBody       -> RequestView (coordinator)
 * POST /api/requests/:ref/hub/referrals/:id/write-down   WriteDownBody  -> RequestView (coordinator)
 * POST /api/requests/:ref/hub/referrals/:id/accept       ActBody        -> RequestView (focal point of the organisation)
 * POST /api/requests/:ref/hub/referrals/:id/decline      TextBody       -> RequestView (focal point; the text is the reason)
 * POST /api/requests/:ref/hub/referrals/:id/ask          TextBody       -> RequestView (focal point)
 * POST /api/requests/:ref/hub/referrals/:id/start        ActBody        -> RequestView (focal point, coordinator)
 * POST /api/requests/:ref/hub/referrals/:id/finish       TextBody       -> RequestView (focal point, coordinator; a report)
 * POST /api/requests/:ref/hub/calls                      CallBody       -> RequestView (coordinator)
 * POST /api/requests/:ref/hub/calls/:id/invite           OrganisationBody -> RequestView (coordinator)
 * POST /api/requests/:ref/hub/calls/:id/reply            ReplyBody      -> RequestView (coordinator)
 * POST /api/requests/:ref/hub/calls/:id/close            ActBody        -> RequestView (coordinator)
 * POST /api/requests/:ref/hub/calls/:id/refer            OrganisationBody -> RequestView (coordinator)
 * GET  /api/asked                                        -> AskedView   (what the reader's organisation is asked for)
 * POST /api/asked/:ref/calls/:id                         InterestBody   -> AskedView   (focal point of an invited organisation)
 * GET  /api/offers?organisation&kind&country&theme&support&language&words&mine=yes -> OffersView (everybody on the register)
 * POST /api/offers                                       OfferBody & { formId } -> OfferView (focal points, for their organisation)
 * PUT  /api/offers/:id                                   OfferBody & { revision } -> OfferView
 * POST /api/offers/:id/withdraw | /restore               ActBody        -> OfferView
 *
 * Errors beside the usual ones: 409 referral-moved and call-closed; 422 ask-missing, text-missing, source-missing,
 * is-requesting, already-referred, answers-itself, day-passed, call-open, nobody-to-ask, offer-incomplete,
 * unknown-offer, contact-unknown.
 */
import { z } from 'zod';
import { OFFER_KINDS, OFFER_LANGUAGES } from '../../domain/offer.ts';
import { plainText } from '../../domain/plain-text.ts';
import { INTEREST_ANSWERS } from '../../domain/referral.ts';
import { actBody, langQuery } from '../contract.ts';

export type * from '../../domain/views/hub.ts';

const text = z.string().max(20_000).transform(plainText);
const code = z.string().min(1).max(100);
const codes = z.array(code).max(60);
const day = z.iso.date();

export const referBody = actBody.extend({
  organisations: codes,
  ask: text,
  supportTypes: codes,
  offers: codes,
  /** False: only proposed, nobody is told. */
  send: z.boolean(),
  /** Null: the hub's own term. */
  answerBy: day.nullable(),
});
export const sendBody = actBody.extend({ answerBy: day.nullable() });
export const textBody = actBody.extend({ text });
export const writeDownBody = actBody.extend({
  answer: z.enum(['accepted', 'declined']),
  reason: text,
  source: text,
});
export const callBody = actBody.extend({ text, closesOn: day.nullable(), added: codes });
export const organisationBody = actBody.extend({ organisation: code });
export const replyBody = actBody.extend({ question: z.number().int().min(0), text });
/** `seen`: how many answers of their own organisation the person saw. */
export const interestBody = z.object({
  answer: z.enum(INTEREST_ANSWERS),
  text,
  seen: z.number().int().min(0),
});

const offerFields = z.object({
  kind: z.enum(OFFER_KINDS),
  title: text,
  text,
  countries: codes,
  regions: codes,
  languages: z.array(z.enum(OFFER_LANGUAGES)),
  themes: codes,
  supportTypes: codes,
  availableFrom: day.nullable(),
  availableTo: day.nullable(),
  contactId: z.string().min(1).max(200),
});
export const newOfferBody = offerFields.extend({ formId: z.uuid() });
export const offerBody = offerFields.extend(actBody.shape);

const choice = code.optional();
export const offersQuery = langQuery.extend({
  organisation: choice,
  kind: z.enum(OFFER_KINDS).optional(),
  country: choice,
  theme: choice,
  support: choice,
  language: choice,
  words: z.string().max(200).optional(),
  mine: z.literal('yes').optional(),
});

export type ReferBody = z.input<typeof referBody>;
export type CallBody = z.input<typeof callBody>;
export type InterestBody = z.input<typeof interestBody>;
export type NewOfferBody = z.input<typeof newOfferBody>;
export type OfferBody = z.input<typeof offerBody>;
