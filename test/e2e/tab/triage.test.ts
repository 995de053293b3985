import assert from 'node:assert/strict';
import type { CrisisView, MissingPartView } from '../../../bot/api/contract/triage.ts';
import { isFit } from './fit.ts';
import { agency, labelledState, question, requestList, requestView } from './requests.ts';
import { stage } from './stage.ts';

const AT = '#/requests/UNM-2026-0042';
const MISSING: MissingPartView[] = [
  { code: 'results', label: 'expected results', why: 'Results must be observable.', neededFor: 'triage' },
  { code: 'markers', label: 'the three markers', why: 'The start-up fund asks for them.', neededFor: 'funds' },
];
const CRISIS: CrisisView = {
  reason: 'Floods',
  endsOn: '2027-01-31',
  othersSignBy: '2026-12-04',
  label: 'Crisis request',
  lines: ['As a crisis request until 31 January 2027: Floods', 'Still to sign, by 4 December 2026: ILO.'],
  isOverdue: false,
  unconfirmed: 'The shorter time limits are to be confirmed.',
};

describe('triage in the tab', function () {
  this.timeout(60_000);
  const scene = stage();

  it('names to the coordinator what is missing, and asks for it with one button', async () => {
    const { desk, open } = await scene({ width: 360, height: 780 });
    desk.view = requestView({
      actions: ['accept', 'return', 'acknowledge', 'ask-question', 'write-note'],
      missing: MISSING,
    });
    desk.parts['questions/ask'] = { text: 'Please tell us what is still open: expected results.' };
    desk.parts.notes = {
      notes: [{ text: 'Call the office', person: 'Amara Diallo', organisation: 'DCO', at: '2026-11-19T10:00:00.000Z' }],
    };
    const asked = requestView({
      actions: ['ask-question', 'take-back-question'],
      questions: [question({ canTakeBack: true })],
    });
    desk.post = () => ({ status: 200, body: asked });
    const page = await open('coordinator', AT);
    await page.getByRole('combobox', { name: 'Parts of the request' }).selectOption('Questions');
    await page.getByText('Results must be observable.').waitFor();
    await page.getByText('Call the office').waitFor();
    await page.getByRole('button', { name: 'Ask for these…' }).click();
    const text = page.getByRole('textbox', { name: 'Your question to the agencies' });
    assert.equal(await text.inputValue(), 'Please tell us what is still open: expected results.');
    await isFit(page);
    await page.getByRole('button', { name: 'Ask', exact: true }).click();
    await page.getByText('Which regions?').waitFor();
    const sent = desk.asked.findLast((call) => call.line.startsWith('POST'));
    assert.match(String(sent?.line), /\/questions$/);
    assert.deepEqual(sent?.body, { revision: 3, text: 'Please tell us what is still open: expected results.' });
  });

  it('returns the request with the same form', async () => {
    const { desk, open } = await scene();
    desk.view = requestView({ actions: ['return', 'ask-question'] });
    desk.post = () => ({ status: 200, body: requestView({ state: labelledState('returned'), actions: [] }) });
    const page = await open('coordinator', AT);
    await page.getByRole('tab', { name: 'Questions' }).click();
    await page.getByRole('button', { name: 'Ask a question…' }).click();
    await page.getByRole('textbox').fill('Which regions?');
    await page.getByRole('switch', { name: 'Return the request with it' }).check();
    await page.getByRole('button', { name: 'Ask', exact: true }).click();
    await page.getByText('Questions to answer').first().waitFor();
    const sent = desk.asked.findLast((call) => call.line.startsWith('POST'));
    assert.match(String(sent?.line), /\/return$/);
    assert.deepEqual(sent?.body, { revision: 3, questions: 'Which regions?' });
  });

  it('lets an agency answer beside the content, and keeps what was typed when somebody else was faster', async () => {
    const { desk, open } = await scene({ width: 360, height: 780 });
    desk.view = requestView({
      actions: ['answer-question'],
      questions: [question({ canAnswer: true }), question({ id: 'q2', text: 'How many people?', canAnswer: true })],
    });
    desk.post = () => ({
      status: 409,
      body: { error: { code: 'question-closed', message: 'This question has been answered already.', requestId: 'r' } },
    });
    const page = await open('focal', AT);
    await page.getByText('How many people?').waitFor();
    await page.getByRole('button', { name: 'Answer…' }).first().click();
    await page.getByRole('textbox', { name: 'Your answer' }).fill('Two hundred');
    await page.getByRole('button', { name: 'Send the answer' }).click();
    await page.getByText('This question has been answered already.').waitFor();
    assert.equal(await page.getByRole('textbox', { name: 'Your answer' }).inputValue(), 'Two hundred');
    await isFit(page);
    const sent = desk.asked.findLast((call) => call.line.startsWith('POST'));
    assert.match(String(sent?.line), /\/questions\/q2\/answer$/, 'the latest comes first');
  });

  it('shows the lead what is still open, as a light word', async () => {
    const { desk, open } = await scene();
    desk.view = requestView({
      state: labelledState('draft'),
      actions: ['edit', 'send-for-signature', 'mark-crisis'],
      missing: MISSING,
    });
    desk.parts.crisis = { endsOn: '2027-02-18', othersSignBy: '2026-12-04', latestEnd: '2027-05-19' };
    const page = await open('focal', AT);
    await page.getByText('Still open: you can send it all the same').waitFor();
    await page.getByText('expected results').waitFor();
    assert.equal(await page.getByRole('tab', { name: 'Questions' }).count(), 0);
  });
});

