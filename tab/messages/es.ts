import { common } from '../common/messages/es.ts';
import { admissions } from '../features/admissions/messages/es.ts';
import { assignments } from '../features/assignments/messages/es.ts';
import { numbers } from '../features/numbers/messages/es.ts';
import { request } from '../features/request/messages/es.ts';
import { requests } from '../features/requests/messages/es.ts';
import { shell } from '../features/shell/messages/es.ts';
import { signIn } from '../features/sign-in/messages/es.ts';

/** Every word of the tab in one language; loaded for that language only. */
export const es = {
  ...common,
  ...shell,
  ...signIn,
  ...requests,
  ...request,
  ...assignments,
  ...numbers,
  ...admissions,
};
