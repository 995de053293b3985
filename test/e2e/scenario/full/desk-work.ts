import assert from 'node:assert/strict';
import type { AssessmentView } from '../../../../bot/api/contract/assessment.ts';
import type { MatchesView } from '../../../../bot/api/contract.ts';
import type { Walk } from './walk.ts';

const NOTE = 'Ask the resident coordinator before deciding.';

/** Acknowledged, a question asked and answered without returning it, a note that requesters never see. */
export async function clarify(walk: Walk): Promise<void> {
  const { act, view, desk, ref, say } = walk;
  await act('coordinator', 'acknowledge');
  await act('coordinator', 'notes', { text: NOTE });
  const asked = await act('coordinator', 'questions', { text: 'Does the parliament provide rooms?' });
  say('desk', `clock: ${asked.clock.holder}`);
  await act('iom', 'questions/q1/answer', { answer: 'Yes, in Niamey.' }).catch(async () => {
    // The return before it was a question, too: this one has the next number.
    await act('iom', 'questions/q2/answer', { answer: 'Yes, in Niamey.' });
  });
  for (const who of ['unicef', 'iom'] as const) {
    const seen = JSON.stringify(await view(who));
    assert.ok(!seen.includes(NOTE), `${who} does not see the desk's own note`);
    const answer = await desk.call(who, 'GET', `/requests/${ref}/notes`);
    assert.equal(answer.status, 403);
  }
  say('coordinator', 'acknowledges, notes for the desk alone, asks; IOM answers');
}

/** Accepted, assessed by the rubric, decided with reasons. Nothing is decided before it is assessed. */
export async function assess(walk: Walk): Promise<void> {
  const { act, refusedAct, get, ref, say } = walk;
  await act('coordinator', 'accept');
  const matches = await get<MatchesView>('coordinator', `/requests/${ref}/matches`);
  const chosen = {
    partners: ['ilo', 'who'],
    funds: ['migration-mptf'],
    knowledge: matches.knowledge.slice(0, 2).map(({ id }) => id),
    note: 'Clear demand of the State and a city; partners are near; the fund fits.',
  };
  await refusedAct('coordinator', 'matches', chosen, 422, 'assessments-missing');
  await act('coordinator', 'assessment/take');
  const sheet = await get<AssessmentView>('coordinator', `/requests/${ref}/assessment`);
  assert.ok(sheet.rubric, 'a reviewer who declared sees the rubric');
  const criteria = sheet.rubric.groups.flatMap((group) => group.criteria.map(({ code }) => code));
  await act('coordinator', 'assessment/scores', {
    contentHash: sheet.contentHash,
    scores: Object.fromEntries(criteria.map((code) => [code, 3])),
    comments: {},
    recommendation: 'support',
    summary: 'Demand-driven, builds on what exists.',
  });
  const decided = await act('coordinator', 'matches', chosen);
  assert.equal(decided.state.code, 'matched');
  say('coordinator', `assesses ${criteria.length} criteria and records the matches with reasons`);
}