describe('a crisis request in the tab', function () {
  this.timeout(60_000);
  const scene = stage();

  it('is marked beside the content, with days that are proposed', async () => {
    const { desk, open } = await scene({ width: 360, height: 780 });
    desk.view = requestView({ state: labelledState('draft'), actions: ['edit', 'mark-crisis'] });
    desk.parts.crisis = { endsOn: '2027-02-18', othersSignBy: '2026-12-04', latestEnd: '2027-05-19' };
    desk.post = () => ({ status: 200, body: requestView({ crisis: CRISIS, actions: ['mark-crisis'] }) });
    const page = await open('focal', AT);
    await page.getByRole('button', { name: 'Crisis request…' }).click();
    await page.getByRole('textbox', { name: 'What has happened' }).fill('Floods');
    await isFit(page);
    await page.getByRole('button', { name: 'Mark as a crisis request' }).click();
    await page.getByText('Still to sign, by 4 December 2026: ILO.').waitFor();
    assert.deepEqual(
      desk.asked.findLast((call) => call.line.endsWith('/crisis') && call.line.startsWith('POST'))?.body,
      {
        revision: 3,
        reason: 'Floods',
        endsOn: '2027-02-18',
        othersSignBy: '2026-12-04',
      },
    );
  });

  it('comes first in the queue and says in words what it is', async () => {
    const { desk, open } = await scene();
    const rows = requestList();
    const last = rows.at(-1);
    assert.ok(last);
    last.state = labelledState('submitted');
    last.crisis = CRISIS;
    desk.list = rows;
    const page = await open('coordinator', '#/queue');
    const first = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { level: 3 }) })
      .first();
    await first.getByText('Crisis request').waitFor();
    await first.getByRole('link', { name: last.title }).waitFor();
    for (const theme of ['default', 'dark', 'contrast']) {
      const themed = await open('coordinator', `&theme=${theme}#/queue`);
      await themed.getByText('Crisis request').first().waitFor();
      await isFit(themed);
    }
  });

  it('becomes an ordinary request when all have signed', async () => {
    const { desk, open } = await scene();
    desk.view = requestView({
      crisis: { ...CRISIS, isOverdue: true },
      agencies: [agency('iom', 0)],
      actions: ['convert-crisis'],
    });
    desk.post = () => ({ status: 200, body: requestView({ actions: [] }) });
    const page = await open('coordinator', AT);
    await page.getByText('The shorter time limits are to be confirmed.').waitFor();
    await isFit(page);
    await page.getByRole('button', { name: 'Make an ordinary request of it' }).click();
    await page.getByText('Crisis request').first().waitFor({ state: 'detached' });
  });
});
