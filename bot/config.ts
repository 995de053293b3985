import { z } from 'zod';
import { DEFAULT_REMINDERS } from './domain/reminders.ts';
import { MAX_REVIEWERS } from './domain/reviewers.ts';
import { DEFAULT_WEEKEND, MIN_WORKING_WEEKDAYS, WEEKDAYS } from './domain/work-calendar.ts';

/**
 * Every setting of the product, read once at start from the environment.
 * A wrong or missing one ends the start with a line that names it and says what to set.
 */
const portMessage = 'must be a port number, 1 to 65535';
const port = z.coerce.number(portMessage).int(portMessage).min(1, portMessage).max(65_535, portMessage);
const reminderMessage = 'must be working days such as 3,7,10, separated by commas';
const weekendMessage = 'must be one to four days of the week such as sat,sun or fri,sat, separated by commas';
const uuid = z.uuid({ error: 'must be a GUID such as 1b4e28ba-2fa1-4d3b-8f5a-0242ac120002' });
const httpsUrl = z.url({ protocol: /^https$/, error: 'must be an https address' });
const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

export const environmentSchema = z.object({
  NODE_ENV: z.enum(['production', 'development', 'test']).default('development'),
  /** `embedded`: personas on this computer only. `entra`: Microsoft Entra ID and a real Teams tenant. */
  IDENTITY: z.enum(['embedded', 'entra']).default('embedded'),
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: port.default(3978),
  /** Where people's browsers and Teams reach this server; needed with `entra`. */
  PUBLIC_URL: optional(httpsUrl),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  STORE: z.enum(['sqlite', 'cosmos']).default('sqlite'),
  SQLITE_FILE: z.string().min(1).default('data/desk.sqlite'),
  COSMOS_ENDPOINT: optional(z.url({ protocol: /^https?$/, error: 'must be an http or https address' })),
  /** Only for the emulator; in Azure the managed identity is used and keys are off. */
  COSMOS_KEY: optional(z.string().min(1)),
  COSMOS_DATABASE: z.string().min(1).default('migration-capacity-desk'),
  /** Microsoft Entra tenant that people and the bot belong to. */
  TENANT_ID: optional(uuid),
  BOT_APP_ID: optional(uuid),
  BOT_APP_TYPE: z.enum(['UserAssignedMSI', 'SingleTenant']).default('UserAssignedMSI'),
  /** Only with `SingleTenant`. */
  BOT_APP_PASSWORD: optional(z.string().min(1)),
  /** Application id of the tab's registration; the audience of its tokens. */
  TAB_APP_ID: optional(uuid),
  /** Id of the Teams app package, for links into Teams. */
  TEAMS_APP_ID: optional(uuid),
  /** Client id of the user-assigned managed identity, for the store. */
  AZURE_CLIENT_ID: optional(uuid),
  /** Entra object id of the first secretariat member: they admit everybody else. */
  FIRST_SECRETARIAT_ID: optional(uuid),
  /** Complete assessments that a decision needs. */
  REVIEWERS_PER_REQUEST: z.coerce.number().int().min(1).max(MAX_REVIEWERS).default(1),
  /** Requests that one person has still to assess at most: nobody is proposed or put on another one. */
  REVIEWER_CAP: z.coerce.number().int().min(1).max(100).default(5),
  /** Working days, comma-separated, after which an agency is reminded of its signature. */
  REMINDER_DAYS: z
    .string()
    .default(DEFAULT_REMINDERS.days.join(','))
    .transform((list) => list.split(',').map((days) => Number(days.trim())))
    .pipe(z.array(z.number(reminderMessage).int(reminderMessage).min(1, reminderMessage).max(250, reminderMessage))),
  /** Working days after which a missing signature is told to the lead and the coordinators. */
  ESCALATE_AFTER_DAYS: z.coerce.number().int().min(1).max(250).default(DEFAULT_REMINDERS.escalateAfter),
  /** Days of the week on which nobody works, comma-separated: `fri,sat` in some countries. */
  WEEKEND: z
    .string()
    .default(DEFAULT_WEEKEND.join(','))
    .transform((list) => list.split(',').map((day) => day.trim().toLowerCase()))
    .pipe(
      z
        .array(z.enum(WEEKDAYS, weekendMessage))
        .refine((days) => new Set(days).size <= WEEKDAYS.length - MIN_WORKING_WEEKDAYS, weekendMessage),
    ),
  /** ISO dates, comma-separated, that do not count as working days beside the weekend. */
  HOLIDAYS: z
    .string()
    .default('')
    .transform((list) =>
      list
        .split(',')
        .map((day) => day.trim())
        .filter(Boolean),
    )
    .pipe(z.array(z.iso.date({ error: 'must be dates such as 2026-12-25, separated by commas' }))),
});

export type Environment = z.output<typeof environmentSchema>;

/** A setting that is wrong: `setting` is its name, the message is one line for the operator. */
export class ConfigError extends Error {
  readonly setting: string;
  constructor(setting: string, message: string) {
    super(`${setting} ${message}`);
    this.name = 'ConfigError';
    this.setting = setting;
  }
}

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '::1']);

/** What each choice needs beside itself. */
function checkTogether(env: Environment): void {
  const need = (setting: keyof Environment, because: string) => {
    if (env[setting] === undefined) throw new ConfigError(setting, `is not set: ${because}.`);
  };
  if (env.IDENTITY === 'embedded') {
    if (env.NODE_ENV === 'production') {
      throw new ConfigError(
        'IDENTITY',
        'is "embedded", which lets anybody act as any persona: set IDENTITY=entra in production.',
      );
    }
    if (!LOOPBACK.has(env.HOST)) {
      throw new ConfigError(
        'HOST',
        `is ${env.HOST}: embedded identity works on 127.0.0.1 only. Set HOST=127.0.0.1 or IDENTITY=entra.`,
      );
    }
  } else {
    for (const name of ['PUBLIC_URL', 'TENANT_ID', 'BOT_APP_ID', 'TAB_APP_ID', 'TEAMS_APP_ID'] as const) {
      need(name, 'IDENTITY=entra needs it');
    }
    if (env.BOT_APP_TYPE === 'SingleTenant')
      need('BOT_APP_PASSWORD', 'BOT_APP_TYPE=SingleTenant needs the secret of the bot registration');
  }
  if (env.STORE === 'cosmos') need('COSMOS_ENDPOINT', 'STORE=cosmos needs the address of the account');
}

/**
 * @throws ConfigError naming the first setting that is wrong
 */
export function readConfig(environment: Record<string, string | undefined>): Environment {
  const parsed = environmentSchema.safeParse(environment);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const setting = String(issue?.path[0] ?? 'environment');
    throw new ConfigError(setting, `is "${environment[setting] ?? ''}": ${issue?.message}.`);
  }
  checkTogether(parsed.data);
  return parsed.data;
}
