/** `npm run docs`: writes docs/mechanism.md from the tables that the code goes by. A test keeps the file current. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DEFAULT_LIMITS } from '../../bot/domain/clocks.ts';
import { FUND_STEPS } from '../../bot/domain/fund-case.ts';
import { PRACTICE_RULES, PRACTICE_STANDINGS } from '../../bot/domain/practice-rules.ts';
import { REFERRAL_STATUSES } from '../../bot/domain/referral-terms.ts';
import { ACTIONS, type Action, IMPARTIAL, ruleOf, STANDINGS } from '../../bot/domain/rules.ts';
import { STATES, type State } from '../../bot/domain/state.ts';
import { TRANSITIONS } from '../../bot/domain/transitions.ts';
import { t } from '../../bot/locales/index.ts';
import { table } from './table.ts';

export const MECHANISM_FILE = fileURLToPath(new URL('../../docs/mechanism.md', import.meta.url));

const code = (words: string) => `\`${words}\``;
const codes = (list: readonly string[]) => list.map(code).join(', ');

const leavesBy = (state: State) =>
  Object.entries(TRANSITIONS).flatMap(([step, from]) =>
    (from[state] ?? []).map((to) => `${code(step)} → ${t('en', `state.${to}`).toLowerCase()}`),
  );

function states(): string {
  const rows = STATES.map((state) => [code(state), t('en', `state.${state}`), leavesBy(state).join('; ') || 'nothing']);
  return table(['state', 'shown as', 'leaves by'], rows);
}

function actions(): string {
  const mark = (action: Action, standing: (typeof STANDINGS)[number]) =>
    ruleOf(action).who.includes(standing) ? (IMPARTIAL.includes(standing) ? '✓ ⚖' : '✓') : '';
  const rows = ACTIONS.map((action) => [
    code(action),
    ...STANDINGS.map((standing) => mark(action, standing)),
    ruleOf(action).states.join(', '),
  ]);
  return table(['action', ...STANDINGS, 'in'], rows);
}

function practices(): string {
  const rows = Object.entries(PRACTICE_RULES).map(([action, rule]) => [
    code(action),
    ...PRACTICE_STANDINGS.map((standing) => ((rule.who as readonly string[]).includes(standing) ? '✓' : '')),
    rule.statuses.join(', '),
  ]);
  return table(['action', ...PRACTICE_STANDINGS, 'in'], rows);
}

export const mechanism = (): string => `# The mechanism as the code has it

Written by \`npm run docs\` from \`bot/domain/rules.ts\`, \`transitions.ts\`, \`practice-rules.ts\` and the closed lists beside them; a test fails when it is out of date. What is not ticked is refused.

## States of a joint request

${states()}

The desk's clocks, in working days unless configured otherwise: ${Object.entries(DEFAULT_LIMITS)
  .map(([name, days]) => `${name} ${days}`)
  .join(', ')}. They stand still while the other side has to answer.

## Who may do what to a request

⚖ marks a standing that nobody holds whose organisation is lead, co-requester (also one that left), chosen or referred partner: conflict of interest is decided by organisation. Agencies' and partners' standings are held by their focal points.

${actions()}

## Referrals

${codes(REFERRAL_STATUSES)}: a request is with its partners from *sent* on; the first *accepted* begins the implementation; when none is open and none was accepted, the request goes back to assessment.

## A case with a funding window

${codes(FUND_STEPS)}: each window keeps an account of its own. An amount is booked in the window's account before it is decided, so that no pool is given out twice, however many decide at once.

## Practices of the knowledge platform

${practices()}
`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(MECHANISM_FILE, mechanism());
  console.log(`Written: ${MECHANISM_FILE}`);
}
