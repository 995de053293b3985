import { hasConflict } from './conflicts.ts';
import { DeskError } from './errors.ts';
import type { Implementation, Milestone } from './implementation.ts';
import { hasRole, type Person } from './people.ts';
import type { ReferralStatus } from './referral-terms.ts';
import { hasConsented, type JointRequest, leadAgency } from './request.ts';

/** Text of one line, such as a title or a unit, and a longer one. Characters. */
export const LINE_LIMIT = 300;
export const PARAGRAPH_LIMIT = 5_000;
/** Milestones, indicators, constraints, rounds: as many as a plan of three years needs and a page can show. */
export const MAX_ITEMS = 50;

const YES: readonly ReferralStatus[] = ['accepted', 'active', 'done'];

/** Organisations that carry the work: requesting agencies on board, and partners that said yes. */
export function implementers(request: JointRequest): string[] {
  const agencies = request.agencies.filter(hasConsented).map((a) => a.agency);
  const partners = request.referrals.filter((r) => YES.includes(r.status)).map((r) => r.organisation);
  return [...new Set([...agencies, ...partners])];
}

/** Does a focal point's organisation carry the work? One that was only asked or invited does not. */
export function isImplementer(request: JointRequest, person: Person): boolean {
  return hasRole(person, 'focal-point') && implementers(request).includes(person.organisation);
}

/**
 * Standings tell lead, co-requesting and partner; this, that the organisation has said yes as well. A coordinator without
 * a conflict of interest stands for the desk, where the rule names coordinators at all.
 */
export const carriesOrCoordinates = (request: JointRequest, person: Person): boolean =>
  isImplementer(request, person) || (hasRole(person, 'coordinator') && !hasConflict(person, request));

/** @throws DeskError `not-allowed` for a focal point of an organisation that was only asked or invited */
export function demandImplementer(request: JointRequest, person: Person): void {
  if (!isImplementer(request, person)) throw new DeskError('not-allowed', { ref: request.ref });
}

/** Planned, and its day has passed. @param today YYYY-MM-DD */
export const isOverdue = ({ status, dueOn }: Pick<Milestone, 'status' | 'dueOn'>, today: string): boolean =>
  status === 'planned' && dueOn < today;

/** How many milestones are overdue while the work goes on. @param today YYYY-MM-DD */
export const overdueMilestones = ({ state, implementation }: JointRequest, today: string): number =>
  state === 'matched' || state === 'implementing'
    ? implementation.milestones.filter((milestone) => isOverdue(milestone, today)).length
    : 0;

/** Whoever answers for a milestone says that it is reached or given up; the lead agency, which answers for the whole, may too. */
export const mayClose = (request: JointRequest, milestone: Milestone, person: Person): boolean =>
  isImplementer(request, person) &&
  (person.organisation === milestone.owner || person.organisation === leadAgency(request));

/** @throws DeskError `field-missing`, `text-too-long`; `field` as `bot/locales` names it, after `field.` */
export function line(text: string, field: string, limit = LINE_LIMIT): string {
  const trimmed = text.trim();
  if (trimmed === '') throw new DeskError('field-missing', { field });
  if (trimmed.length > limit) throw new DeskError('text-too-long', { field, length: trimmed.length, limit });
  return trimmed;
}

/** A calendar day, YYYY-MM-DD. @throws DeskError `day-invalid` */
export function calendarDay(text: string): string {
  const day = text.trim();
  const parsed = new Date(`${day}T00:00:00.000Z`);
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(parsed.getTime());
  if (!isDay || parsed.toISOString().slice(0, 10) !== day) throw new DeskError('day-invalid', { value: text });
  return day;
}

/** @throws DeskError `too-many-items` */
export function demandRoom(items: readonly unknown[]): void {
  if (items.length >= MAX_ITEMS) throw new DeskError('too-many-items', { limit: MAX_ITEMS });
}

/** The next id of a list, such as `m3`; ids are never given twice, because nothing is taken out. */
export const nextId = (letter: string, items: readonly unknown[]): string => `${letter}${items.length + 1}`;

/** @throws DeskError `item-unknown` */
export function itemOf<T extends { id: string }>(items: readonly T[], id: string): T {
  const found = items.find((item) => item.id === id);
  if (!found) throw new DeskError('item-unknown', { id });
  return found;
}

export const replaceItem = <T extends { id: string }>(items: readonly T[], changed: T): T[] =>
  items.map((item) => (item.id === changed.id ? changed : item));

export const withWork = (request: JointRequest, change: Partial<Implementation>): JointRequest => ({
  ...request,
  implementation: { ...request.implementation, ...change },
});

/**
 * Can it end with results? Under way, or matched to nothing but knowledge: then nobody is left to be asked.
 */
export const isCompletable = ({ state, matches, referrals, funding }: JointRequest): boolean =>
  state === 'implementing' ||
  (state === 'matched' && referrals.length === 0 && funding.length === 0 && noneToAsk(matches));

const noneToAsk = (matches: JointRequest['matches']): boolean =>
  matches !== null && matches.partners.length === 0 && matches.funds.length === 0;
