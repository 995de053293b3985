/** A request at each step of its case with a funding window. */
import * as note from '../../../bot/domain/concept-note.ts';
import type { RequestContent } from '../../../bot/domain/content.ts';
import { type AgencyAmount, heldBy } from '../../../bot/domain/fund-case.ts';
import { approveCase } from '../../../bot/domain/fund-decision.ts';
import type { Person } from '../../../bot/domain/people.ts';
import { record } from '../../../bot/domain/record.ts';
import type { JointRequest } from '../../../bot/domain/request.ts';
import { planTranches } from '../../../bot/domain/tranches.ts';
import { bookedOf, contribute, emptyAccount, poolOf, type WindowAccount } from '../../../bot/domain/window-account.ts';
import { requestDraft, requestSchema } from '../../../bot/usecases/documents.ts';
import { loadWindow } from '../../../bot/usecases/fund/accounts.ts';
import { recordContribution } from '../../../bot/usecases/fund/edit-window.ts';
import { AT, act, anAssessedRequest, aPerson, coordinator, secretariat, unicef } from '../builders.ts';
import type { TestDeps } from '../test-deps.ts';

export const WINDOW = 'migration-mptf';
export const committee: Person = aPerson({ organisation: 'ohchr', roles: ['committee'], country: null });
/** Sits on the committee, but for an organisation that requests. */
export const partialCommittee: Person = aPerson({ organisation: 'iom', roles: ['committee'], country: null });

/** What the window asks of a request, all of it. */
export const FUNDABLE: Partial<RequestContent> = {
  budget: [
    { agency: 'unicef', amount: 300_000 },
    { agency: 'iom', amount: 200_000 },
  ],
  coFinancing: 50_000,
  markers: { gender: 'GEM2', 'human-rights': 'A', 'child-sensitivity': 'B' },
  results: [{ statement: 'Officers are trained', indicator: 'officers', baseline: '0', target: '200' }],
};

export const aNote = (change: Partial<note.NoteInput> = {}): note.NoteInput => ({
  sections: { need: 'Training', demand: 'The ministry', results: '200 officers', partners: 'UNICEF and IOM' },
  budget: [
    { agency: 'unicef', amount: 300_000 },
    { agency: 'iom', amount: 200_000 },
  ],
  coFinancing: 50_000,
  endorsement: 'obtained',
  markers: { gender: 'GEM2', 'human-rights': 'A', 'child-sensitivity': 'B' },
  ...change,
});

export function aMatchedRequest(funds = [WINDOW], partners: string[] = []): JointRequest {
  const matches = {
    partners,
    funds,
    knowledge: [],
    note: '',
    assessment: null,
    recordedBy: coordinator.name,
    recordedAt: AT,
  };
  const assessed = { ...anAssessedRequest(FUNDABLE), matches };
  return record(assessed, act(coordinator), { action: 'matches-recorded', to: 'matched' });
}

export const CASE = 'UNM-2026-0001:f1';
const nothingAgainst = { required: ['need'], check: () => [] };

export const aNoteRequest = (): JointRequest => note.openCase(aMatchedRequest(), WINDOW, aNote(), act(unicef));
export const aReviewedRequest = (): JointRequest => note.submitNote(aNoteRequest(), CASE, nothingAgainst, act(unicef));
export const aForwardedRequest = (): JointRequest =>
  note.forwardNote(aReviewedRequest(), CASE, 'complete', act(secretariat));

export const APPROVED: AgencyAmount[] = [
  { agency: 'unicef', amount: 250_000 },
  { agency: 'iom', amount: 150_000 },
];
export const anApprovedRequest = (): JointRequest =>
  approveCase(aForwardedRequest(), CASE, { amounts: APPROVED, reason: 'sound' }, () => [], act(committee));

export const PLAN = [
  {
    plannedFor: '2027-01-15',
    amounts: [
      { agency: 'unicef', amount: 100_000 },
      { agency: 'iom', amount: 100_000 },
    ],
  },
  {
    plannedFor: '2027-07-15',
    amounts: [
      { agency: 'unicef', amount: 150_000 },
      { agency: 'iom', amount: 50_000 },
    ],
  },
];
export const aPlannedRequest = (): JointRequest => planTranches(anApprovedRequest(), CASE, PLAN, act(unicef));

export const anAccount = (pool = 1_000_000): WindowAccount =>
  contribute(
    emptyAccount(WINDOW),
    { amount: pool, contributor: 'A State', on: '2026-11-01', note: '' },
    act(secretariat),
  );

/** The same request under another number. */
export function numbered(request: JointRequest, number: number): JointRequest {
  const ref = `UNM-2026-${String(number).padStart(4, '0')}`;
  return { ...request, ref, funding: request.funding.map((each, index) => ({ ...each, id: `${ref}:f${index + 1}` })) };
}

/** A request that waits for the committee, on the store. */
export async function aStoredForwarded(deps: Pick<TestDeps, 'store'>, number = 1): Promise<JointRequest> {
  const request = numbered(aForwardedRequest(), number);
  await deps.store.create(requestDraft({ ...request, outbox: [] }));
  return request;
}

/** Money in the window's pool. */
export const fill = (deps: TestDeps, amount: number, seen = 0) =>
  recordContribution(deps)(secretariat, WINDOW, seen, {
    amount,
    contributor: 'A State',
    on: '2026-11-01',
    note: '',
  });

/** What the window holds, and what all requests of the store say that it holds. */
export async function heldInAll(deps: TestDeps) {
  const { account } = await loadWindow(deps, WINDOW);
  const { rows } = await deps.store.query({ kind: 'request', limit: 500 });
  const requests = rows.map((row) => requestSchema.parse(row.body));
  const said = requests.flatMap((request) => request.funding).reduce((sum, each) => sum + heldBy(each), 0);
  return { pool: poolOf(account), booked: bookedOf(account), said, account };
}
