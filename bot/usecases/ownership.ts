import { DeskError } from '../domain/errors.ts';
import type { Language } from '../domain/language.ts';
import * as ownership from '../domain/ownership.ts';
import { participationOf } from '../domain/participation.ts';
import { hasRole, type Person } from '../domain/people.ts';
import { allowedActions } from '../domain/permissions.ts';
import { remindByHand } from '../domain/reminders.ts';
import { isOn, type JointRequest } from '../domain/request.ts';
import type { OwnershipView } from '../domain/views/ownership.ts';
import { labels } from '../locales/labels.ts';
import { changeRequest, loadVisible } from './change-request.ts';
import { checkAgencyCodes } from './check-codes.ts';
import type { Deps } from './deps.ts';
import { activePeopleOf, findPerson } from './people.ts';

/** Who requests together. Where an act concerns the actor's own agency alone, others' acts do not get in the way. */

export const acceptInvitation = (deps: Deps) => (actor: Person, ref: string) =>
  changeRequest(deps, actor, ref, null, ownership.acceptInvitation);

export const leaveRequest = (deps: Deps) => (actor: Person, ref: string, reason: string) =>
  changeRequest(deps, actor, ref, null, (request, act) => ownership.leaveRequest(request, reason, act));

/** @throws DeskError of the domain's, `unknown-agency`, `not-an-agency` */
export const inviteAgency = (deps: Deps) => (actor: Person, ref: string, agency: string) =>
  changeRequest(deps, actor, ref, null, (request, act) => {
    checkAgencyCodes(deps.reference, [agency]);
    return ownership.inviteAgency(request, agency, act);
  });

/** @throws DeskError of the domain's, `unknown-agency`, `not-an-agency` */
export const replaceAgency =
  (deps: Deps) =>
  (actor: Person, ref: string, seen: number | null, change: { out: string; in: string; reason: string }) =>
    changeRequest(deps, actor, ref, seen, (request, act) => {
      checkAgencyCodes(deps.reference, [change.in]);
      return ownership.replaceAgency(request, change, act);
    });

/**
 * @param personId null: nobody in particular
 * @throws DeskError of the domain's, `not-a-focal-point` also for somebody who is not on the register
 */
export const nameFocalPoint =
  (deps: Deps) =>
  async (actor: Person, ref: string, personId: string | null): Promise<JointRequest> => {
    const person = personId === null ? null : await findPerson(deps)(personId);
    // Whether somebody is on the register is nobody's business: an unknown id and a stranger are refused alike.
    if (personId !== null && person?.organisation !== actor.organisation) {
      throw new DeskError('not-a-focal-point', { name: '?', agency: actor.organisation });
    }
    return changeRequest(deps, actor, ref, null, (request, act) => ownership.nameFocalPoint(request, person, act));
  };

export const stateContribution =
  (deps: Deps) =>
  (actor: Person, ref: string, seen: number | null, stated: { mandate: string; contribution: string }) =>
    changeRequest(deps, actor, ref, seen, (request, act) => ownership.stateContribution(request, stated, act));

export const remindThem = (deps: Deps) => (actor: Person, ref: string) =>
  changeRequest(deps, actor, ref, null, remindByHand);

/** What the reader can choose from. @throws DeskError `not-visible`, `already-declined`, `already-left` */
export const viewOwnership =
  (deps: Deps) =>
  async (actor: Person, ref: string, lang: Language): Promise<OwnershipView> => {
    const { request } = await loadVisible(deps, actor, ref);
    const label = labels(deps.reference, lang);
    const actions = allowedActions(actor, request);
    const people = actions.includes('name-focal-point') ? await activePeopleOf(deps)(actor.organisation) : [];
    const canInvite = actions.includes('invite-agency') || actions.includes('replace-agency');
    const isFree = (code: string) => {
      const known = participationOf(request, code);
      return !known || !isOn(known);
    };
    const mine = participationOf(request, actor.organisation);
    return {
      colleagues: people
        .filter((person) => hasRole(person, 'focal-point'))
        .map(({ id, name, country }) => ({
          id,
          name,
          country: country === null ? null : { code: country, label: label.country(country) },
        }))
        .sort((a, b) => a.name.localeCompare(b.name, lang)),
      named: people.length > 0 ? (mine?.focalPoint?.personId ?? null) : null,
      candidates: (canInvite ? [...deps.reference.organisations.values()] : [])
        .filter(({ code, role }) => role !== 'partner' && isFree(code))
        .map(({ code }) => ({ code, label: `${label.agency(code)} – ${label.agencyName(code)}` }))
        .sort((a, b) => a.label.localeCompare(b.label, lang)),
    };
  };
