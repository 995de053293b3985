/** Every card that the product can produce, by name, filled with given texts. */
import { agenciesCard } from '../../bot/cards/agencies-card.ts';
import { crisisCard } from '../../bot/cards/crisis-card.ts';
import { demandCard } from '../../bot/cards/demand-card.ts';
import { detailsFormCard } from '../../bot/cards/details-form.ts';
import type { AdaptiveCard } from '../../bot/cards/elements.ts';
import { hitsCard } from '../../bot/cards/hits-card.ts';
import { introduceCard } from '../../bot/cards/introduce-card.ts';
import { listCard } from '../../bot/cards/list-card.ts';
import { linkCard, notificationCard } from '../../bot/cards/notification-card.ts';
import { practiceNotice } from '../../bot/cards/practice-notice.ts';
import { requestCard } from '../../bot/cards/request-card.ts';
import { describeCard, requestFormCard } from '../../bot/cards/request-form.ts';
import { helpCard, startersCard, welcomeCard } from '../../bot/cards/welcome-card.ts';
import type { RequestContent } from '../../bot/domain/content.ts';
import { declineSignature, sendForSignature, signRequest } from '../../bot/domain/cosigning.ts';
import { markCrisis } from '../../bot/domain/crisis-acts.ts';
import { editRequest } from '../../bot/domain/drafting.ts';
import type { Language } from '../../bot/domain/language.ts';
import { acceptInvitation, stateContribution } from '../../bot/domain/ownership.ts';
import { answerQuestion, askQuestion } from '../../bot/domain/questions.ts';
import type { JointRequest } from '../../bot/domain/request.ts';
import { answerQuestions, declineRequest, recordMatches, returnRequest } from '../../bot/domain/review.ts';
import { t } from '../../bot/locales/index.ts';
import { presentRequest, presentSummary } from '../../bot/usecases/present-request.ts';
import { findKnowledge, findPartners } from '../../bot/usecases/view-matches.ts';
import {
  aCosigningRequest,
  act,
  aDraft,
  anAssessedRequest,
  aSubmittedRequest,
  coordinator,
  ilo,
  iom,
  observer,
  unicef,
} from './builders.ts';
import { hubCards } from './hub-cards.ts';
import type { TestDeps } from './test-deps.ts';

/** Another content, every text of it different. */
const otherContent = (note: string): Partial<RequestContent> => ({
  title: `Other ${note.slice(0, 100)}`,
  need: `Another need: ${note.slice(0, 4_000)}`,
  requestedBy: note.slice(0, 400) || 'x',
  beneficiaries: `New: ${note.slice(0, 400)}`,
  countries: ['ML'],
  objective: 8,
  durationMonths: 7,
});

/** Eight questions, every second of them answered. */
function askedOften(request: JointRequest, note: string): JointRequest {
  let asked = request;
  for (let count = 1; count <= 8; count += 1) {
    // In turns: the same words of the same person twice in a row are one question.
    asked = askQuestion(asked, note, act({ ...coordinator, id: `${coordinator.id}-${count % 2}` }));
    if (count % 2 === 0) asked = answerQuestion(asked, `q${count}`, note, act(iom));
  }
  return asked;
}

const inCrisis = (draft: JointRequest, reason: string) =>
  markCrisis(
    draft,
    { reason, endsOn: '2027-01-31', othersSignBy: '2026-12-04' },
    { longestDays: 180, remindBefore: 2 },
    act(unicef),
  );

function crisisSubmitted(draft: JointRequest): JointRequest {
  const sent = sendForSignature(draft, draft.contentHash, act(unicef));
  return signRequest(sent, sent.contentHash, act(iom));
}

