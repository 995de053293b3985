import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { WorkView } from '../../../../bot/api/contract/implementation.ts';
import type { RequestView } from '../../../../bot/api/contract.ts';
import type { Walk } from './walk.ts';

/** Milestones, indicators, constraints, satisfaction, a pause, completion and a follow-up. */
export async function work(walk: Walk): Promise<void> {
  const { act, refusedAct, get, post, ref, say } = walk;
  await act('unicef', 'work/milestones', { title: 'Curriculum agreed', owner: 'unicef', dueOn: '2027-02-28' });
  await act('unicef', 'work/milestones', { title: 'First training', owner: 'ilo', dueOn: '2027-04-30' });
  await act('unicef', 'work/indicators', {
    code: null,
    statement: 'Members of parliament trained',
    unit: 'people',
    disaggregated: true,
    baseline: 0,
    target: 60,
    targetOn: '2028-06-30',
  });
  await act('ilo', 'work/indicators/i1/values', {
    on: new Date().toISOString().slice(0, 10),
    value: 60,
    groups: { women: 25, men: 35 },
    source: 'Attendance lists',
  });
  await act('ilo', 'work/constraints', { kind: 'access', text: 'Roads to Diffa are closed in the rainy season.' });
  await act('unicef', 'work/constraints/c1/resolve', { resolution: 'Training held in Niamey.' });
  const { satisfaction } = await get<WorkView>('unicef', `/requests/${ref}/work`);
  const questions = satisfaction.questions.map(({ code }) => code);
  assert.equal(questions.length, 4, 'the four questions');
  await act('unicef', 'work/satisfaction', {
    on: new Date().toISOString().slice(0, 10),
    participants: 58,
    marks: Object.fromEntries(questions.map((code) => [code, [0, 1, 5, 22, 30]])),
  });
  await act('coordinator', 'work/suspend', { reason: 'Parliament is dissolved.' });
  await act('unicef', 'work/resume');
  const words = {
    results: 'Sixty members of parliament trained; the law of 2027 names unaccompanied children.',
    lessons: 'Short sessions on sitting days reach more members.',
    failures: 'The printed handbook was hardly used.',
  };
  await refusedAct('unicef', 'work/complete', words, 422, 'milestones-open');
  await act('unicef', 'work/milestones/m1/close', { status: 'done', remark: '' });
  await act('ilo', 'work/milestones/m2/close', { status: 'done', remark: 'In Niamey.' });
  await act('ilo', 'hub/referrals/r2/finish', { text: 'Twelve training days given.' });
  const completed = await act('unicef', 'work/complete', words);
  assert.equal(completed.state.code, 'completed');
  say('UNICEF', 'completes it, with results, lessons and what did not work');
  const next = await post<RequestView>('unicef', `/requests/${ref}/work/follow-up`, {
    formId: randomUUID(),
    agencies: ['iom'],
  });
  assert.notEqual(next.ref, ref);
  say('UNICEF', `starts the follow-up ${next.ref}`);
}
