import assert from 'node:assert/strict';
import type { AssessmentView, RubricView } from '../../../bot/api/contract/assessment.ts';
import { loadReference } from '../../../bot/reference/load.ts';
import { presentRubric } from '../../../bot/usecases/present-assessment.ts';
import { refusal } from './fake-desk.ts';
import { isFit } from './fit.ts';
import { labelledState, requestView } from './requests.ts';
import { type Scene, stage } from './stage.ts';

const REF = 'UNM-2026-0042';
const PATH = `#/requests/${REF}/assessment`;
const HASH = 'a'.repeat(64);
const rubric: RubricView = presentRubric({ reference: loadReference() }, 'en');
const codes = rubric.groups.flatMap(({ criteria }) => criteria.map(({ code }) => code));
const dco = { code: 'dco', label: 'DCO' };
const scores = Object.fromEntries(codes.map((code) => [code, 3]));

function anAssessment(change: Partial<AssessmentView> = {}): AssessmentView {
  const status = { code: 'declared' as const, label: 'no conflict of interest, scores to come' };
  return {
    standing: { code: 'open', label: '0 of 1 assessment in. Scores stay hidden until all are in.' },
    seats: [{ id: 'coordinator', name: 'Amara Diallo', organisation: dco, isMe: true, status }],
    missing: 0,
    mine: 'score',
    contentHash: HASH,
    rubric,
    own: null,
    hidden: null,
    result: null,
    ...change,
  };
}

const RESULT: AssessmentView['result'] = {
  text: '2.5 of 4 from 2 reviewers: 1 supports it and 1 does not support it.',
  disagreement: 'The reviewers disagree. On these criteria they are far apart: Demand.',
  overall: 2.5,
  rows: codes.map((code, index) => ({
    code,
    label: rubric.groups.flatMap(({ criteria }) => criteria).find((each) => each.code === code)?.label ?? code,
    mean: 2.5,
    spread: index === 0 ? 3 : 1,
    apart: index === 0 ? 'far apart (3)' : null,
  })),
  sheets: ['Amara Diallo', 'Pablo Ruiz'].map((reviewer, index) => ({
    reviewer,
    organisation: index === 0 ? 'DCO' : 'UNDP',
    recommendation: index === 0 ? 'support' : 'do not support',
    summary: 'Asked for by the ministry; the results can be seen.',
    mean: 3 - index,
    scores,
    comments: index === 0 ? { demand: 'A letter of the ministry is in the file.' } : {},
  })),
};

function show(
  desk: Scene['desk'],
  assessment: AssessmentView,
  actions: ReturnType<typeof requestView>['actions'] = [],
) {
  desk.view = requestView({ state: labelledState('assessing'), actions });
  desk.parts = { assessment };
  desk.post = () => ({ status: 200, body: desk.view });
}

