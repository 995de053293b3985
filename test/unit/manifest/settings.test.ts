import assert from 'node:assert/strict';
import { fill } from '../../../manifest/fill.ts';
import { readSettings } from '../../../manifest/settings.ts';
import { environment } from './sources.ts';

describe('settings of the Teams app package', () => {
  it('are all named at once when none is set', () => {
    assert.throws(
      () => readSettings({}),
      (error: Error) => {
        const named = error.message.split('\n').map((line) => line.split(' ')[0]);
        assert.deepEqual(named.sort(), Object.keys(environment).sort());
        return true;
      },
    );
  });

  it('name the one that is wrong and say where its value is found', () => {
    assert.throws(
      () => readSettings({ ...environment, BOT_APP_ID: 'desk-bot' }),
      /^Error: BOT_APP_ID must be .*GUID.*botAppId/,
    );
    assert.throws(
      () => readSettings({ ...environment, PRIVACY_URL: 'http://example.org' }),
      /^Error: PRIVACY_URL must be the https/,
    );
    assert.throws(
      () => readSettings({ ...environment, PUBLIC_URL: 'https://example.org/desk' }),
      /PUBLIC_URL .*without a path/,
    );
    assert.throws(() => readSettings({ ...environment, DEVELOPER_NAME: 'x'.repeat(33) }), /DEVELOPER_NAME .*32/);
  });

  it('refuse an application ID URI on another host than the tab, and say the right one', () => {
    const wrong = { ...environment, TAB_APP_ID_URI: `api://${environment.TAB_APP_ID}` };
    assert.throws(
      () => readSettings(wrong),
      new RegExp(`TAB_APP_ID_URI must be api://desk.example.org/${environment.TAB_APP_ID}`),
    );
  });

  it('take an address with a closing slash as the same origin', () => {
    assert.equal(
      readSettings({ ...environment, PUBLIC_URL: 'https://desk.example.org/' }).PUBLIC_URL,
      'https://desk.example.org',
    );
  });
});

describe('filling the template', () => {
  it('replaces placeholders at every depth and leaves the rest alone', () => {
    const filled = fill({ a: ['{{X}}/tab/', 1, null], b: { c: '{{X}}{{Y}}' }, d: true }, { X: '"x"', Y: 'y' });
    assert.deepEqual(filled, { a: ['"x"/tab/', 1, null], b: { c: '"x"y' }, d: true });
  });

  it('names a placeholder without a value', () => {
    assert.throws(() => fill(['{{NOPE}}'], {}), /\{\{NOPE\}\} is no setting/);
  });
});
