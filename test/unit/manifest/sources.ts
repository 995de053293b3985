import { readSources } from '../../../manifest/package.ts';

/** A complete deployment; none of it exists. */
export const environment = {
  PUBLIC_URL: 'https://desk.example.org',
  TEAMS_APP_ID: '11111111-2fa1-4d3b-8f5a-0242ac120002',
  BOT_APP_ID: '22222222-2fa1-4d3b-8f5a-0242ac120002',
  TAB_APP_ID: '33333333-2fa1-4d3b-8f5a-0242ac120002',
  DEVELOPER_NAME: 'Secretariat of the Network',
  SUPPORT_URL: 'https://example.org/support',
  PRIVACY_URL: 'https://example.org/privacy',
  TERMS_URL: 'https://example.org/terms',
};

/** A fresh copy each time, so that a test may spoil it. */
export const sources = () => readSources(environment);
