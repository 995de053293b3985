import assert from 'node:assert/strict';
import { refusal } from './fake-desk.ts';
import { ENTRA, PEOPLE } from './people.ts';
import { stage } from './stage.ts';
import { openInTeams } from './teams-host.ts';

const DARK = 'rgb(31, 31, 31)';

describe('the tab inside Teams', () => {
  const scene = stage();

  it('signs in by Teams, tells it that it is ready, and starts at the place of the person', async () => {
    const { context, desk } = await scene();
    desk.settings = ENTRA;
    const { frame, heard } = await openInTeams(context);
    await frame.getByRole('heading', { level: 1, name: 'Queue' }).waitFor();
    const told = (await heard()).join('\n');
    assert.match(told, /appInitialization\.appLoaded/);
    assert.match(told, /appInitialization\.success/);
    assert.doesNotMatch(told, /failure/);
    assert.ok(desk.asked.some((call) => call.authorization === 'Bearer token-coordinator'));
    assert.equal(await frame.getByText('Act as somebody else').count(), 0);
  });

  it('follows the theme of Teams while it is open', async () => {
    const { context, desk } = await scene();
    desk.settings = ENTRA;
    const { frame, setTheme } = await openInTeams(context);
    await frame.getByRole('heading', { level: 1 }).waitFor();
    const background = () =>
      frame.evaluate<string>(
        "getComputedStyle(document.querySelector('.fui-FluentProvider')).getPropertyValue('--colorNeutralBackground1')",
      );
    assert.equal(await background(), '#ffffff');
    await setTheme('dark');
    await frame.waitForFunction(
      "getComputedStyle(document.querySelector('header')).backgroundColor !== 'rgb(255, 255, 255)'",
    );
    assert.notEqual(await background(), '#ffffff', DARK);
    await setTheme('contrast');
    await frame.waitForFunction(
      "getComputedStyle(document.querySelector('header')).backgroundColor === 'rgb(0, 0, 0)'",
    );
  });

  it('speaks the language of Teams', async () => {
    const { context, desk } = await scene();
    desk.settings = ENTRA;
    const { frame } = await openInTeams(context, { locale: 'fr-ca' });
    await frame.getByRole('heading', { level: 1, name: 'File d’attente' }).waitFor();
    assert.equal(await frame.evaluate('document.documentElement.lang'), 'fr');
    assert.ok(desk.asked.some((call) => call.line === 'GET /api/me'));
  });

  it('opens the request that a link of the bot points to', async () => {
    const { context, desk } = await scene();
    desk.settings = ENTRA;
    const { frame } = await openInTeams(context, { subPageId: 'UNM-2026-0042' });
    await frame.getByRole('heading', { level: 1, name: desk.view.title }).waitFor();
  });

  it('gets a new token once when the present one has expired', async () => {
    const { context, desk } = await scene();
    desk.settings = ENTRA;
    const { frame } = await openInTeams(context, { tokens: ['expired', 'token-coordinator'] });
    await frame.getByRole('heading', { level: 1, name: 'Queue' }).waitFor();
  });

  it('says what Teams says when it cannot sign the person in', async () => {
    const { context, desk } = await scene();
    desk.settings = ENTRA;
    const { frame, heard } = await openInTeams(context, { tokens: ['!resourceRequiresConsent'] });
    await frame.getByText('resourceRequiresConsent').waitFor();
    assert.match((await heard()).join('\n'), /appInitialization\.failure/);
  });

  it('sends people who are not on the register to the bot, and lets them in once they are', async () => {
    const { context, desk } = await scene();
    desk.settings = ENTRA;
    let isKnown = false;
    desk.me = () => PEOPLE.focal;
    desk.refusePerson = () => (isKnown ? null : refusal('not-registered', 'Write to the bot first.'));
    const { frame } = await openInTeams(context);
    await frame.getByRole('heading', { name: 'Write to the bot first' }).waitFor();
    assert.equal(await frame.getByRole('button', { name: 'Open the chat with the bot' }).count(), 1);
    isKnown = true;
    await frame.getByRole('button', { name: 'Check again' }).click();
    await frame.getByRole('heading', { level: 1, name: 'My requests' }).waitFor();
  });
});

describe('the tab in a browser window', () => {
  const scene = stage();

  it('asks to be opened in Teams where Teams is the way to sign in', async () => {
    const { desk, open } = await scene();
    desk.settings = ENTRA;
    const page = await open('coordinator');
    await page.getByRole('heading', { name: 'Open the desk in Teams' }).waitFor();
  });

  it('lets everybody choose and change the persona in the embedded mode', async () => {
    const { context, desk } = await scene();
    const page = await context.newPage();
    await page.goto('https://desk.test/tab/');
    await page.getByRole('button', { name: /María Fernández/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Progress in numbers' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Progress in numbers' }).waitFor();
    await page.getByRole('button', { name: 'Act as somebody else' }).click();
    await page.getByRole('button', { name: /Jonas Weber/ }).click();
    await page.getByRole('heading', { level: 1, name: 'My requests' }).waitFor();
    assert.ok(desk.asked.some((call) => call.authorization === 'Bearer token-focal'));
  });

  it('says that the desk cannot be reached, and opens when it can again', async () => {
    const { desk, open } = await scene();
    desk.isDown = true;
    const page = await open('coordinator');
    await page.getByRole('alert').getByText('The desk cannot be reached').waitFor();
    desk.isDown = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { level: 1, name: 'Queue' }).waitFor();
  });
});
