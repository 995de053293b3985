import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { HubView } from '../../../../bot/api/contract/hub.ts';
import { personaOf } from '../../../helpers/desk.ts';
import type { Walk } from './walk.ts';

const OFFER = {
  kind: 'training',
  title: 'Trainers on the rights of migrant workers',
  text: 'Two trainers, in French, for three weeks a year.',
  countries: ['NE'],
  regions: [],
  languages: ['fr'],
  themes: [],
  supportTypes: ['training'],
  availableFrom: null,
  availableTo: null,
};

/** An offer, a call for interest, a declined referral, one with a question that is accepted. */
export async function refer(walk: Walk): Promise<void> {
  const { act, refusedAct, get, post, ref, say } = walk;
  const offer = await post<{ id: string }>('ilo', '/offers', {
    ...OFFER,
    formId: randomUUID(),
    contactId: personaOf('ilo').person.id,
  });
  say('ILO', `offers: ${OFFER.title}`);
  const ask = { ask: 'Two trainers on the rights of migrants', supportTypes: ['training'], offers: [], answerBy: null };
  await refusedAct(
    'coordinator',
    'hub/referrals',
    { ...ask, organisations: ['iom'], send: true },
    422,
    'is-requesting',
  );

  await act('coordinator', 'hub/calls', {
    text: 'Who could train legislators in French?',
    closesOn: null,
    added: ['ilo'],
  });
  await post('ilo', `/asked/${ref}/calls/c1`, { answer: 'interested', text: 'Yes, from March on.', seen: 0 });
  await act('coordinator', 'hub/calls/c1/close');
  const answers = (await get<HubView>('unicef', `/requests/${ref}/hub`)).calls[0]?.rows ?? [];
  assert.ok(answers.some(({ organisation, answer }) => organisation.code === 'ilo' && answer?.code === 'interested'));
  say('desk to UNICEF', 'the answers to the request for interest, side by side');

  await act('coordinator', 'hub/referrals', { ...ask, offers: [offer.id], organisations: ['who', 'ilo'], send: true });
  await act('coordinator', 'hub/referrals/r1/write-down', {
    answer: 'declined',
    reason: 'No French-speaking trainers this year.',
    source: 'letter of 20 November 2026',
  });
  say('coordinator', 'writes down that WHO declines, and where that was read');
  await act('ilo', 'hub/referrals/r2/ask', { text: 'How many days a month?' });
  await act('coordinator', 'hub/referrals/r2/reply', { text: 'Four.' });
  const accepted = await act('ilo', 'hub/referrals/r2/accept');
  assert.equal(accepted.state.code, 'implementing', 'the first acceptance begins the implementation');
  await act('ilo', 'hub/referrals/r2/start');
  say('ILO', 'asks, is answered, accepts and starts');
}
