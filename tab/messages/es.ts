import { common } from '../common/messages/es.ts';
import { admissions } from '../features/admissions/messages/es.ts';
import { assessment } from '../features/assessment/messages/es.ts';
import { assignments } from '../features/assignments/messages/es.ts';
import { demand } from '../features/demand/messages/es.ts';
import { fund } from '../features/fund/messages/es.ts';
import { hub } from '../features/hub/messages/es.ts';
import { implementation } from '../features/implementation/messages/es.ts';
import { knowledge } from '../features/knowledge/messages/es.ts';
import { map } from '../features/map/messages/es.ts';
import { numbers } from '../features/numbers/messages/es.ts';
import { ownership } from '../features/ownership/messages/es.ts';
import { request } from '../features/request/messages/es.ts';
import { requests } from '../features/requests/messages/es.ts';
import { shell } from '../features/shell/messages/es.ts';
import { signIn } from '../features/sign-in/messages/es.ts';
import { triage } from '../features/triage/messages/es.ts';

/** Every word of the tab in one language; loaded for that language only. */
export const es = {
  ...common,
  ...shell,
  ...signIn,
  ...requests,
  ...request,
  ...ownership,
  ...demand,
  ...triage,
  ...assessment,
  ...assignments,
  ...hub,
  ...fund,
  ...knowledge,
  ...implementation,
  ...map,
  ...numbers,
  ...admissions,
};
