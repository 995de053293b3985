/** Cards of the connection hub, filled with given texts. */
import { askedRows } from '../../bot/cards/asked-rows.ts';
import type { AdaptiveCard } from '../../bot/cards/elements.ts';
import { interestCard } from '../../bot/cards/interest-card.ts';
import { listCard } from '../../bot/cards/list-card.ts';
import { referralCard } from '../../bot/cards/referral-card.ts';
import type { RequestContent } from '../../bot/domain/content.ts';
import type { Language } from '../../bot/domain/language.ts';
import type { ReferralView } from '../../bot/domain/views/hub.ts';
import { presentInterest } from '../../bot/usecases/hub/asked-of-us.ts';
import { presentRequest } from '../../bot/usecases/present-request.ts';
import { whoPartner } from './builders/hub.ts';
import { aSubmittedRequest } from './builders.ts';
import type { TestDeps } from './test-deps.ts';

export function hubCards(
  deps: TestDeps,
  lang: Language,
  { content, note }: { content: Partial<RequestContent>; note: string },
): [string, AdaptiveCard][] {
  const at = '2026-11-20T09:00:00.000Z';
  const request = aSubmittedRequest(content);
  const support = request.content.supportTypes.map((code) => ({ code, label: code }));
  const message = {
    kind: { code: 'question' as const, label: 'Question' },
    person: 'A',
    organisation: 'WHO',
    at,
    text: note,
  };
  const referral: ReferralView = {
    id: 'r1',
    organisation: { code: 'who', label: 'WHO' },
    status: { code: 'sent', label: 'Sent' },
    ask: note,
    supportTypes: support,
    offers: Array.from({ length: 12 }, (_, index) => ({ code: String(index), label: note.slice(0, 160) || 'x' })),
    proposedBy: 'Coordinator',
    proposedAt: at,
    sentAt: at,
    answerBy: '2027-01-19',
    overdue: false,
    answeredAt: null,
    answeredBy: null,
    declineReason: null,
    messages: Array.from({ length: 6 }, () => message),
    acts: ['accept', 'decline', 'ask'],
  };
  const answers = (['interested', 'question'] as const).map((answer) => ({
    organisation: 'who',
    personName: 'A',
    answer,
    text: note,
    at,
    reply: answer === 'question' ? { personName: 'B', at, text: note } : null,
  }));
  const call = {
    id: 'c1',
    text: note,
    invited: ['who'],
    openedBy: 'Coordinator',
    openedAt: at,
    closesOn: '2026-12-11',
    closedAt: null,
    answers: [...answers, ...answers, ...answers],
  };
  const notice = { style: 'accent' as const, words: note.slice(0, 500) };
  const context = { lang, agency: 'WHO', notice, tabUrl: 'https://desk.example.org/tab/' };
  const asked = presentInterest(deps, whoPartner, { ...request, calls: [call] }, call, lang);
  const view = presentRequest(deps, whoPartner, request, lang);
  const row = {
    ref: request.ref,
    revision: 3,
    title: view.title,
    lead: view.lead,
    countries: view.countries,
    referral,
  };
  const all = { organisation: context, referrals: Array(12).fill(row), calls: Array(12).fill(asked) };
  const kept = { remarkFor: note.slice(0, 500), remarkAgainst: note.slice(0, 500), question: note.slice(0, 500) };
  return [
    ['referral', referralCard(view, referral, context)],
    ['accepted referral', referralCard(view, { ...referral, acts: ['ask', 'start'] }, { ...context, notice: null })],
    ['interest', interestCard(asked, context, kept)],
    [
      'asked list',
      listCard(lang, 'Requests', [], false, askedRows({ ...all, organisation: { code: 'who', label: 'WHO' } }, lang)),
    ],
  ];
}
