import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { ConfigError, environmentSchema, readConfig } from '../../../bot/config.ts';
import { environment } from '../manifest/sources.ts';
import { readInfra } from './bicep.ts';

const guide = readFileSync(new URL('../../../docs/operations.md', import.meta.url), 'utf8');
const section = (title: string) => guide.split(`\n## ${title}\n`)[1]?.split('\n## ')[0] ?? '';

describe('operations guide', () => {
  const rows = [...section('Settings').matchAll(/^\| `(\w+)` \| (?:`([^`]+)`)?/gm)];

  it('lists every setting of the server, and no other', () => {
    assert.deepEqual(rows.map((row) => row[1]).sort(), Object.keys(environmentSchema.shape).sort());
  });

  it('gives the defaults that the server has', () => {
    const defaults: Record<string, unknown> = environmentSchema.parse({});
    for (const [, name = '', value] of rows) {
      if (value !== undefined) assert.equal(value, String(defaults[name]), name);
      else assert.ok(defaults[name] === undefined || String(defaults[name]) === '', `${name} has a default`);
    }
  });

  it('names every setting of the Teams app package where it is made', () => {
    for (const name of Object.keys(environment)) assert.match(section('Deploying'), new RegExp(`\\b${name}=`), name);
  });

  it('names parameters that the deployment has', () => {
    const declared = new Set([...readInfra('main.bicep').matchAll(/^(?:param|output) (\w+)/gm)].map((m) => m[1]));
    for (const name of [
      'firstSecretariatId',
      'publicHost',
      'alertEmail',
      'cosmosBackup',
      'cosmosAccount',
      'imageTag',
    ]) {
      assert.ok(guide.includes(`\`${name}\``) && declared.has(name), name);
    }
  });

  it('explains every refusal of the start-up check', () => {
    const entra = { ...environment, IDENTITY: 'entra', TENANT_ID: environment.BOT_APP_ID };
    const refused = [
      { NODE_ENV: 'production' },
      { HOST: '0.0.0.0' },
      ...['PUBLIC_URL', 'TENANT_ID', 'BOT_APP_ID', 'TAB_APP_ID', 'TEAMS_APP_ID'].map((name) => ({
        ...entra,
        [name]: '',
      })),
      { ...entra, BOT_APP_TYPE: 'SingleTenant' },
      { BOT_APP_TYPE: 'MultiTenant' },
      { STORE: 'cosmos' },
    ];
    const lines = section('What the start-up check says').match(/^\| .+? \|/gm) ?? [];
    for (const settings of refused) {
      assert.throws(
        () => readConfig(settings),
        (error: unknown) =>
          error instanceof ConfigError && lines.some((line) => new RegExp(`\\b${error.setting}\\b`).test(line)),
        JSON.stringify(settings),
      );
    }
  });

  it('has a heading for every link to one', () => {
    const headings = [...guide.matchAll(/^##+ (.+)$/gm)].map((m) => m[1]?.toLowerCase().replaceAll(' ', '-'));
    for (const [, anchor] of guide.matchAll(/\]\(#([\w-]+)\)/g)) assert.ok(headings.includes(anchor), anchor);
  });
});
