/** Requests on the store that are referred to partners, and the people of these. */
import type { Person } from '../../bot/domain/people.ts';
import { revision } from '../../bot/domain/request.ts';
import { changeRequest } from '../../bot/usecases/change-request.ts';
import { openCall } from '../../bot/usecases/hub/interest.ts';
import { refer } from '../../bot/usecases/hub/refer.ts';
import { recordMatches } from '../../bot/usecases/review-request.ts';
import { reviewed, undpPartner, whoPartner } from './builders/hub.ts';
import { coordinator } from './builders.ts';
import { aStoredAssessed, PEOPLE, type TestDeps, testDeps } from './test-deps.ts';

/** Everybody of the builders, and the partners' focal points. UNHCR has nobody on the register. */
export const HUB_PEOPLE: readonly Person[] = [...PEOPLE, whoPartner, undpPartner];

export const hubDeps = (people: readonly Person[] = HUB_PEOPLE): Promise<TestDeps> => testDeps(people);

export async function aStoredMatched(deps: TestDeps, partners = ['who', 'undp']) {
  const { ref } = await aStoredAssessed(deps);
  const request = await changeRequest(deps, coordinator, ref, null, reviewed);
  const chosen = { partners, funds: [], knowledge: [], note: 'See' };
  return recordMatches(deps)(coordinator, request.ref, revision(request), chosen);
}

export const anAsk = (...organisations: string[]) => ({
  organisations,
  ask: 'Two trainers for six weeks in Agadez.',
  supportTypes: ['training'],
  offers: [],
  send: true,
  answerBy: null,
});

export async function aStoredReferred(deps: TestDeps, ...organisations: string[]) {
  const request = await aStoredMatched(deps);
  return refer(deps)(coordinator, request.ref, revision(request), anAsk(...organisations));
}

export async function aStoredCall(deps: TestDeps, added: string[] = ['who']) {
  const request = await aStoredAssessed(deps);
  return openCall(deps)(coordinator, request.ref, revision(request), { text: 'Who can train?', closesOn: null, added });
}
