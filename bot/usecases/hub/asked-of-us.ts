import type { Language } from '../../domain/language.ts';
import { hasRole, type Person } from '../../domain/people.ts';
import { isInvited } from '../../domain/permissions.ts';
import type { InterestCall, Referral } from '../../domain/referral.ts';
import { TAKING_PART } from '../../domain/referral-terms.ts';
import { type JointRequest, leadAgency, revision } from '../../domain/request.ts';
import { ruleOf } from '../../domain/rules.ts';
import type { AskedInterest, AskedReferral, AskedView } from '../../domain/views/hub.ts';
import { t } from '../../locales/index.ts';
import { labels } from '../../locales/labels.ts';
import { loadVisible } from '../change-request.ts';
import type { Deps } from '../deps.ts';
import { invitedToTag, referredToTag, requestSchema } from '../documents.ts';
import { presentQuestions, presentReferral } from './present-hub.ts';

/** Requests that one look at "asked of us" reads. */
const READ = 200;

/** The organisation's present referral: the one to answer, else the one it works on. */
export const ownReferral = (actor: Person, request: JointRequest): Referral | undefined =>
  request.referrals.findLast(
    ({ organisation, status }) => organisation === actor.organisation && TAKING_PART.includes(status),
  );

export async function presentAskedReferral(
  deps: Deps,
  actor: Person,
  request: JointRequest,
  referral: Referral,
  lang: Language,
): Promise<AskedReferral> {
  const label = labels(deps.reference, lang);
  const lead = leadAgency(request);
  return {
    ref: request.ref,
    revision: revision(request),
    title: request.content.title,
    lead: { code: lead, label: label.agency(lead) },
    countries: request.content.countries.map((code) => ({ code, label: label.country(code) })),
    referral: await presentReferral(deps, actor, request, referral, lang),
  };
}

/** As much of a request as a call tells: never who is requesting, its budget or its history. */
export function presentInterest(
  deps: Deps,
  actor: Person,
  request: JointRequest,
  call: InterestCall,
  lang: Language,
): AskedInterest {
  const label = labels(deps.reference, lang);
  const { content } = request;
  return {
    ref: request.ref,
    call: call.id,
    title: content.title,
    need: content.need,
    countries: content.countries.map((code) => ({ code, label: label.country(code) })),
    region: content.region === null ? null : { code: content.region, label: label.region(content.region) },
    supportTypes: content.supportTypes.map((code) => ({ code, label: label.support(code) })),
    objective: { code: content.objective, label: label.objective(content.objective) },
    text: call.text,
    closesOn: call.closesOn,
    answers: call.answers
      .filter(({ organisation }) => organisation === actor.organisation)
      .map(({ answer, text, personName, at }) => ({
        answer: { code: answer, label: t(lang, `interest.${answer}`) },
        text,
        person: personName,
        at,
      })),
    questions: presentQuestions(deps, call, false, lang),
  };
}

/** The call that an organisation can answer now; none of a request that has gone from where answers are taken. */
export function callFor(deps: Pick<Deps, 'clock'>, actor: Person, request: JointRequest): InterestCall | undefined {
  const today = deps.clock().slice(0, 10);
  if (!ruleOf('answer-call').states.includes(request.state)) return undefined;
  return request.calls.find(
    ({ closedAt, closesOn, invited }) => closedAt === null && closesOn >= today && invited.includes(actor.organisation),
  );
}

async function requestsWith(deps: Deps, tag: string): Promise<JointRequest[]> {
  const page = await deps.store.query({
    kind: 'request',
    allTags: [tag],
    orderBy: 'updatedAt',
    direction: 'desc',
    limit: READ,
  });
  return page.rows.map((row) => requestSchema.parse(row.body));
}

/** What a focal point's organisation is asked for; nothing for whoever is none. What is to be answered comes first. */
export const viewAsked =
  (deps: Deps) =>
  async (actor: Person, lang: Language): Promise<AskedView> => {
    const organisation = {
      code: actor.organisation,
      label: labels(deps.reference, lang).agency(actor.organisation),
    };
    if (!hasRole(actor, 'focal-point')) return { organisation, referrals: [], calls: [] };
    const [referred, invited] = await Promise.all([
      requestsWith(deps, referredToTag(actor.organisation)),
      requestsWith(deps, invitedToTag(actor.organisation)),
    ]);
    const referrals = referred.flatMap((request) => {
      const referral = ownReferral(actor, request);
      return referral ? [presentAskedReferral(deps, actor, request, referral, lang)] : [];
    });
    const isToAnswer = ({ referral }: AskedReferral) => Number(referral.acts.includes('accept'));
    return {
      organisation,
      referrals: (await Promise.all(referrals)).sort((a, b) => isToAnswer(b) - isToAnswer(a)),
      calls: invited.flatMap((request) => {
        const call = callFor(deps, actor, request);
        return call ? [presentInterest(deps, actor, request, call, lang)] : [];
      }),
    };
  };

/** One call that the actor's organisation is asked to answer. @throws DeskError `not-visible`; null once it is closed */
export const viewInterest =
  (deps: Deps) =>
  async (actor: Person, ref: string, lang: Language): Promise<AskedInterest | null> => {
    const { request } = await loadVisible(deps, actor, ref, isInvited);
    const call = callFor(deps, actor, request);
    return call ? presentInterest(deps, actor, request, call, lang) : null;
  };
