import assert from 'node:assert/strict';
import { ConfigError, environmentSchema, readConfig } from '../../bot/config.ts';

const GUID = '1b4e28ba-2fa1-4d3b-8f5a-0242ac120002';
const ENTRA = {
  IDENTITY: 'entra',
  PUBLIC_URL: 'https://desk.example.org',
  TENANT_ID: GUID,
  BOT_APP_ID: GUID,
  TAB_APP_ID: GUID,
  TEAMS_APP_ID: GUID,
};

function refusalOf(environment: Record<string, string>): ConfigError {
  try {
    readConfig(environment);
  } catch (error) {
    assert.ok(error instanceof ConfigError);
    return error;
  }
  throw new assert.AssertionError({ message: `${JSON.stringify(environment)} is not refused` });
}

describe('the settings', () => {
  it('need none for the embedded mode on this computer', () => {
    const { IDENTITY, HOST, PORT, STORE } = readConfig({});
    assert.deepEqual(
      { IDENTITY, HOST, PORT, STORE },
      { IDENTITY: 'embedded', HOST: '127.0.0.1', PORT: 3978, STORE: 'sqlite' },
    );
  });

  it('take an empty optional one for one that is not set', () => {
    const empty = Object.fromEntries(
      [
        'PUBLIC_URL',
        'COSMOS_ENDPOINT',
        'COSMOS_KEY',
        'TENANT_ID',
        'BOT_APP_PASSWORD',
        'FIRST_SECRETARIAT_ID',
        'HOLIDAYS',
      ].map((name) => [name, '']),
    );
    assert.deepEqual(JSON.stringify(readConfig(empty)), JSON.stringify(readConfig({})));
  });

  it('read holidays as a list of days', () => {
    assert.deepEqual(readConfig({ HOLIDAYS: '2026-12-25, 2027-01-01,' }).HOLIDAYS, ['2026-12-25', '2027-01-01']);
  });

  it('read the weekend as days of the week', () => {
    assert.deepEqual(readConfig({}).WEEKEND, ['sat', 'sun']);
    assert.deepEqual(readConfig({ WEEKEND: 'Fri, sat' }).WEEKEND, ['fri', 'sat']);
  });

  const wrong: Record<string, string[]> = {
    NODE_ENV: ['staging'],
    IDENTITY: ['none', ''],
    HOST: [''],
    PORT: ['0', '65536', '3978.5', 'http', ''],
    PUBLIC_URL: ['http://desk.example.org', 'desk'],
    LOG_LEVEL: ['loud'],
    STORE: ['mongo'],
    SQLITE_FILE: [''],
    COSMOS_ENDPOINT: ['account', 'ftp://x'],
    COSMOS_DATABASE: [''],
    TENANT_ID: ['common', 'x'],
    BOT_APP_ID: ['bot'],
    BOT_APP_TYPE: ['MultiTenant'],
    TAB_APP_ID: ['api://x'],
    TEAMS_APP_ID: ['x'],
    AZURE_CLIENT_ID: ['x'],
    FIRST_SECRETARIAT_ID: ['somebody@example.org'],
    WEEKEND: ['', 'saturday', 'sat;sun', 'mon,tue,wed,thu,fri'],
    HOLIDAYS: ['25.12.2026', '2026-02-30'],
    REVIEWERS_PER_REQUEST: ['0', '1.5', 'many'],
    REVIEWER_CAP: ['0', '-1', 'x'],
    REMINDER_DAYS: ['three', '0', '3,,7', '1.5'],
    ESCALATE_AFTER_DAYS: ['0', 'ten'],
  };
  for (const [setting, values] of Object.entries(wrong)) {
    it(`name ${setting} when it is wrong, and say what it is`, () => {
      for (const value of values) {
        const refusal = refusalOf({ [setting]: value });
        assert.equal(refusal.setting, setting);
        assert.match(refusal.message, new RegExp(`^${setting} is "`));
        assert.doesNotMatch(refusal.message, /\n|undefined/);
      }
    });
  }

  it('can each be wrong, but for secrets, which are never shown', () => {
    const secrets = ['COSMOS_KEY', 'BOT_APP_PASSWORD'];
    assert.deepEqual([...Object.keys(wrong), ...secrets].sort(), Object.keys(environmentSchema.shape).sort());
  });

  const together: [string, Record<string, string>][] = [
    ['IDENTITY', { NODE_ENV: 'production' }],
    ['HOST', { HOST: '0.0.0.0' }],
    ['HOST', { HOST: 'desk.example.org' }],
    ...['PUBLIC_URL', 'TENANT_ID', 'BOT_APP_ID', 'TAB_APP_ID', 'TEAMS_APP_ID'].map(
      (name): [string, Record<string, string>] => [name, { ...ENTRA, [name]: '' }],
    ),
    ['BOT_APP_PASSWORD', { ...ENTRA, BOT_APP_TYPE: 'SingleTenant' }],
    ['COSMOS_ENDPOINT', { STORE: 'cosmos' }],
  ];
  for (const [setting, environment] of together) {
    it(`name ${setting} when the others need it: ${Object.entries(environment)
      .map(([name, value]) => `${name}=${value.slice(0, 10)}`)
      .join(' ')
      .slice(0, 60)}`, () => {
      const refusal = refusalOf(environment);
      assert.equal(refusal.setting, setting);
      assert.match(refusal.message, /\.$/);
    });
  }

  it('let the server start in production with a tenant, a bot and a tab', () => {
    assert.equal(readConfig({ ...ENTRA, NODE_ENV: 'production', HOST: '0.0.0.0' }).IDENTITY, 'entra');
    assert.equal(
      readConfig({ ...ENTRA, BOT_APP_TYPE: 'SingleTenant', BOT_APP_PASSWORD: 'x' }).BOT_APP_TYPE,
      'SingleTenant',
    );
  });

  it('let the embedded mode run on every name of this computer', () => {
    for (const HOST of ['127.0.0.1', 'localhost', '::1']) assert.equal(readConfig({ HOST }).HOST, HOST);
  });
});
