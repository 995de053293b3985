import type { HitView, MatchesView, PartnerView, ProgressSummaryView } from '../../../bot/api/contract.ts';
import type { ReasonKind } from '../../../bot/domain/matching-terms.ts';
import { requestList } from './requests.ts';

const reason = (kind: ReasonKind, text: string, share: number, brief = text) => ({ kind, text, brief, share });

function hit(id: string, title: string, change: Partial<HitView> = {}): HitView {
  const reasons: HitView['reasons'] = [
    reason('theme', 'Theme: child protection; border management', 0.34, 'Theme: child protection and 1 more'),
    reason('objective', 'Objective: 11. Manage borders', 0.2),
    reason('support', 'Support: training', 0.12),
    reason('words', 'Words: unaccompanied, police, procedure', 0.07),
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

function partner(id: string, title: string, capacity: string[], change: Partial<HitView> = {}): PartnerView {
  return { ...hit(id, title, { missing: ['does not offer equipment'], ...change }), capacity };
}

export function matchesView(change: Partial<MatchesView> = {}): MatchesView {
  const peer = requestList()[1];
  if (!peer) throw new Error('no second request in the fixtures');
  return {
    partners: [
      partner('ohchr', 'OHCHR – Office of the High Commissioner for Human Rights', [
        'Works in Niger',
        '2 open referrals',
        'Past referrals accepted: 3 of 4',
        '2 referrals completed',
      ]),
      partner('unodc', 'UNODC – United Nations Office on Drugs and Crime', ['Works in other regions'], { missing: [] }),
      partner('undp', 'UNDP – United Nations Development Programme', [
        'Presence not known: Niger',
        'No referral so far',
      ]),
    ],
    set: {
      members: [
        { code: 'ohchr', label: 'OHCHR', adds: ['Theme: child protection', 'Known presence: Niger'] },
        { code: 'undp', label: 'UNDP', adds: ['Support: training'] },
      ],
      uncovered: ['Support: equipment'],
      covered: 0.75,
      note: null,
    },
    excluded: [
      { organisation: { code: 'iom', label: 'IOM' }, reason: { code: 'requesting', label: 'requesting agency' } },
      { organisation: { code: 'ilo', label: 'ILO' }, reason: { code: 'conflicted', label: 'conflict of interest' } },
    ],
    peers: [{ ...peer, kind: { code: 'peer', label: 'Similar request: peer exchange' }, score: 0.41 }],
    funds: [
      {
        id: 'migration-mptf',
        title: 'Start-up fund (Migration Multi-Partner Trust Fund)',
        summary: 'United Nations pooled fund answering the start-up fund of paragraph 43 of the Global Compact.',
        answer: { code: 'not-met', label: 'not met' },
        fit: 0.5,
        balance: [
          '3 of 12 earlier programmes in the same country',
          '5 in the same region',
          '1 in the same thematic area',
        ],
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

export const NO_MATCHES: MatchesView = {
  partners: [],
  set: null,
  excluded: [],
  peers: [],
  funds: [],
  knowledge: [],
};

/** Numbers whose rows add up to their totals. */
export function summaryView(period: { from: string; to: string }): ProgressSummaryView {
  const requests = requestList();
  return {
    ...period,
    madeAt: '2026-11-20T12:00:00.000Z',
    totals: { received: requests.length, agencies: 3, countries: 7, matched: 1, completed: 0, declined: 1, open: 5 },
    medianDays: { toSubmission: 6.5, toDecision: null },
    stateLabels: [...new Map(requests.map(({ state }) => [state.code, state])).values()],
    rows: requests.map((request) => ({
      objective: request.objective,
      received: 1,
      byState: { [request.state.code]: 1 },
      requests: [{ ...request, outcome: '', results: '', lessons: '', failures: '', constraints: '' }],
    })),
  };
}
