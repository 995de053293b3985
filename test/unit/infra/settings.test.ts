import assert from 'node:assert/strict';
import { environmentSchema, readConfig } from '../../../bot/config.ts';
import { asObject, literalAfter, readInfra } from './bicep.ts';

/** App Service reads it, not the desk. */
const PLATFORM = ['WEBSITES_PORT'];
/** Only for other ways to run: a file as store, an emulator's key, a bot with a secret. */
const ELSEWHERE = ['SQLITE_FILE', 'COSMOS_KEY', 'BOT_APP_PASSWORD'];

const GUID = '1b4e28ba-2fa1-4d3b-8f5a-0242ac120002';
/** What the expressions of the file come to in some deployment. */
const DEPLOYED: Record<string, string> = {
  port: '8080',
  publicUrl: 'https://desk.example.org',
  'tenant().tenantId': GUID,
  identityClientId: GUID,
  tabAppId: GUID,
  teamsAppId: GUID,
  cosmosEndpoint: 'https://example.documents.azure.com:443/',
  cosmosDatabase: 'migration-capacity-desk',
  firstSecretariatId: '',
  holidays: '2026-12-25,2027-01-01',
  weekend: 'fri,sat',
  'string(reviewersPerRequest)': '2',
  'string(reviewerCap)': '10',
  reminderDays: '3,7,10',
  'string(escalateAfterDays)': '10',
};

const resource = asObject(literalAfter(readInfra('modules/web-app.bicep'), /^resource settings '[^']+' = /m));
const settings = asObject(resource.properties);

describe('settings that are deployed', () => {
  it('are those that the server reads: none more, none forgotten', () => {
    const read = Object.keys(environmentSchema.shape).filter((name) => !ELSEWHERE.includes(name));
    assert.deepEqual(Object.keys(settings).sort(), [...read, ...PLATFORM].sort());
  });

  it('let the server start', () => {
    const environment = Object.fromEntries(
      Object.entries(settings).map(([name, value]) => {
        if (typeof value === 'string') return [name, value];
        const text = DEPLOYED[String(asObject(value).expression)];
        assert.notEqual(text, undefined, `${name} has an expression that this test does not know`);
        return [name, text];
      }),
    );
    const config = readConfig(environment);
    assert.equal(config.NODE_ENV, 'production');
    assert.equal(config.STORE, 'cosmos');
    assert.equal(config.BOT_APP_TYPE, 'UserAssignedMSI');
    assert.equal(String(config.PORT), environment.WEBSITES_PORT);
  });
});
