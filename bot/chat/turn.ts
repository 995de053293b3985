import type { Activity, TurnContext } from 'botbuilder';
import { CARD_LIMIT_BYTES, cardBytes } from '../cards/elements.ts';
import { welcomeCard } from '../cards/welcome-card.ts';
import { DeskError } from '../domain/errors.ts';
import { LANGUAGES, type Language } from '../domain/language.ts';
import { hasRole, isActive } from '../domain/people.ts';
import { plainText } from '../domain/plain-text.ts';
import { t } from '../locales/index.ts';
import { findPerson } from '../usecases/people.ts';
import { refusal } from '../usecases/refusal.ts';
import { listToSign } from '../usecases/view-requests.ts';
import { answerAction } from './answer-action.ts';
import { answerMessage } from './answer-message.ts';
import { answerIntroduction, answerStranger, type Stranger } from './answer-stranger.ts';
import { invokeSchema } from './card-input.ts';
import type { ChatDeps, Reply } from './chat.ts';
import { readCommand } from './commands.ts';
import { createReachable } from './reachable.ts';
import { showWaiting } from './show-request.ts';

const ADAPTIVE_CARD = 'application/vnd.microsoft.card.adaptive';
const MESSAGE = 'application/vnd.microsoft.activity.message';

/** Language of the person's client, such as fr-FR; English where we do not speak it. */
function clientLanguage(activity: Activity): Language {
  const wanted = String(activity.locale ?? '')
    .slice(0, 2)
    .toLowerCase();
  return LANGUAGES.find((lang) => lang === wanted) ?? 'en';
}

/** What a card that is too large would say is said in one sentence instead; what was typed stays in the person's card. */
function withinLimits(reply: Reply, tooLarge: () => string): Reply {
  if (!('card' in reply) || cardBytes(reply.card) <= CARD_LIMIT_BYTES) return reply;
  return { text: reply.orElse ?? tooLarge(), isPlain: true };
}

function asMessage(reply: Reply): Partial<Activity> {
  return 'card' in reply
    ? { type: 'message', attachments: [{ contentType: ADAPTIVE_CARD, content: reply.card }] }
    : { type: 'message', text: reply.text, textFormat: reply.isPlain ? 'plain' : 'markdown' };
}

function asInvokeResponse(reply: Reply): Partial<Activity> {
  const body = 'card' in reply ? { type: ADAPTIVE_CARD, value: reply.card } : { type: MESSAGE, value: reply.text };
  return { type: 'invokeResponse', value: { status: 200, body: { statusCode: 200, ...body } } };
}

/** A message in another language than the person's is answered in it, unless it is only a word or two of English. */
function answerLanguage(own: Language, understood: Language, words: string): Language {
  const isShortEnglish = understood === 'en' && words.trim().split(/\s+/).length <= 2;
  return isShortEnglish ? own : understood;
}

const isPersonal = ({ conversation }: Activity) =>
  conversation.conversationType !== 'groupChat' && conversation.conversationType !== 'channel';

/** What was written; in a group, without the mention of the bot that every message to it begins with. */
function writtenIn(activity: Activity): string {
  const text = plainText(activity.text ?? '');
  return isPersonal(activity) ? text : text.replace(/<at>[^<]*<\/at>/g, ' ').trim();
}

/** What somebody wants, and the language to answer in, also when it is refused. */
interface Heard {
  lang: Language;
  answer: () => Reply | Promise<Reply>;
}

function hearMessage(deps: ChatDeps, stranger: Stranger, activity: Activity): Heard {
  const person = stranger.known;
  if (!person || !isActive(person)) return { lang: stranger.lang, answer: () => answerStranger(deps, stranger) };
  const typed = writtenIn(activity);
  const understood = readCommand(typed) ?? deps.understand.understand(typed, deps.clock().slice(0, 10));
  const lang = answerLanguage(person.language, understood.lang, typed);
  return { lang, answer: () => answerMessage(deps, { person, lang }, typed, understood) };
}

