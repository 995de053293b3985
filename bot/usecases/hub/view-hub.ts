import { follows, prepares } from '../../domain/hub-sight.ts';
import { invitable } from '../../domain/interest.ts';
import type { Language } from '../../domain/language.ts';
import { hasRole, type Person } from '../../domain/people.ts';
import { allowedActions } from '../../domain/permissions.ts';
import type { InterestCall, Referral } from '../../domain/referral.ts';
import { TAKING_PART } from '../../domain/referral-terms.ts';
import type { JointRequest } from '../../domain/request.ts';
import type { HubChoices, HubView } from '../../domain/views/hub.ts';
import { labels } from '../../locales/labels.ts';
import { loadVisible } from '../change-request.ts';
import type { Deps } from '../deps.ts';
import { eligiblePartners } from './interest.ts';
import { presentCall, presentReferral } from './present-hub.ts';
import { proposedDay, unconfirmedTerms } from './terms.ts';
import { currentOffersOf } from './view-offers.ts';

/** What was only proposed is the desk's own; a partner sees its own referral and nobody else's. */
export function seesReferral(actor: Person, request: JointRequest, referral: Referral): boolean {
  if (prepares(actor, request)) return true;
  if (referral.sentAt === null) return false;
  const isOwn = hasRole(actor, 'focal-point') && referral.organisation === actor.organisation;
  return (isOwn && TAKING_PART.includes(referral.status)) || follows(actor, request);
}

/** Coordinators read the answers as they come, requesters and readers together once the call is closed. */
function seesAnswers(deps: Deps, actor: Person, request: JointRequest, call: InterestCall): boolean {
  const isOver = call.closedAt !== null || call.closesOn < deps.clock().slice(0, 10);
  return prepares(actor, request) || isOver;
}

async function choicesFor(deps: Deps, actor: Person, request: JointRequest, lang: Language): Promise<HubChoices> {
  const label = labels(deps.reference, lang);
  const act = { actor, at: deps.clock() };
  const named = (codes: readonly string[]) => codes.map((code) => ({ code, label: label.agency(code) }));
  const recorded = invitable(request, request.matches?.partners ?? [], act);
  const others = invitable(request, [...deps.reference.organisations.keys()], act).filter(
    (code) => !recorded.includes(code),
  );
  const collator = new Intl.Collator(lang);
  const offers = await currentOffersOf(deps, recorded);
  return {
    recorded: named(recorded),
    others: named(others).sort((a, b) => collator.compare(a.label, b.label)),
    eligible: named(invitable(request, eligiblePartners(deps, request), act)),
    supportTypes: [...deps.reference.supportTypes.keys()].map((code) => ({ code, label: label.support(code) })),
    offers: offers.map(({ id, title, organisation }) => ({
      code: id,
      label: `${label.agency(organisation)} – ${title}`,
      organisation,
    })),
    answerBy: proposedDay(deps, 'referral-answer'),
    closesOn: proposedDay(deps, 'interest-answer'),
    unconfirmed: unconfirmedTerms(deps, lang),
  };
}

/** Referrals and requests for interest, as far as this person may see them. @throws DeskError `not-visible` */
export const viewHub =
  (deps: Deps) =>
  async (actor: Person, ref: string, lang: Language): Promise<HubView> => {
    const { request } = await loadVisible(deps, actor, ref);
    const actions = allowedActions(actor, request);
    const chooses = (['propose-referral', 'open-call', 'manage-call'] as const).some((action) =>
      actions.includes(action),
    );
    const seen = request.referrals.filter((referral) => seesReferral(actor, request, referral));
    const act = { actor, at: deps.clock() };
    const mayRefer = (organisation: string) =>
      actions.includes('propose-referral') && invitable(request, [organisation], act).length > 0;
    return {
      referrals: await Promise.all(seen.map((referral) => presentReferral(deps, actor, request, referral, lang))),
      calls: (follows(actor, request) ? request.calls : [])
        .map((call) => presentCall(deps, request, call, seesAnswers(deps, actor, request, call), mayRefer, lang))
        .reverse(),
      choices: chooses ? await choicesFor(deps, actor, request, lang) : null,
    };
  };
