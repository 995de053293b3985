import { type CrisisForm, crisisCard } from '../../cards/crisis-card.ts';
import { DeskError } from '../../domain/errors.ts';
import { demand } from '../../domain/permissions.ts';
import { plainText } from '../../domain/plain-text.ts';
import { type JointRequest, revision } from '../../domain/request.ts';
import { t } from '../../locales/index.ts';
import { loadVisible } from '../../usecases/change-request.ts';
import { answerQuestion, convertCrisis, markCrisis, proposeCrisis } from '../../usecases/triage.ts';
import { field, inputs, parseInput } from '../card-input.ts';
import type { ChatDeps, Reply, Turn } from '../chat.ts';
import { type Data, done, type Handler, refusedWords } from './reply.ts';

const asked = inputs.onRequest.extend({ question: field });
const terms = inputs.seen.extend({ crisisReason: field, endsOn: field, othersSignBy: field });

/** A refusal is a sentence, so that the card with what was typed stays. */
async function answer(deps: ChatDeps, turn: Turn, data: Data): Promise<Reply> {
  const { ref, question } = parseInput(asked, data);
  const typed = data[`answer-${question}`];
  const words = typeof typed === 'string' ? plainText(typed) : '';
  return done(deps, turn, await answerQuestion(deps)(turn.person, ref, question, words), 'question.sent');
}

function show(deps: ChatDeps, turn: Turn, request: JointRequest, form: CrisisForm, error: string | null): Reply {
  const { lang } = turn;
  const { paces, crisisRules } = deps.reference.clockTerms;
  const isOpen = paces.crisis.confirmedBy === null || crisisRules.confirmedBy === null;
  const unconfirmed = isOpen ? t(lang, 'crisis.unconfirmed') : null;
  return {
    card: crisisCard(form, { lang, ref: request.ref, revision: revision(request), error, unconfirmed }),
    orElse: error,
  };
}

async function openCrisis(deps: ChatDeps, turn: Turn, data: Data): Promise<Reply> {
  const { request } = await loadVisible(deps, turn.person, parseInput(inputs.onRequest, data).ref);
  demand('mark-crisis', turn.person, request);
  const { endsOn, othersSignBy } = request.crisis ?? proposeCrisis(deps);
  return show(deps, turn, request, { crisisReason: request.crisis?.reason ?? '', endsOn, othersSignBy }, null);
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A day as somebody typed it. @throws DeskError `day-invalid` */
function dayIn(typed: string): string {
  const day = typed.trim();
  if (!DAY.test(day) || Number.isNaN(Date.parse(day))) throw new DeskError('day-invalid', { value: day });
  return day;
}

async function saveCrisis(deps: ChatDeps, turn: Turn, data: Data): Promise<Reply> {
  const { ref, revision: seen, ...form } = parseInput(terms, data);
  try {
    const input = {
      reason: form.crisisReason,
      endsOn: dayIn(form.endsOn),
      othersSignBy: dayIn(form.othersSignBy),
    };
    return await done(deps, turn, await markCrisis(deps)(turn.person, ref, seen, input), 'crisis.saved');
  } catch (error) {
    const words = refusedWords(deps, turn, error);
    const { request } = await loadVisible(deps, turn.person, ref);
    return show(deps, turn, request, form, words);
  }
}

async function convert(deps: ChatDeps, turn: Turn, data: Data): Promise<Reply> {
  const { ref, revision: seen } = parseInput(inputs.seen, data);
  return done(deps, turn, await convertCrisis(deps)(turn.person, ref, seen), 'crisis.converted');
}

/** Answers to single questions, and crisis requests. */
export const TRIAGE_HANDLERS = {
  'answer-question': answer,
  crisis: openCrisis,
  'save-crisis': saveCrisis,
  'convert-crisis': convert,
} as const satisfies Record<string, Handler>;
