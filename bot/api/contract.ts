/**
 * The HTTP contract between tab and bot. The tab imports this file and the domain's types, nothing else.
 * `note` of matches holds the reasons of the decision: it must not be empty.
 * All paths are below /api. Every call but the embedded ones carries `Authorization: Bearer`.
 * `?lang=en|fr|es` chooses the language of every label in an answer; without it, the person's own.
 *
 * GET  /api/me                              -> MeView
 * GET  /api/requests?view=queue|mine&state=submitted,assessing&after=CURSOR&limit=50
 *                                           -> Page<RequestSummary>   (queue: what was submitted; mine: my agency's)
 * GET  /api/requests/:ref                   -> RequestView
 * GET  /api/requests/:ref/matches           -> MatchesView            (coordinator, secretariat, observer)
 * POST /api/requests/:ref/accept            ActBody                   -> RequestView
 * POST /api/requests/:ref/return            ActBody & { questions }   -> RequestView
 * POST /api/requests/:ref/answer            ActBody & { answer }      -> RequestView
 * POST /api/requests/:ref/matches           ActBody & { partners, funds, knowledge, note } -> RequestView
 * POST /api/requests/:ref/reviewers         ActBody & { reviewers }   -> RequestView  (coordinator, secretariat)
 * POST /api/requests/:ref/decline           ActBody & { reason }      -> RequestView
 * POST /api/requests/:ref/sign              { revision, contentHash } -> RequestView
 * POST /api/requests/:ref/decline-signature ActBody & { reason }      -> RequestView
 * POST /api/requests/:ref/withdraw          ActBody & { reason }      -> RequestView
 * GET  /api/assignments                     -> AssignmentsView        (coordinator, secretariat)
 * GET  /api/summary?from=YYYY-MM-DD&to=YYYY-MM-DD           -> ProgressSummaryView      (secretariat)
 * GET  /api/summary.xlsx|.csv?from&to&lang                  -> the file, with Content-Disposition
 * GET  /api/people/pending                  -> PendingPersonView[]    (secretariat)
 * POST /api/people/:id/admit                { roles }                 -> 204
 * POST /api/people/:id/refuse               {}                        -> 204
 * PUT  /api/me/language                     { language }              -> MeView
 * GET  /api/changes                         -> { token }   differs from the last one when anything that this person may see changed
 *
 * Without sign-in: GET /api/settings -> Settings. Only in the embedded mode: POST /local/token { persona } -> { token }.
 *
 * Errors: 400 invalid-input, 401 unauthenticated, 403 not-visible (also for what does not exist) and not-allowed,
 * 409 revision-changed and content-changed, 422 every other code of the domain, 500 unexpected; the body is ErrorBody.
 */
import { z } from 'zod';
import { LANGUAGES } from '../domain/language.ts';
import { ROLES } from '../domain/people.ts';
import { plainText } from '../domain/plain-text.ts';
import { MAX_REVIEWERS } from '../domain/reviewers.ts';
import { STATES } from '../domain/state.ts';

export type * from '../domain/views.ts';

const longText = z.string().max(20_000).transform(plainText);
const codes = z.array(z.string().min(1).max(100)).max(50);

/** `revision` is the one of the view that the person acted on. */
export const actBody = z.object({ revision: z.number().int().min(0) });
export const signBody = actBody.extend({ contentHash: z.string().regex(/^[0-9a-f]{64}$/) });
export const returnBody = actBody.extend({ questions: longText });
export const answerBody = actBody.extend({ answer: longText });
export const reasonBody = actBody.extend({ reason: longText });
export const matchesBody = actBody.extend({ partners: codes, funds: codes, knowledge: codes, note: longText });
/** Ids of people; who is not named is no reviewer any more. */
export const reviewersBody = actBody.extend({ reviewers: z.array(z.string().min(1).max(200)).max(MAX_REVIEWERS) });
export const admitBody = z.object({ roles: z.array(z.enum(ROLES)).min(1) });
export const languageBody = z.object({ language: z.enum(LANGUAGES) });
export const langQuery = z.object({ lang: z.enum(LANGUAGES).optional() });

export const requestsQuery = langQuery.extend({
  view: z.enum(['queue', 'mine']),
  state: z
    .string()
    .optional()
    .transform((list) => (list ? list.split(',') : []))
    .pipe(z.array(z.enum(STATES))),
  after: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export const periodQuery = langQuery.extend({ from: z.iso.date(), to: z.iso.date() });

export type MatchesBody = z.input<typeof matchesBody>;

export interface Page<T> {
  rows: T[];
  /** Pass as `after`; null on the last page. */
  next: string | null;
}

export interface ErrorBody {
  error: {
    code: string;
    /** In the person's language: what is wrong and what to do next. */
    message: string;
    /** To find the line in the server's log. */
    requestId: string;
  };
}

/** What the tab needs before sign-in. `personas` only in the embedded mode. */
export interface Settings {
  identity: 'embedded' | 'entra';
  personas: { id: string; name: string; description: { en: string; fr: string; es: string } }[];
  /** Teams app id and bot id, for links into the chat; null in the embedded mode. */
  teamsAppId: string | null;
  botAppId: string | null;
}
