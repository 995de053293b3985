import type { AgencyView, HistoryLine, RequestSummary, RequestView } from '../../../bot/api/contract.ts';
import type { RequestContent } from '../../../bot/domain/content.ts';
import type { State } from '../../../bot/domain/state.ts';
import type { QuestionView } from '../../../bot/domain/views/triage.ts';

const STATE_LABELS: Record<State, string> = {
  draft: 'Draft',
  cosigning: 'Waiting for signatures',
  submitted: 'With the coordinators',
  returned: 'Questions to answer',
  assessing: 'Being assessed',
  matched: 'Matched',
  implementing: 'Under way',
  suspended: 'Suspended',
  completed: 'Completed',
  declined: 'Declined',
  withdrawn: 'Withdrawn',
};

const AGENCIES: Record<string, [label: string, name: string]> = {
  iom: ['IOM', 'International Organization for Migration'],
  unicef: ['UNICEF', 'United Nations Children’s Fund'],
  ilo: ['ILO', 'International Labour Organization'],
  unhcr: ['UNHCR', 'Office of the United Nations High Commissioner for Refugees'],
};

function agency(code: string, index: number, change: Partial<AgencyView> = {}): AgencyView {
  const [label, name] = AGENCIES[code] ?? [code, code];
  const signed = change.signed ?? true;
  return {
    code,
    label,
    name,
    role: index === 0 ? 'lead' : 'co-requesting',
    status: 'on-board',
    statusLabel: signed ? 'has signed' : 'has not signed yet',
    signed,
    signedBy: signed ? 'Jonas Weber' : null,
    signedAt: signed ? '2026-11-10T10:00:00.000Z' : null,
    declineReason: null,
    mandate: '',
    contribution: '',
    focalPoint: null,
    ...change,
  };
}

const CONTENT: RequestContent = {
  title: 'Child-sensitive border procedures in the Niger',
  need: 'The border police meet more and more unaccompanied children and have no common procedure.',
  requestedBy: 'Ministry of Justice of the Niger',
  requesters: [],
  endorsement: 'obtained',
  beneficiaries: 'Border police and social workers in Agadez',
  countries: ['NE'],
  region: null,
  level: 'national',
  objective: 11,
  secondaryObjectives: [7],
  themes: ['border-management', 'child-protection'],
  supportTypes: ['training'],
  results: [],
  start: '2027-02',
  durationMonths: 12,
  budget: [{ agency: 'iom', amount: 150_000 }],
  coFinancing: null,
  markers: { gender: 'GEM 2', 'human-rights': '', 'child-sensitivity': '' },
  language: 'en',
};

const NEED = `${CONTENT.need}\n\nOfficers decide by themselves whom to call, and children wait in police stations for days. The ministry asks for a procedure that social workers and police share, and for the training of three hundred officers before the rainy season, when crossings rise again.`;

/** A request as the server gives it to a coordinator without a conflict. */
export function requestView(change: Partial<RequestView> = {}): RequestView {
  const state = change.state?.code ?? 'submitted';
  return {
    ref: 'UNM-2026-0042',
    title: CONTENT.title,
    state: { code: state, label: STATE_LABELS[state] },
    lead: { code: 'iom', label: 'IOM' },
    agencies: [agency('iom', 0), agency('unicef', 1)],
    countries: [{ code: 'NE', label: 'Niger' }],
    region: null,
    objective: { code: 11, label: 'Manage borders' },
    clock: {
      holder: 'a coordinator takes it up',
      dueOn: '2026-11-24',
      overdue: false,
      since: '2026-11-18T08:00:00.000Z',
      unconfirmed: null,
    },
    crisis: null,
    openQuestions: 0,
    supplyDriven: null,
    reviewers: [],
    toAssess: false,
    createdAt: '2026-11-02T09:00:00.000Z',
    submittedAt: '2026-11-18T08:00:00.000Z',
    escalatedAt: null,
    milestonesOverdue: 0,
    updatedAt: '2026-11-18T08:00:00.000Z',
    content: CONTENT,
    rows: [
      { field: 'need', label: 'The need, and why now', values: [NEED] },
      { field: 'requestedBy', label: 'Who asked for it', values: [CONTENT.requestedBy] },
      { field: 'endorsement', label: 'Endorsement by the government', values: ['Obtained'] },
      { field: 'beneficiaries', label: 'Beneficiaries', values: [CONTENT.beneficiaries] },
      { field: 'countries', label: 'Countries', values: ['Niger'] },
      { field: 'themes', label: 'Themes', values: ['Border management', 'Child protection'] },
      { field: 'budget', label: 'Budget', values: ['IOM: USD 150,000', 'Total: USD 150,000'] },
    ],
    contentHash: 'a'.repeat(64),
    followsUp: null,
    changes: null,
    revision: 3,
    actions: ['accept', 'return', 'decline'],
    conflict: null,
    hints: [],
    questions: [],
    missing: [],
    recorded: null,
    decision: null,
    history: [
      step('2026-11-02T09:00:00.000Z', 'draft', 'IOM registered the request'),
      step('2026-11-10T10:00:00.000Z', 'cosigning', 'UNICEF signed', 'Sara Lind'),
      step('2026-11-18T08:00:00.000Z', 'submitted', 'All agencies had signed: submitted', 'Sara Lind'),
    ],
    ...change,
  };
}

