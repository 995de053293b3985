/** From the first message to the downloaded summary, only through what people and clients use. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AssessmentView } from '../../../bot/api/contract/assessment.ts';
import type { MatchesView, ProgressSummaryView, RequestView } from '../../../bot/api/contract.ts';
import { type ChatMessage, type ChatUser, elementsOf, wordsOf } from '../../helpers/chat-user.ts';
import type { Desk, Slug } from '../../helpers/desk.ts';
import { NEEDS, type Need } from './needs.ts';

export interface ScenarioRequest {
  ref: string;
  states: string[];
  signatures: string[];
  knowledge: string[];
  partners: string[];
  funds: string[];
}

export interface ScenarioResult {
  requests: ScenarioRequest[];
  /** Path of the downloaded summary. */
  export: string;
}

export type Say = (who: string, words: string) => void;

const REF = /UNM-\d{4}-\d{4,}/;

async function json<T>(desk: Desk, who: Slug, method: string, path: string, body?: object): Promise<T> {
  const response = await desk.call(who, method, path, body);
  assert.ok(response.ok, `${who}: ${method} ${path} answered ${response.status}: ${await response.clone().text()}`);
  return (await response.json()) as T;
}

function inputValue(message: ChatMessage, id: string): string {
  return String(elementsOf(message.card).find((node) => node.id === id)?.value ?? '');
}

async function addDetails(
  unicef: ChatUser,
  saved: ChatMessage,
  details: Record<string, string>,
  say: Say,
): Promise<ChatMessage> {
  const form = await unicef.press(saved, 'details');
  const detailed = await unicef.press(form, 'save-details', details);
  assert.match(wordsOf(detailed), /USD 250,000/, 'the budget of all agencies is added up');
  say('UNICEF', 'adds an expected result, a budget for each agency and the three markers');
  return detailed;
}

/** UNICEF's focal point writes, corrects the form, saves, signs and invites. */
async function register(unicef: ChatUser, need: Need, say: Say): Promise<string> {
  say('UNICEF', need.text);
  const form = await unicef.say(need.text);
  assert.match(inputValue(form, 'agencies'), need.lang === 'fr' ? /OIM/ : /IOM/, 'the other agency was understood');
  assert.notEqual(inputValue(form, 'countries'), '', 'the country was understood');
  say('desk', wordsOf(form).split('\n').slice(0, 3).join(' / '));
  const saved = await unicef.press(form, 'save', need.corrections);
  const ref = REF.exec(wordsOf(saved))?.[0];
  assert.ok(ref, `no reference in: ${wordsOf(saved)}`);
  say('desk', wordsOf(saved).split('\n')[0] ?? '');
  const ready = need.details ? await addDetails(unicef, saved, need.details, say) : saved;
  const sent = await unicef.press(ready, 'send');
  say('desk', wordsOf(sent).split('\n')[0] ?? '');
  return ref;
}

/** IOM's focal point is told, reads the whole content and signs; UNICEF is told. */
async function cosign(unicef: ChatUser, iom: ChatUser, ref: string, say: Say): Promise<void> {
  const invitation = await iom.next();
  assert.match(wordsOf(invitation), new RegExp(ref), 'the invitation names the request');
  say('desk to IOM', wordsOf(invitation).split('\n')[0] ?? '');
  const signed = await iom.press(invitation, 'sign');
  say('desk to IOM', wordsOf(signed).split('\n')[0] ?? '');
  const told = await unicef.next();
  assert.match(wordsOf(told), new RegExp(ref), 'the lead is told');
  say('desk to UNICEF', wordsOf(told).split('\n')[0] ?? '');
}

/** The coordinator takes the review, declares no conflict, and hands in a score for every criterion. */
async function assess(desk: Desk, ref: string, revision: number, isSound: boolean, say: Say): Promise<RequestView> {
  const path = `/requests/${ref}/assessment`;
  await json(desk, 'coordinator', 'POST', `${path}/take`, { revision });
  const { rubric, contentHash } = await json<AssessmentView>(desk, 'coordinator', 'GET', path);
  assert.ok(rubric, 'whoever declared sees the form');
  const criteria = rubric.groups.flatMap((group) => group.criteria);
  const assessed = await json<RequestView>(desk, 'coordinator', 'POST', `${path}/scores`, {
    revision,
    contentHash,
    scores: Object.fromEntries(criteria.map(({ code }) => [code, isSound ? 3 : 1])),
    comments: {},
    recommendation: isSound ? 'support' : 'do-not-support',
    summary: isSound ? 'Asked for, and builds on what exists.' : 'Outside of the mechanism.',
  });
  const { result } = await json<AssessmentView>(desk, 'coordinator', 'GET', path);
  assert.ok(result, 'with one reviewer wanted, the assessment is complete');
  say('coordinator', `takes the review and scores ${criteria.length} criteria: ${result.text}`);
  return assessed;
}