describe('the assessment in the tab', () => {
  const scene = stage();

  it('asks for the declaration first; a conflict wants a reason', async () => {
    const { desk, open } = await scene();
    show(desk, anAssessment({ mine: 'declare', rubric: null }), ['declare-interests']);
    const page = await open('coordinator', PATH);
    await page.getByRole('heading', { name: 'First: do you have a conflict of interest?' }).waitFor();
    assert.equal(await page.getByRole('radiogroup').count(), 0);
    await page.getByRole('button', { name: 'I have a conflict of interest' }).click();
    await page.getByRole('combobox', { name: 'Whom it concerns' }).selectOption('organisation');
    await page.getByRole('button', { name: 'Declare and leave the review' }).click();
    assert.equal(desk.asked.filter(({ line }) => line.startsWith('POST /api')).length, 0);
    await page.getByRole('textbox', { name: /What it is/ }).fill('We wrote it');
    await page.getByRole('button', { name: 'Declare and leave the review' }).click();
    await page.getByText('You are off this review.', { exact: false }).first().waitFor();
    assert.deepEqual(desk.asked.find(({ line }) => line.startsWith('POST /api'))?.body, {
      revision: desk.view.revision,
      conflict: 'organisation',
      reason: 'We wrote it',
    });
  });

  it('can be filled in by keyboard alone, says what is missing, and sends what was chosen', async () => {
    const { desk, open } = await scene();
    show(desk, anAssessment(), ['hand-in-scores']);
    const page = await open('coordinator', PATH);
    const groups = page.getByRole('radiogroup');
    await groups.first().waitFor();
    await page.getByRole('button', { name: 'Hand in' }).click();
    await page.getByText('17 answers are missing.').waitFor();
    await groups.first().getByRole('radio').first().focus();
    for (const _ of codes) {
      await page.keyboard.press('Space');
      await page.keyboard.press('ArrowRight');
      // Over “Add a comment” to the next criterion.
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Sound.');
    await page.getByText('15 of 15 criteria scored').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('Your scores are in.').first().waitFor();
    const sent = desk.asked.find(({ line }) => line.startsWith('POST /api'));
    assert.equal(sent?.line, `POST /api/requests/${REF}/assessment/scores`);
    assert.deepEqual(sent?.body, {
      revision: desk.view.revision,
      contentHash: HASH,
      scores: Object.fromEntries(codes.map((code) => [code, 2])),
      comments: {},
      recommendation: 'support',
      summary: 'Sound.',
    });
  });

  it('keeps everything when the content changed meanwhile, and goes on once that was read', async () => {
    const { desk, open } = await scene();
    const own = { scores, comments: {}, recommendation: 'support' as const, summary: 'Sound.', isOutdated: false };
    show(desk, anAssessment({ mine: 'change', own }), ['hand-in-scores']);
    desk.post = () => {
      desk.parts = { assessment: anAssessment({ mine: 'change', own, contentHash: 'b'.repeat(64) }) };
      return { status: 409, body: refusal('content-assessed-changed', 'The content has changed since you read it.') };
    };
    const page = await open('coordinator', PATH);
    await page.getByRole('button', { name: 'Change my scores' }).click();
    await page.getByRole('button', { name: 'Add a comment: Demand' }).click();
    await page.getByRole('textbox', { name: 'Comment: Demand' }).fill('On second thoughts');
    await page.getByRole('button', { name: 'Hand in' }).click();
    await page.getByText('The content has changed since you read it.').waitFor();
    await page.getByText('Please read it again', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'I have read it, go on' }).click();
    assert.equal(await page.getByRole('textbox', { name: 'Comment: Demand' }).inputValue(), 'On second thoughts');
    desk.post = () => ({ status: 200, body: desk.view });
    await page.getByRole('button', { name: 'Hand in' }).click();
    await page.getByText('Your scores are in.', { exact: false }).first().waitFor();
    const hashes = desk.asked.flatMap(({ line, body }) =>
      line.startsWith('POST /api') ? [(body as { contentHash: string }).contentHash] : [],
    );
    assert.deepEqual(hashes, [HASH, 'b'.repeat(64)]);
  });

  it('says disagreement in words, and leads to the decision', async () => {
    const { desk, open } = await scene();
    show(desk, anAssessment({ mine: 'done', result: RESULT }), ['record-matches', 'decline']);
    const page = await open('coordinator', PATH);
    await page.getByText('The reviewers disagree.', { exact: false }).waitFor();
    await page.getByRole('row', { name: /Demand far apart \(3\)/ }).waitFor();
    await page.getByRole('button', { name: 'Choose and record matches' }).click();
    await page.getByRole('tab', { name: 'Matches', selected: true }).waitFor();
  });

  for (const theme of ['default', 'dark', 'contrast']) {
    it(`leaves axe nothing to object to, and nothing cut off on a phone, in the theme ${theme}`, async function () {
      this.timeout(60_000);
      const { desk, open } = await scene({ width: 360, height: 740 });
      for (const change of [{}, { mine: 'done' as const, result: RESULT }]) {
        show(desk, anAssessment(change), ['hand-in-scores', 'declare-interests']);
        const page = await open('coordinator', `&theme=${theme}${PATH}`);
        await page.getByRole('heading', { name: 'Who assesses' }).waitFor();
        await isFit(page);
        await page.close();
      }
    });
  }
});
