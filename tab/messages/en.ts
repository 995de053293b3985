import { common } from '../common/messages/en.ts';
import { admissions } from '../features/admissions/messages/en.ts';
import { assessment } from '../features/assessment/messages/en.ts';
import { assignments } from '../features/assignments/messages/en.ts';
import { demand } from '../features/demand/messages/en.ts';
import { fund } from '../features/fund/messages/en.ts';
import { hub } from '../features/hub/messages/en.ts';
import { implementation } from '../features/implementation/messages/en.ts';
import { knowledge } from '../features/knowledge/messages/en.ts';
import { map } from '../features/map/messages/en.ts';
import { numbers } from '../features/numbers/messages/en.ts';
import { ownership } from '../features/ownership/messages/en.ts';
import { request } from '../features/request/messages/en.ts';
import { requests } from '../features/requests/messages/en.ts';
import { shell } from '../features/shell/messages/en.ts';
import { signIn } from '../features/sign-in/messages/en.ts';
import { triage } from '../features/triage/messages/en.ts';

/** Every word of the tab in one language; loaded for that language only. */
export const en = {
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
