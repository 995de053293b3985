import type { HitView, MatchesView, ProgressSummaryView } from '../../../bot/api/contract.ts';
import { requestList } from './requests.ts';

function hit(id: string, title: string, change: Partial<HitView> = {}): HitView {
  const reasons: HitView['reasons'] = [
    { kind: 'theme', text: 'Theme: child protection and border management', share: 0.34 },
    { kind: 'objective', text: 'Objective: 11. Manage borders', share: 0.2 },
    { kind: 'support', text: 'Support: training', share: 0.12 },
    { kind: 'words', text: 'Words: unaccompanied, police, procedure', share: 0.07 },
  ];
  return {
    id,
    title,
    summary: 'Protects the rights of children on the move, trains front-line officers and supports national systems.',
    context: 'United Nations Network on Migration, member (membership to be confirmed)',
    evidence: null,
    source: null,
    score: reasons.reduce((sum, reason) => sum + reason.share, 0),
    reasons,
    missing: ['not known to be present in Niger'],
    ...change,
  };
}

export function matchesView(change: Partial<MatchesView> = {}): MatchesView {
  const peer = requestList()[1];
  if (!peer) throw new Error('no second request in the fixtures');
  return {
    partners: [
      hit('ohchr', 'OHCHR – Office of the High Commissioner for Human Rights'),
      hit('unodc', 'UNODC – United Nations Office on Drugs and Crime', { missing: [] }),
    ],
    peers: [{ ...peer, kind: { code: 'peer', label: 'Similar request: peer exchange' }, score: 0.41 }],
    funds: [
      {
        id: 'migration-mptf',
        title: 'Start-up fund (Migration Multi-Partner Trust Fund)',
        summary: 'United Nations pooled fund answering the start-up fund of paragraph 43 of the Global Compact.',
        answer: { code: 'not-met', label: 'not met' },
        rules: [
          {
            code: 'min-agencies',
            label: 'Joint programme of at least two participating UN organisations',
            answer: { code: 'met', label: 'met' },
            required: true,
            unconfirmed: 'This rule itself awaits confirmation by the secretariat.',
            source: 'Project working rule; not read in a fund document',
            note: 'To be checked against the fund’s current operations manual by the secretariat.',
          },
          {
            code: 'gender-marker',
            label: 'Gender marker filled in',
            answer: { code: 'not-met', label: 'not met' },
            required: true,
            unconfirmed: null,
            source: 'UN Network on Migration, Gender Marker: Migration MPTF Guidance Note',
            note: null,
          },
          {
            code: 'complementarity',
            label: 'Complements other funding sources',
            answer: { code: 'to-be-confirmed', label: 'to be confirmed' },
            required: false,
            unconfirmed: null,
            source: 'A/RES/73/195, para. 43 (b)(ii)',
            note: null,
          },
        ],
      },
    ],
    knowledge: Array.from({ length: 7 }, (_, index) =>
      hit(`practice-${index + 1}`, `Training of border officers, part ${index + 1}`, {
        context: `Niger · ${2012 + index} · UNICEF, IOM`,
        evidence: 'Result reported: 240 officers trained in two regions.',
        source:
          index === 1
            ? 'https://example.org/handbook'
            : 'Read in: Dialogue international sur la migration no 28 (2018)',
      }),
    ),
    ...change,
  };
}

export const NO_MATCHES: MatchesView = { partners: [], peers: [], funds: [], knowledge: [] };

/** Numbers whose rows add up to their totals. */
export function summaryView(period: { from: string; to: string }): ProgressSummaryView {
  const requests = requestList();
  return {
    ...period,
    madeAt: '2026-11-20T12:00:00.000Z',
    totals: { received: requests.length, agencies: 3, countries: 7, matched: 1, declined: 1, open: 5 },
    medianDays: { toSubmission: 6.5, toDecision: null },
    stateLabels: [...new Map(requests.map(({ state }) => [state.code, state])).values()],
    rows: requests.map((request) => ({
      objective: request.objective,
      received: 1,
      byState: { [request.state.code]: 1 },
      requests: [{ ...request, outcome: '' }],
    })),
  };
}
