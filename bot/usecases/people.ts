import { DeskError } from '../domain/errors.ts';
import type { Language } from '../domain/language.ts';
import type { Person, PersonStatus, Role } from '../domain/people.ts';
import { allRows } from '../store/all-rows.ts';
import { type Stored, StoreError } from '../store/store.ts';
import { leaveDelivery } from './deliveries.ts';
import { type Deps, demandRole } from './deps.ts';
import { organisationTag, personDraft, personSchema, roleTag } from './documents.ts';

/** What an id can be at all; anything else is nobody's. */
const ID = /^[\w.:-]{1,200}$/;

async function load(deps: Deps, id: string): Promise<(Stored & { person: Person }) | null> {
  const stored = ID.test(id) ? await deps.store.get('person', id) : null;
  return stored && { ...stored, person: personSchema.parse(stored.body) };
}

/** Whoever signed in with this Entra object id, if they are known; also pending and refused people. */
export const findPerson =
  (deps: Deps) =>
  async (id: string): Promise<Person | null> =>
    (await load(deps, id))?.person ?? null;

/** @throws DeskError `not-registered`, `pending-registration` */
export const demandActive =
  (deps: Deps) =>
  async (id: string): Promise<Person> => {
    const person = await findPerson(deps)(id);
    if (!person || person.status === 'refused') throw new DeskError('not-registered');
    if (person.status === 'pending') throw new DeskError('pending-registration');
    return person;
  };

export interface Introduction {
  id: string;
  name: string;
  organisation: string;
  country: string | null;
  language: Language;
}

/** Did another write come between reading and writing? */
const lostRace = (error: unknown) =>
  error instanceof StoreError && (error.code === 'exists' || error.code === 'version-changed');

/**
 * Somebody who is not on the register says who they are, and waits. Saying it again while waiting corrects it.
 * @throws DeskError `unknown-agency`
 */
export const introduce =
  (deps: Deps) =>
  async (who: Introduction): Promise<Person> => {
    if (!deps.reference.organisations.has(who.organisation)) {
      throw new DeskError('unknown-agency', { values: [who.organisation] });
    }
    const at = deps.clock();
    const before = await load(deps, who.id);
    if (before && before.person.status !== 'pending') return before.person;
    const person: Person = { ...who, roles: [], status: 'pending' };
    // Left before the person is written, so that a crash in between forgets nobody: it is sent only once they wait.
    for (const member of await activePeopleWith(deps)('secretariat')) {
      const notice = { kind: 'pending-person' as const, personId: person.id };
      await leaveDelivery(
        deps.store,
        `pending:${person.id}:${person.organisation}:${member.id}`,
        member.id,
        notice,
        at,
      );
    }
    try {
      if (before) await deps.store.replace(personDraft(person, before.createdAt, at), before.version);
      else await deps.store.create(personDraft(person, at, at));
    } catch (error) {
      if (lostRace(error)) return introduce(deps)(who);
      throw error;
    }
    deps.onOutbox();
    return person;
  };

async function decide(
  deps: Deps,
  actor: Person,
  id: string,
  status: PersonStatus,
  roles: readonly Role[],
): Promise<Person> {
  demandRole(actor, 'secretariat');
  const before = await load(deps, id);
  if (before?.person.status !== 'pending') throw new DeskError('unknown-person');
  const person: Person = { ...before.person, status, roles };
  const at = deps.clock();
  // Left before the decision is written, so that a crash in between forgets nobody: it is sent only once it stands.
  await leaveDelivery(deps.store, `registration:${id}`, id, { kind: 'registration' }, at);
  try {
    await deps.store.replace(personDraft(person, before.createdAt, at), before.version);
  } catch (error) {
    if (lostRace(error)) throw new DeskError('unknown-person');
    throw error;
  }
  deps.onOutbox();
  return person;
}

/** @throws DeskError `not-allowed`, `unknown-person` */
export const admitPerson = (deps: Deps) => (actor: Person, id: string, roles: readonly Role[]) =>
  decide(deps, actor, id, 'active', roles);

/** @throws DeskError `not-allowed`, `unknown-person` */
export const refusePerson = (deps: Deps) => (actor: Person, id: string) => decide(deps, actor, id, 'refused', []);

/** People who wait for admission, the longest first. @throws DeskError `not-allowed` */
export const listPending =
  (deps: Deps) =>
  async (actor: Person): Promise<{ person: Person; askedAt: string }[]> => {
    demandRole(actor, 'secretariat');
    const page = await deps.store.query({
      kind: 'person',
      status: ['pending'],
      orderBy: 'createdAt',
      direction: 'asc',
      limit: 200,
    });
    return page.rows.map((row) => ({ person: personSchema.parse(row.body), askedAt: row.createdAt }));
  };

export const setLanguage =
  (deps: Deps) =>
  async (actor: Person, language: Language): Promise<Person> => {
    const before = await load(deps, actor.id);
    if (!before) throw new DeskError('not-registered');
    const person = { ...before.person, language };
    try {
      await deps.store.replace(personDraft(person, before.createdAt, deps.clock()), before.version);
    } catch (error) {
      if (lostRace(error)) return setLanguage(deps)(actor, language);
      throw error;
    }
    return person;
  };

async function allActive(deps: Deps, tag: string): Promise<Person[]> {
  const people: Person[] = [];
  for await (const row of allRows(deps.store, { kind: 'person', status: ['active'], allTags: [tag] })) {
    people.push(personSchema.parse(row.body));
  }
  return people;
}

export const activePeopleOf = (deps: Deps) => (organisation: string) => allActive(deps, organisationTag(organisation));
export const activePeopleWith = (deps: Deps) => (role: Role) => allActive(deps, roleTag(role));