/** @throws DeskError `invalid-input` */
function hearAction(deps: ChatDeps, stranger: Stranger, activity: Activity): Heard {
  const parsed = invokeSchema.safeParse(activity.value);
  if (!parsed.success) throw new DeskError('invalid-input');
  const { verb, data } = parsed.data.action;
  const person = stranger.known && isActive(stranger.known) ? stranger.known : null;
  if (!person) {
    const lang = stranger.known?.language ?? data.lang ?? stranger.lang;
    const asked = { ...stranger, lang };
    return {
      lang,
      answer: () => (verb === 'introduce' ? answerIntroduction(deps, asked, data) : answerStranger(deps, asked)),
    };
  }
  const lang = data.lang ?? person.language;
  if (verb === 'introduce') return { lang, answer: () => ({ card: welcomeCard(lang, person) }) };
  return { lang, answer: () => answerAction(deps, { person, lang }, verb, data) };
}

/** What the channel calls them; something to call them by in any case. */
const nameOf = ({ from }: Activity) =>
  plainText(from.name ?? '')
    .trim()
    .slice(0, 200) ||
  (from.aadObjectId ?? '');

async function whoWrites(deps: ChatDeps, activity: Activity): Promise<Stranger> {
  const id = activity.from.aadObjectId ?? '';
  const known = await findPerson(deps)(id);
  return { id, name: nameOf(activity), known, lang: known?.language ?? clientLanguage(activity) };
}

/** Who installs the app again after a while finds what waits for them, else a word on how to start. */
async function welcome(deps: ChatDeps, stranger: Stranger): Promise<Reply> {
  const { known: person, lang } = stranger;
  if (person === null || !isActive(person)) return answerStranger(deps, stranger);
  const waiting = hasRole(person, 'focal-point') ? await listToSign(deps)(person) : [];
  return waiting.length > 0 ? showWaiting(deps, { person, lang }, waiting) : { card: welcomeCard(lang, person) };
}

type Kind = 'message' | 'action' | 'install';

/** What kind of turn this is; null for what is none of our business. */
function kindOf(activity: Activity): Kind | null {
  if (activity.type === 'message') return 'message';
  if (activity.type === 'invoke' && activity.name === 'adaptiveCard/action') return 'action';
  // Teams also sends a conversationUpdate when the app is installed: one welcome is enough.
  return activity.type === 'installationUpdate' && activity.action !== 'remove' ? 'install' : null;
}

type Reach = (personId: string, activity: Activity) => Promise<void>;

/** The answer, whatever happens; null where none is due. */
async function answer(deps: ChatDeps, kind: Kind, activity: Activity, reach: Reach): Promise<Reply | null> {
  let lang = clientLanguage(activity);
  try {
    // Only people with an Entra object id are anybody to us.
    const stranger = activity.from.aadObjectId ? await whoWrites(deps, activity) : null;
    lang = stranger?.lang ?? lang;
    if (stranger !== null && isPersonal(activity)) await reach(stranger.id, activity);
    if (kind === 'install') return stranger && isPersonal(activity) ? await welcome(deps, stranger) : null;
    if (!stranger) throw new DeskError('not-registered');
    const heard = (kind === 'message' ? hearMessage : hearAction)(deps, stranger, activity);
    lang = heard.lang;
    // What a person may see is not for everybody in a group.
    if (!isPersonal(activity)) return { text: t(lang, 'group.text') };
    const tooLarge = () => refusal(new DeskError('invalid-input'), deps.reference, lang, '');
    return withinLimits(await heard.answer(), tooLarge);
  } catch (error) {
    const requestId = deps.newId();
    if (!(error instanceof DeskError))
      deps.log.error({ err: error, requestId, activityType: activity.type }, 'turn failed');
    return kind === 'install' ? null : { text: refusal(error, deps.reference, lang, requestId), isPlain: true };
  }
}

/**
 * One turn of the conversation. Answers messages and card buttons, welcomes whoever installs the app,
 * and keeps how to reach them. Other activities are none of our business.
 */
export function createTurnHandler(
  deps: ChatDeps,
  reference: (activity: Activity) => Record<string, unknown>,
): (context: TurnContext) => Promise<void> {
  const reachable = createReachable(deps);
  const reach: Reach = (personId, activity) => reachable(personId, reference(activity));
  return async (context) => {
    const { activity } = context;
    const kind = kindOf(activity);
    const answered = kind && (await answer(deps, kind, activity, reach));
    if (answered) await context.sendActivity(kind === 'action' ? asInvokeResponse(answered) : asMessage(answered));
  };
}