/** The coordinator reads the matches in the tab's API, assesses and decides. */
async function review(desk: Desk, ref: string, need: Need, say: Say): Promise<MatchesView> {
  const queue = await json<{ rows: { ref: string }[] }>(
    desk,
    'coordinator',
    'GET',
    '/requests?view=queue&state=submitted',
  );
  assert.ok(
    queue.rows.some((row) => row.ref === ref),
    `${ref} is in the coordinator's queue`,
  );
  const view = await json<RequestView>(desk, 'coordinator', 'GET', `/requests/${ref}`);
  const accepted = await json<RequestView>(desk, 'coordinator', 'POST', `/requests/${ref}/accept`, {
    revision: view.revision,
  });
  assert.equal(accepted.state.code, 'assessing');
  const matches = await json<MatchesView>(desk, 'coordinator', 'GET', `/requests/${ref}/matches?lang=${need.lang}`);
  for (const hit of [...matches.knowledge, ...matches.partners].slice(0, 4)) {
    say(
      'coordinator reads',
      `${hit.score.toFixed(2)} ${hit.title}: ${hit.reasons.map((reason) => reason.text).join('; ')}`,
    );
  }
  for (const fund of matches.funds) {
    const open = fund.rules.filter((rule) => rule.required && rule.answer.code !== 'met');
    say('coordinator reads', `${fund.title}: ${fund.answer.label}; open: ${open.map((rule) => rule.label).join('; ')}`);
    if (need.details)
      assert.notEqual(fund.answer.code, 'not-met', 'endorsed, with budget and markers, the fund stays open');
  }
  assert.equal(
    matches.knowledge.length > 0,
    need.expectMatch,
    `knowledge for ${ref}: ${matches.knowledge.map((hit) => hit.id)}`,
  );
  const assessed = await assess(desk, ref, accepted.revision, need.expectMatch, say);
  if (need.expectMatch) {
    const chosen = {
      partners: matches.partners.slice(0, 2).map((hit) => hit.id),
      funds: matches.funds.filter((fund) => fund.answer.code !== 'not-met').map((fund) => fund.id),
      knowledge: matches.knowledge.slice(0, 3).map((hit) => hit.id),
      note: 'They work on this in the country, and the practices are close to the need.',
    };
    await json(desk, 'coordinator', 'POST', `/requests/${ref}/matches`, { revision: assessed.revision, ...chosen });
    say(
      'coordinator',
      `records ${chosen.partners.length} partners, ${chosen.funds.length} funds, ${chosen.knowledge.length} knowledge items`,
    );
  } else {
    const reason = 'No match: this is an engineering need outside of the mechanism.';
    await json(desk, 'coordinator', 'POST', `/requests/${ref}/decline`, { revision: assessed.revision, reason });
    say('coordinator', reason);
  }
  return matches;
}

async function download(desk: Desk, refs: readonly string[], folder: string, say: Say): Promise<string> {
  const year = new Date().getUTCFullYear();
  const period = `from=${year}-01-01&to=${year}-12-31`;
  const summary = await json<ProgressSummaryView>(desk, 'secretariat', 'GET', `/summary?${period}`);
  const listed = summary.rows.flatMap((row) => row.requests.map((request) => request.ref));
  for (const ref of refs) assert.ok(listed.includes(ref), `${ref} is in the summary`);
  const csv = await (await desk.call('secretariat', 'GET', `/summary.csv?${period}`)).text();
  for (const ref of refs) assert.match(csv, new RegExp(ref));
  const response = await desk.call('secretariat', 'GET', `/summary.xlsx?${period}`);
  const bytes = Buffer.from(await response.arrayBuffer());
  assert.equal(bytes.subarray(0, 2).toString(), 'PK', 'a workbook is a zip file');
  const path = join(folder, `progress-summary-${year}.xlsx`);
  writeFileSync(path, bytes);
  say(
    'secretariat',
    `downloads ${path} (${bytes.length} bytes): ${summary.totals.received} requests, ${summary.totals.matched} matched`,
  );
  return path;
}

async function statesOf(desk: Desk, ref: string): Promise<Pick<ScenarioRequest, 'states' | 'signatures'>> {
  const view = await json<RequestView>(desk, 'secretariat', 'GET', `/requests/${ref}`);
  const states = view.history.map((line) => line.to);
  return {
    states: states.filter((state, index) => state !== states[index - 1]),
    signatures: view.agencies.filter((a) => a.signed).map((a) => a.code),
  };
}

/** @throws AssertionError at the first wrong thing */
export async function runScenario(desk: Desk, folder: string, say: Say): Promise<ScenarioResult> {
  const unicef = await desk.chat('unicef');
  const iom = await desk.chat('iom');
  for (const user of [unicef, iom]) assert.match(wordsOf(await user.next()), /Migration Capacity Desk/, 'a welcome');
  const requests: ScenarioRequest[] = [];
  for (const need of NEEDS) {
    say('', `— ${need.source}`);
    const ref = await register(unicef, need, say);
    await cosign(unicef, iom, ref, say);
    const matches = await review(desk, ref, need, say);
    for (const user of [unicef, iom]) {
      // Taken up, then decided: two messages each.
      await user.next();
      const decided = await user.next();
      assert.match(wordsOf(decided), new RegExp(ref));
      if (user === unicef) say('desk to UNICEF', wordsOf(decided).split('\n')[0] ?? '');
    }
    const status = await unicef.say(`${need.lang === 'fr' ? 'statut' : 'status'} ${ref}`);
    say('desk to UNICEF', wordsOf(status).split('\n').slice(0, 4).join(' / '));
    requests.push({
      ref,
      ...(await statesOf(desk, ref)),
      knowledge: matches.knowledge.map((hit) => hit.id),
      partners: matches.partners.map((hit) => hit.id),
      // A window with a required rule that is not met is no match.
      funds: matches.funds.filter((fund) => fund.answer.code !== 'not-met').map((fund) => fund.id),
    });
  }
  const path = await download(
    desk,
    requests.map((request) => request.ref),
    folder,
    say,
  );
  return { requests, export: path };
}
