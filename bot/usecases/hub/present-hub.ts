import type { Language } from '../../domain/language.ts';
import type { Person } from '../../domain/people.ts';
import { type InterestCall, isCurrent, type Referral, standingAnswers } from '../../domain/referral.ts';
import { referralActs } from '../../domain/referral-acts.ts';
import type { JointRequest } from '../../domain/request.ts';
import type { CallView, InterestQuestion, InterestRow, ReferralView } from '../../domain/views/hub.ts';
import { t } from '../../locales/index.ts';
import { labels } from '../../locales/labels.ts';
import type { Deps } from '../deps.ts';
import { offerTitles } from './offers.ts';
import { isOnRegister } from './refer.ts';

/** One referral as this person sees it, who may see it at all. */
export async function presentReferral(
  deps: Deps,
  actor: Person,
  request: JointRequest,
  referral: Referral,
  lang: Language,
): Promise<ReferralView> {
  const label = labels(deps.reference, lang);
  const titles = await offerTitles(deps)(referral.offers);
  const { organisation, status, answerBy } = referral;
  return {
    id: referral.id,
    organisation: { code: organisation, label: label.agency(organisation) },
    status: { code: status, label: t(lang, `referral.${status}`) },
    ask: referral.ask,
    supportTypes: referral.supportTypes.map((code) => ({ code, label: label.support(code) })),
    offers: referral.offers.map((code) => ({ code, label: titles.get(code) ?? t(lang, 'offer.gone') })),
    proposedBy: referral.proposedBy,
    proposedAt: referral.proposedAt,
    sentAt: referral.sentAt,
    answerBy,
    overdue: status === 'sent' && answerBy !== null && answerBy < deps.clock().slice(0, 10),
    answeredAt: referral.answeredAt,
    answeredBy: referral.answeredBy,
    declineReason: referral.declineReason,
    messages: referral.messages.map((message) => ({
      kind: { code: message.kind, label: t(lang, `referral.message.${message.kind}`) },
      person: message.personName,
      organisation: label.agency(message.organisation),
      at: message.at,
      text: message.text,
    })),
    acts: referralActs(actor, request, referral, await isOnRegister(deps)(organisation)),
  };
}

/** @param showsWho for those who consolidate; whoever is asked reads what others ask, not who they are */
export function presentQuestions(
  deps: Deps,
  call: InterestCall,
  showsWho: boolean,
  lang: Language,
): InterestQuestion[] {
  const label = labels(deps.reference, lang);
  return call.answers.flatMap(({ organisation, answer, text, at, reply }, index) =>
    answer === 'question'
      ? [
          {
            index,
            organisation: showsWho ? { code: organisation, label: label.agency(organisation) } : null,
            text,
            at,
            reply: reply && { person: reply.personName, at: reply.at, text: reply.text },
          },
        ]
      : [],
  );
}

/** Interested first, then those who are not, then those who have not answered. */
const ORDER = ['interested', 'not-interested', 'question', undefined] as const;

function presentRows(
  deps: Deps,
  request: JointRequest,
  call: InterestCall,
  mayRefer: (organisation: string) => boolean,
  lang: Language,
): InterestRow[] {
  const label = labels(deps.reference, lang);
  const answers = new Map(standingAnswers(call).map((answer) => [answer.organisation, answer]));
  return call.invited
    .map((organisation): InterestRow => {
      const said = answers.get(organisation);
      const referral = request.referrals.findLast((each) => each.organisation === organisation);
      const isAsked = referral !== undefined && isCurrent(referral);
      return {
        organisation: { code: organisation, label: label.agency(organisation) },
        answer: said ? { code: said.answer, label: t(lang, `interest.${said.answer}`) } : null,
        text: said?.text ?? '',
        person: said?.personName ?? null,
        at: said?.at ?? null,
        referral: referral ? { code: referral.status, label: t(lang, `referral.${referral.status}`) } : null,
        canRefer: said?.answer === 'interested' && !isAsked && mayRefer(organisation),
      };
    })
    .sort((a, b) => ORDER.indexOf(a.answer?.code) - ORDER.indexOf(b.answer?.code));
}

/** @param shows the answers are for this person to read by now */
export function presentCall(
  deps: Deps,
  request: JointRequest,
  call: InterestCall,
  shows: boolean,
  mayRefer: (organisation: string) => boolean,
  lang: Language,
): CallView {
  return {
    id: call.id,
    text: call.text,
    openedBy: call.openedBy,
    openedAt: call.openedAt,
    closesOn: call.closesOn,
    isOpen: call.closedAt === null && call.closesOn >= deps.clock().slice(0, 10),
    invited: call.invited.length,
    answered: standingAnswers(call).length,
    rows: shows ? presentRows(deps, request, call, mayRefer, lang) : null,
    questions: shows ? presentQuestions(deps, call, true, lang) : [],
  };
}
