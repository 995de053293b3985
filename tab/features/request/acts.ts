import type { HistoryLine, MatchesView, RequestView } from '../../../bot/api/contract.ts';
import type { Action } from '../../../bot/domain/permissions.ts';
import { isOn } from '../../../bot/domain/request.ts';
import type { Draft } from '../../common/drafts.ts';

/** What can be done from the tab; editing and sending for signature belong to the chat. */
export const ACTS = [
  'accept',
  'record-matches',
  'answer',
  'sign',
  'return',
  'acknowledge',
  'decline',
  'decline-signature',
  'withdraw',
] as const satisfies readonly Action[];
export type Act = (typeof ACTS)[number];

/** Acts that go with words: what others read as the reasons. */
const WORDS: Record<Act, 'required' | 'none'> = {
  accept: 'none',
  acknowledge: 'none',
  'record-matches': 'required',
  answer: 'required',
  sign: 'none',
  return: 'required',
  decline: 'required',
  'decline-signature': 'required',
  withdraw: 'required',
};

export const takesWords = (act: Act) => WORDS[act] !== 'none';
/** Ends or leaves the request for good. */
export const isFinal = (act: Act) => act === 'decline' || act === 'decline-signature' || act === 'withdraw';

/** Takes the request to its next step: what the page offers first, in colour. */
export const movesOn = (act: Act) => act === 'accept' || act === 'record-matches' || act === 'answer' || act === 'sign';

/** The acts that this person has now, the one that moves the request on first. */
export function actsOf(view: Pick<RequestView, 'actions'>): Act[] {
  return ACTS.filter((act) => view.actions.includes(act));
}

/** Is there something to send? Also "no match" is said with its reasons. */
export function isComplete(act: Act, draft: Draft): boolean {
  return WORDS[act] === 'none' || draft.text.trim() !== '';
}

/** The request of the contract for an act on the view that the person read. */
export function requestOf(act: Act, seen: Pick<RequestView, 'revision' | 'contentHash'>, draft: Draft) {
  const { revision, contentHash } = seen;
  const { text } = draft;
  switch (act) {
    case 'accept':
    case 'acknowledge':
      return { path: act, body: { revision } };
    case 'return':
      return { path: 'return', body: { revision, questions: text } };
    case 'answer':
      return { path: 'answer', body: { revision, answer: text } };
    case 'sign':
      return { path: 'sign', body: { revision, contentHash } };
    case 'record-matches': {
      const { partners, funds, knowledge } = draft;
      return { path: 'matches', body: { revision, partners, funds, knowledge, note: text } };
    }
    case 'decline':
    case 'decline-signature':
    case 'withdraw':
      return { path: act, body: { revision, reason: text } };
  }
}

/** Who gets a message, as the desk sends them: agencies by their label, and whether the coordinators do. */
export function toldOf(act: Act, view: RequestView, ownAgency: string): { agencies: string[]; coordinators: boolean } {
  const present = view.agencies.filter(isOn);
  const labels = (agencies: typeof present) => agencies.map((agency) => agency.label);
  const others = present.filter((agency) => agency.code !== ownAgency);
  switch (act) {
    case 'accept':
    case 'acknowledge':
    case 'return':
    case 'record-matches':
    case 'decline':
      return { agencies: labels(present), coordinators: false };
    case 'answer':
      return { agencies: labels(others), coordinators: true };
    case 'sign': {
      const leads = others.filter((agency) => agency.role === 'lead');
      const lead = labels(leads);
      const isLast = others.every((agency) => agency.signed);
      // It follows on a crisis request that is with the coordinators already.
      if (view.crisis !== null && view.state.code !== 'cosigning') return { agencies: lead, coordinators: isLast };
      // What submits the request is told to everybody: the last signature, in a crisis the second.
      const isJoint = (leads.length > 0 ? leads : others).some((agency) => agency.signed);
      const isEnough = isLast || (view.crisis !== null && isJoint);
      if (isEnough) return { agencies: labels(others), coordinators: true };
      return { agencies: lead, coordinators: false };
    }
    case 'decline-signature': {
      // Without this agency the signatures may be complete: then the request is submitted.
      const isComplete = others.length > 1 && others.every((agency) => agency.signed);
      const told = isComplete ? others : others.filter((agency) => agency.role === 'lead');
      return { agencies: labels(told), coordinators: isComplete };
    }
    case 'withdraw':
      return { agencies: labels(others), coordinators: view.submittedAt !== null };
  }
}

/** What was done since a revision. A revision is the number of steps in the history, and history is only added to, at its end. */
export function stepsSince(view: Pick<RequestView, 'history' | 'revision'>, revision: number): HistoryLine[] {
  const count = view.revision - revision;
  if (count <= 0) return [];
  return view.history.slice(-count);
}

/** Only what is still proposed can be recorded: the hits may have changed since the boxes were ticked. */
export function stillProposed(draft: Draft, matches: MatchesView): Draft {
  const among = (chosen: string[], hits: readonly { id: string }[]) => {
    const ids = new Set(hits.map((hit) => hit.id));
    return chosen.filter((id) => ids.has(id));
  };
  return {
    text: draft.text,
    partners: among(draft.partners, matches.partners),
    funds: among(draft.funds, matches.funds),
    knowledge: among(draft.knowledge, matches.knowledge),
  };
}
