import assert from 'node:assert/strict';
import { AppManifestUtils } from '@microsoft/app-manifest';
import { strFromU8, unzipSync } from 'fflate';
import { LANGUAGES } from '../../../bot/domain/language.ts';
import { t } from '../../../bot/locales/index.ts';
import { pack } from '../../../manifest/package.ts';
import { type Manifest, translatable } from '../../../manifest/texts.ts';
import { environment, sources } from './sources.ts';

const unpack = async () => unzipSync(await pack(sources()));
const manifestOf = (files: Record<string, Uint8Array>) =>
  JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array())) as Manifest;

describe('Teams app package', () => {
  it('holds the manifest, two icons and a file for each other language, all at the root', async () => {
    const files = Object.keys(await unpack()).sort();
    assert.deepEqual(files, ['color.png', 'es.json', 'fr.json', 'manifest.json', 'outline.png']);
  });

  it('has the same bytes whenever it is made from the same sources', async () => {
    assert.deepEqual(await pack(sources()), await pack(sources()));
  });

  it('carries the settings of the deployment and no placeholder', async () => {
    const files = await unpack();
    const manifest = manifestOf(files);
    assert.equal(manifest.id, environment.TEAMS_APP_ID);
    assert.equal(manifest.bots?.[0]?.botId, environment.BOT_APP_ID);
    assert.deepEqual(manifest.validDomains, ['desk.example.org']);
    assert.deepEqual(manifest.webApplicationInfo, {
      id: environment.TAB_APP_ID,
      resource: `api://desk.example.org/${environment.TAB_APP_ID}`,
    });
    for (const [name, file] of Object.entries(files)) {
      if (name.endsWith('.json')) assert.doesNotMatch(strFromU8(file), /\{\{/, name);
    }
  });

  it('offers the bot first in the personal scope, and in teams and group chats', async () => {
    const manifest = manifestOf(await unpack());
    assert.deepEqual(manifest.bots?.[0]?.scopes, ['personal', 'team', 'groupChat']);
    assert.equal(manifest.defaultInstallScope, 'personal');
  });

  it('offers no command twice in a list, in any language', async () => {
    const { manifest, translations } = sources();
    const places = translatable(manifest as Manifest);
    for (const texts of [Object.fromEntries(places.map((p) => [p.path, p.text])), ...Object.values(translations)]) {
      for (const list of ['commandLists[0]', 'commandLists[1]']) {
        const titles = Object.keys(texts)
          .filter((path) => path.includes(list) && path.endsWith('.title'))
          .map((path) => texts[path]?.toLowerCase());
        assert.ok(titles.length > 0);
        assert.equal(new Set(titles).size, titles.length, titles.join());
      }
    }
  });

  it('offers in the menu what the help of the bot explains, in each language', () => {
    const { manifest, translations } = sources();
    const keys = ['help.new', 'help.mine', 'help.status', 'help.sign', 'help.find', 'help.language'] as const;
    for (const lang of LANGUAGES) {
      const menu = translatable(manifest as Manifest)
        .filter(({ path }) => path.startsWith('bots[0].commandLists[0]') && path.endsWith('.title'))
        .map(({ path, text }) => (translations[`${lang}.json`]?.[path] ?? text).toLowerCase());
      for (const key of keys) {
        const commands = [...t(lang, key).matchAll(/\*\*(.+?)\*\*/g)].map(([, bold = '']) =>
          bold.replace(/ (…|UNM-\S+)$/, '').toLowerCase(),
        );
        assert.ok(commands.length > 0, key);
        for (const command of commands) assert.ok(menu.includes(command), `${lang}: ${command} is not in the menu`);
      }
    }
  });

  it('is also valid under the newest schema that the library knows, 1.30', async () => {
    const { manifest } = sources();
    const newest = JSON.parse(JSON.stringify(manifest).replaceAll('1.25', '1.30'));
    assert.deepEqual(await AppManifestUtils.validateAgainstSchema(newest), []);
  });
});