/** A request in each state, with `note` wherever something is said. */
function requestsWith(
  content: Partial<RequestContent>,
  note: string,
  agencies: string[],
): Record<string, JointRequest> {
  const cosigning = aCosigningRequest(content, agencies);
  const withThird = aCosigningRequest(content, ['iom', 'ilo']);
  const signed = signRequest(withThird, withThird.contentHash, act(iom));
  const returned = returnRequest(aSubmittedRequest(content), note, act(coordinator));
  const everything = { partners: ['undp', 'unhcr', 'who'], funds: ['migration-mptf'], knowledge: ['idm28-020'], note };
  return {
    draft: aDraft(content, agencies),
    cosigning,
    void: editRequest(signed, { ...signed.content, ...otherContent(note) }, ['iom', 'ilo'], act(unicef)),
    left: declineSignature(signed, note, act(ilo)),
    submitted: aSubmittedRequest(content),
    returned,
    answered: answerQuestions(returned, note, act(unicef)),
    asked: askedOften(aSubmittedRequest(content), note),
    crisisDraft: inCrisis(aDraft(content, ['iom', 'ilo']), note),
    crisis: crisisSubmitted(inCrisis(aDraft(content, ['iom', 'ilo']), note)),
    assessing: anAssessedRequest(content),
    matched: recordMatches(anAssessedRequest(content), everything, act(coordinator)),
    unmatched: recordMatches(
      anAssessedRequest(content),
      { partners: [], funds: [], knowledge: [], note },
      act(coordinator),
    ),
    declined: declineRequest(aSubmittedRequest(content), note, act(coordinator)),
  };
}

/** The lead, another agency, a coordinator, and a reader: the others see what one of these sees. */
const READERS = [unicef, iom, coordinator, observer];

export interface Filling {
  content: Partial<RequestContent>;
  /** A reason, questions, an answer, a name. */
  note: string;
  agencies?: string[];
}

export function requestCards(
  deps: TestDeps,
  lang: Language,
  { content, note, agencies = ['iom'] }: Filling,
): [string, AdaptiveCard][] {
  return Object.entries(requestsWith(content, note, agencies)).flatMap(([state, request]) =>
    READERS.flatMap((reader) =>
      (['whole', 'status'] as const).map((extent): [string, AdaptiveCard] => {
        const context = {
          lang,
          agency: 'UNICEF',
          notice: { style: 'warning' as const, words: note.slice(0, 500) },
          tabUrl: 'https://desk.example.org/tab/',
          extent,
          warning: note.slice(0, 500),
        };
        return [
          `${lang} ${state} ${extent} for ${reader.name}`,
          requestCard(presentRequest(deps, reader, request, lang), context),
        ];
      }),
    ),
  );
}

/** Who takes part, for the lead, an invited agency, one on board, and a coordinator. */
export function agencyCards(
  deps: TestDeps,
  lang: Language,
  { content, note, agencies = ['iom', 'ilo'] }: Filling,
): [string, AdaptiveCard][] {
  const words = { mandate: note.slice(0, 500), contribution: note.slice(0, 500) };
  const colleagues = Array.from({ length: 60 }, (_, i) => ({ id: `p${i}`, name: note.slice(0, 60), country: null }));
  const candidates = [{ code: 'undp', label: 'UNDP' }];
  const sent = aCosigningRequest(content, agencies);
  const accepted = stateContribution(acceptInvitation(sent, act(iom)), words, act(iom));
  const escalated = { ...stateContribution(accepted, words, act(unicef)), escalatedAt: accepted.updatedAt };
  return [unicef, iom, ilo, coordinator].map((reader) => [
    `${lang} agencies for ${reader.name}`,
    agenciesCard(
      presentRequest(deps, reader, escalated, lang),
      { colleagues, named: null, candidates },
      {
        lang,
        own: { code: reader.organisation, label: reader.organisation },
        notice: { style: 'attention', words: note.slice(0, 500) },
        kept: { reason: note.slice(0, 500), why: note.slice(0, 500) },
      },
    ),
  ]);
}

