import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { PracticeCandidate, PracticePrefill } from '../../../../bot/api/contract/knowledge.ts';
import { personaOf, type Slug } from '../../../helpers/desk.ts';
import type { Walk } from './walk.ts';

/** A practice out of the completed request: proposed, reviewed by one from inside and two from outside the UN, published. */
export async function publishPractice(walk: Walk): Promise<string> {
  const { get, post, refused, ref, desk, say } = walk;
  const { content } = await get<PracticePrefill>('unicef', `/practices/from/${ref}`);
  const { id } = await post<{ id: string }>('unicef', '/practices', {
    formId: randomUUID(),
    content,
    fromRequest: ref,
  });
  const revision = async (who: Slug) => (await get<{ revision: number }>(who, `/practices/${id}`)).revision;
  const candidates = await get<PracticeCandidate[]>('secretariat', `/practices/${id}/candidates`);
  const slugs = ['coordinator', 'icmc', 'lshtm'] as const;
  const reviewers = slugs.map((slug) => personaOf(slug).person.id);
  for (const reviewer of reviewers)
    assert.ok(
      candidates.some((candidate) => candidate.id === reviewer),
      reviewer,
    );
  await post('secretariat', `/practices/${id}/assign`, { revision: await revision('secretariat'), reviewers });
  const publish = `/practices/${id}/publish`;
  await refused('secretariat', publish, { revision: await revision('secretariat'), note: '' }, 422, 'reviews-missing');
  for (const who of slugs) {
    await post(who, `/practices/${id}/declare`, { revision: await revision(who), hasConflict: false, note: '' });
    await post(who, `/practices/${id}/review`, {
      revision: await revision(who),
      verdict: 'publish',
      comments: 'Clear, and the failure is worth knowing.',
    });
  }
  await post('secretariat', publish, { revision: await revision('secretariat'), note: '' });
  const open = await fetch(`${desk.url}/open/practices.json`);
  assert.ok((await open.text()).includes(id), 'the practice is open data');
  const csv = await (await fetch(`${desk.url}/open/practices.csv`)).text();
  assert.ok(csv.includes(id));
  say('secretariat', `publishes ${id}; it is in the open data`);
  return id;
}
