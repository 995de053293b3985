import { z } from 'zod';

/**
 * What of the Teams app depends on the deployment. The first five have the names and values of the server's settings.
 */
const guid = (what: string, where: string) =>
  z.guid({ error: `must be ${what}, a GUID such as 1b4e28ba-2fa1-4d3b-8f5a-0242ac120002: ${where}` });
const page = (what: string) =>
  z.url({ protocol: /^https$/, error: `must be the https address of ${what}; it must open without sign-in` });

const schema = z
  .object({
    PUBLIC_URL: z
      .url({ protocol: /^https$/, error: 'must be the https address of the server, such as https://desk.example.org' })
      .refine((url) => new URL(url).origin === url.replace(/\/$/, ''), 'must be an address without a path')
      .transform((url) => new URL(url).origin),
    TEAMS_APP_ID: guid('the id of the Teams app', 'make one once with `node -p "crypto.randomUUID()"` and keep it'),
    BOT_APP_ID: guid('the id of the bot', 'it is the output botAppId of the deployment'),
    TAB_APP_ID: guid(
      'the id of the tab’s app registration',
      'see its overview page in Microsoft Entra, "Application (client) ID"',
    ),
    TAB_APP_ID_URI: z.string().optional(),
    DEVELOPER_NAME: z
      .string({ error: 'must be the name of the unit that answers for the app' })
      .min(1, 'must be the name of the unit that answers for the app')
      .max(32, 'must have at most 32 characters (limit of Teams)'),
    SUPPORT_URL: page('the page where people find support'),
    PRIVACY_URL: page('the privacy notice'),
    TERMS_URL: page('the terms of use'),
  })
  .transform((set) => {
    const host = new URL(set.PUBLIC_URL).host;
    return { ...set, PUBLIC_HOST: host, TAB_APP_ID_URI: set.TAB_APP_ID_URI || `api://${host}/${set.TAB_APP_ID}` };
  })
  .refine((set) => set.TAB_APP_ID_URI === `api://${set.PUBLIC_HOST}/${set.TAB_APP_ID}`, {
    path: ['TAB_APP_ID_URI'],
    error: (issue) => {
      const set = issue.input as { PUBLIC_HOST: string; TAB_APP_ID: string };
      // Teams refuses sign-in when the host of the URI is not the host of the tab.
      return `must be api://${set.PUBLIC_HOST}/${set.TAB_APP_ID}: set the same in the registration under "Expose an API"`;
    },
  });

export type ManifestSettings = z.output<typeof schema>;

/**
 * @throws Error with a line for each setting that is missing or wrong
 */
export function readSettings(environment: Record<string, string | undefined>): ManifestSettings {
  const parsed = schema.safeParse(environment);
  if (parsed.success) return parsed.data;
  throw new Error(parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}.`).join('\n'));
}