export function otherCards(
  deps: TestDeps,
  lang: Language,
  { content, note, agencies = ['iom'] }: Filling,
): [string, AdaptiveCard][] {
  const request = aDraft(content, agencies);
  const summary = presentSummary(deps, unicef, request, lang);
  const { title, need, requestedBy, beneficiaries, themes, supportTypes } = request.content;
  const short = note.slice(0, 500);
  const names = note.slice(0, 200);
  const form = {
    title,
    need,
    requestedBy,
    beneficiaries,
    endorsement: 'none',
    countries: names,
    objective: '7',
    themes,
    supportTypes,
    others: short.slice(0, 200),
    agencies: names,
  };
  const details = {
    level: 'national',
    secondaryObjectives: '8, 21',
    start: '2027-01',
    durationMonths: '12',
    statement: short,
    indicator: short,
    baseline: short,
    target: short,
    amounts: Object.fromEntries(agencies.map((agency) => [agency, '1000000000'])),
    coFinancing: '1000000000',
    gender: short,
    'human-rights': short,
    'child-sensitivity': short,
  };
  const editing = { ref: request.ref, revision: 3, signaturesAtStake: true };
  const reference = deps.reference;
  const tab = 'https://desk.example.org/tab/';
  return [
    ['welcome', welcomeCard(lang, unicef)],
    ['welcome of a coordinator', welcomeCard(lang, coordinator)],
    ['help', helpCard(lang, unicef)],
    ['help for a coordinator', helpCard(lang, coordinator)],
    ['starters', startersCard(lang, t(lang, 'unknown.text'), unicef)],
    ['introduce', introduceCard(lang, { organisation: short, country: short }, short)],
    ['describe', describeCard(lang, short, short)],
    [
      'form',
      requestFormCard(form, {
        lang,
        reference,
        editing: null,
        notice: { style: 'warning', words: names },
        formId: 'x',
      }),
    ],
    ['form for editing', requestFormCard(form, { lang, reference, editing, notice: null, formId: '' })],
    [
      'details',
      detailsFormCard(details, {
        lang,
        ref: request.ref,
        revision: 3,
        agencies: agencies.map((code) => ({ code, label: code })),
        error: short,
        signaturesAtStake: true,
      }),
    ],
    [
      'demand',
      demandCard(
        { kind: 'ministry', name: short, endorsement: 'none', evidence: short },
        {
          lang,
          ref: request.ref,
          revision: 3,
          named: Array(3).fill(short),
          error: short,
          signaturesAtStake: true,
        },
      ),
    ],
    [
      'crisis',
      crisisCard(
        { crisisReason: short, endsOn: short, othersSignBy: short },
        { lang, ref: request.ref, revision: 3, error: short, unconfirmed: t(lang, 'crisis.unconfirmed') },
      ),
    ],
    ['list', listCard(lang, t(lang, 'list.titleQueue'), Array(12).fill(summary), true)],
    ['notification', notificationCard(lang, short, summary, tab)],
    ['link', linkCard(lang, short, tab)],
    [
      'practice notice',
      practiceNotice(
        lang,
        short,
        {
          id: 'P-2026-0001',
          title: short,
          status: { code: 'in-review', label: t(lang, 'state.practice-in-review') },
          organisation: { code: 'iom', label: 'IOM' },
          next: t(lang, 'practice.next.proposed'),
          isPublic: false,
          updatedAt: '2026-11-20T09:00:00.000Z',
        },
        tab,
      ),
    ],
    ...hubCards(deps, lang, { content, note }),
    ['no match', hitsCard(lang, t(lang, 'find.knowledge'), [], true)],
  ].map(([name, card]) => [`${lang} ${name}`, card] as [string, AdaptiveCard]);
}

/** Answers to a question in words; no text of people is in them. */
export function foundCards(deps: TestDeps, lang: Language): [string, AdaptiveCard][] {
  const query = {
    id: 'q',
    title: '',
    need: 'training of border police',
    countries: ['NE'],
    region: null,
    level: 'national' as const,
    objectives: [7],
    themes: ['child-protection'],
    supportTypes: ['training'],
    agencies: [],
    otherText: '',
  };
  return [
    [
      `${lang} knowledge`,
      hitsCard(
        lang,
        t(lang, 'find.knowledge'),
        findKnowledge(deps)(query, lang),
        true,
        (id) => `https://desk.example.org/#${id}`,
      ),
    ],
    [`${lang} partners`, hitsCard(lang, t(lang, 'find.partners'), findPartners(deps)(query, lang), false)],
  ];
}
