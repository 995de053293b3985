import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { objections } from './fit.ts';
import type { PersonaId } from './people.ts';
import { labelledState, question, requestView } from './requests.ts';
import { type Scene, stage } from './stage.ts';

const PLACES: [name: string, persona: PersonaId, hash: string][] = [
  ['queue', 'many', '#/queue'],
  ['my requests', 'focal', '#/mine'],
  ['request', 'coordinator', '#/requests/UNM-2026-0042'],
  ['matches', 'coordinator', '#/requests/UNM-2026-0042/matches'],
  ['agencies', 'coordinator', '#/requests/UNM-2026-0042/agencies'],
  ['history', 'coordinator', '#/requests/UNM-2026-0042/history'],
  ['assignments', 'coordinator', '#/assignments'],
  ['numbers', 'secretariat', '#/numbers'],
  ['people', 'secretariat', '#/admissions'],
];

const assessing = (scene: Scene) => {
  scene.desk.view = requestView({
    state: labelledState('assessing'),
    actions: ['return', 'record-matches', 'decline'],
    questions: [
      question({
        isOpen: false,
        answer: 'Agadez and Zinder.',
        answeredBy: 'Jonas Weber',
        answeredOrganisation: 'IOM',
        answeredAt: '2026-11-19T12:00:00.000Z',
      }),
    ],
  });
};

async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.getByLabel('You: ').or(page.getByRole('banner').getByRole('button')).last().waitFor();
  await page.locator('.fui-Skeleton').waitFor({ state: 'detached' });
}

describe('accessibility of the tab', () => {
  const scene = stage();

  for (const theme of ['default', 'dark', 'contrast']) {
    it(`leaves axe nothing to object to in the theme ${theme}`, async function () {
      this.timeout(90_000);
      const set = await scene();
      assessing(set);
      for (const [name, persona, hash] of PLACES) {
        const page = await set.open(persona, `&theme=${theme}${hash}`);
        await settled(page);
        assert.deepEqual(await objections(page), [], `${name}, ${theme}`);
        await page.close();
      }
    });
  }

  it('leaves axe nothing to object to in a dialog and on the page of personas', async () => {
    const set = await scene();
    const page = await set.open('coordinator', '#/requests/UNM-2026-0042');
    await page.getByRole('button', { name: 'Return with questions' }).click();
    await page.getByRole('dialog').getByRole('textbox').waitFor();
    assert.deepEqual(await objections(page), []);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Act as somebody else' }).click();
    await page.getByRole('heading', { name: 'Who are you today?' }).waitFor();
    assert.deepEqual(await objections(page), []);
  });

  it('takes somebody with a keyboard from the queue to an accepted request', async () => {
    const set = await scene();
    set.desk.post = () => ({ status: 200, body: requestView({ state: labelledState('assessing'), actions: [] }) });
    const page = await set.open('coordinator');
    await settled(page);
    const focused = () => page.evaluate<string>('document.activeElement.textContent');
    const tabUntil = async (words: string) => {
      for (let presses = 0; presses < 40; presses += 1) {
        await page.keyboard.press('Tab');
        if ((await focused()).startsWith(words)) return;
      }
      assert.fail(`no focus on "${words}"`);
    };
    await page.keyboard.press('Tab');
    assert.equal(await focused(), 'Skip to the content');
    await page.keyboard.press('Enter');
    await tabUntil('Child-sensitive');
    await page.keyboard.press('Enter');
    await page.getByRole('tab', { name: 'Request' }).waitFor();
    assert.match(await focused(), /^Child-sensitive/);
    await tabUntil('Accept');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    assert.equal(await focused(), 'Accept');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await tabUntil('Accept');
    await page.keyboard.press('Enter');
    await page.getByText('is accepted for assessment.', { exact: false }).first().waitFor();
  });

  for (const language of ['en', 'fr', 'es']) {
    it(`fits a phone of 360 pixels without scrolling sideways (${language})`, async function () {
      this.timeout(60_000);
      const set = await scene({ width: 360, height: 740 });
      assessing(set);
      for (const [name, persona, hash] of PLACES) {
        const page = await set.open(persona, `&lang=${language}${hash}`);
        await settled(page);
        assert.ok((await page.evaluate<number>('document.documentElement.scrollWidth')) <= 360, `${name}, ${language}`);
        await page.close();
      }
    });
  }

  it('has nothing but places, people and names of the server left in English when it speaks French', async () => {
    const set = await scene();
    const page = await set.open('coordinator', '&lang=fr#/requests/UNM-2026-0042');
    await settled(page);
    const buttons = await page
      .getByRole('group', { name: 'Ce que vous pouvez faire' })
      .getByRole('button')
      .allTextContents();
    assert.deepEqual(buttons, ['Prendre en charge', 'Renvoyer avec des questions', 'Ne pas retenir']);
    await page.getByRole('button', { name: 'Ne pas retenir' }).click();
    await page.getByRole('dialog').getByText('Un message sera envoyé à\u00a0: IOM et UNICEF.').waitFor();
    assert.equal(await page.title(), `${set.desk.view.title} – Migration Capacity Desk`);
  });
});