/** A question of the coordinator that waits for an answer. */
export function question(change: Partial<QuestionView> = {}): QuestionView {
  return {
    id: 'q1',
    text: 'Which regions?',
    askedBy: 'Amara Diallo',
    organisation: 'DCO',
    askedAt: '2026-11-19T10:00:00.000Z',
    returned: false,
    isOpen: true,
    answer: null,
    answeredBy: null,
    answeredOrganisation: null,
    answeredAt: null,
    closing: null,
    canAnswer: false,
    canTakeBack: false,
    ...change,
  };
}

export function step(at: string, to: State, text: string, person = 'Jonas Weber'): HistoryLine {
  return { at, to, text, person, organisation: 'IOM', note: null };
}

export function labelledState(code: State): RequestView['state'] {
  return { code, label: STATE_LABELS[code] };
}

export { agency };

/** Requests of the queue in several states; the first is the one of `requestView`. */
export function requestList(): RequestSummary[] {
  const first = requestView();
  const more: [string, string, State, string | null, boolean, number, string, [string, string]][] = [
    [
      'UNM-2026-0038',
      'Fair recruitment of seasonal workers from Madagascar',
      'submitted',
      '2026-11-16',
      true,
      6,
      'Recruitment and decent work',
      ['MG', 'Madagascar'],
    ],
    [
      'UNM-2026-0035',
      'Consular protection for migrants in transit through Central America: a common guide, a help line and the training of consular staff in five countries',
      'assessing',
      '2026-11-26',
      false,
      14,
      'Consular protection',
      ['GT', 'Guatemala'],
    ],
    [
      'UNM-2026-0031',
      'Recognition of nursing qualifications',
      'assessing',
      '2026-11-12',
      true,
      18,
      'Skills and recognition of qualifications',
      ['MD', 'Republic of Moldova'],
    ],
    [
      'UNM-2026-0029',
      'Statistics on migration from the census',
      'returned',
      '2026-12-02',
      false,
      1,
      'Data',
      ['SN', 'Sénégal'],
    ],
    [
      'UNM-2026-0022',
      'Alternatives to the detention of families',
      'matched',
      null,
      false,
      13,
      'Alternatives to detention',
      ['TN', 'Tunisia'],
    ],
    ['UNM-2026-0017', 'Remittances by mobile phone', 'declined', null, false, 20, 'Remittances', ['KE', 'Kenya']],
  ];
  const holders: Partial<Record<State, string>> = {
    submitted: 'a coordinator takes it up',
    assessing: 'a coordinator records the matches',
    returned: 'IOM answers the questions',
    matched: 'those it was matched to answer',
    declined: 'nothing more to do',
  };
  const rows = more.map(([ref, title, state, dueOn, overdue, code, label, [country, name]], index) => ({
    ...summaryOf(first),
    ref,
    title,
    state: labelledState(state),
    agencies: [agency('iom', 0), agency('ilo', 1), ...(index % 2 ? [agency('unhcr', 2)] : [])],
    objective: { code, label },
    countries: [{ code: country, label: name }],
    clock: { holder: holders[state] ?? '', dueOn, overdue, since: first.clock.since, unconfirmed: null },
  }));
  return [summaryOf(first), ...rows];
}

function summaryOf(view: RequestView): RequestSummary {
  const {
    ref,
    title,
    state,
    lead,
    agencies,
    countries,
    region,
    objective,
    clock,
    reviewers,
    supplyDriven,
    crisis,
    openQuestions,
  } = view;
  const { createdAt, submittedAt, escalatedAt, updatedAt, milestonesOverdue, toAssess } = view;
  const instants = { createdAt, submittedAt, escalatedAt, updatedAt };
  return {
    ref,
    title,
    state,
    lead,
    agencies,
    countries,
    region,
    objective,
    clock,
    reviewers,
    supplyDriven,
    crisis,
    openQuestions,
    milestonesOverdue,
    toAssess,
    ...instants,
  };
}
