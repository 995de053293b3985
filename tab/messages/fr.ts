import { common } from '../common/messages/fr.ts';
import { admissions } from '../features/admissions/messages/fr.ts';
import { assessment } from '../features/assessment/messages/fr.ts';
import { assignments } from '../features/assignments/messages/fr.ts';
import { demand } from '../features/demand/messages/fr.ts';
import { fund } from '../features/fund/messages/fr.ts';
import { hub } from '../features/hub/messages/fr.ts';
import { implementation } from '../features/implementation/messages/fr.ts';
import { knowledge } from '../features/knowledge/messages/fr.ts';
import { map } from '../features/map/messages/fr.ts';
import { numbers } from '../features/numbers/messages/fr.ts';
import { ownership } from '../features/ownership/messages/fr.ts';
import { request } from '../features/request/messages/fr.ts';
import { requests } from '../features/requests/messages/fr.ts';
import { shell } from '../features/shell/messages/fr.ts';
import { signIn } from '../features/sign-in/messages/fr.ts';
import { triage } from '../features/triage/messages/fr.ts';

/** Every word of the tab in one language; loaded for that language only. */
export const fr = {
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
