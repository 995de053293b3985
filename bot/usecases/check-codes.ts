import type { RequestContent } from '../domain/content.ts';
import { DeskError, type ErrorCode } from '../domain/errors.ts';
import type { Reference } from '../reference/load.ts';

/** @throws DeskError `error`, naming the codes that are not known */
export function refuseUnknown<T>(codes: readonly T[], known: { has(code: T): boolean }, error: ErrorCode): void {
  const unknown = codes.filter((code) => !known.has(code));
  if (unknown.length > 0) throw new DeskError(error, { values: unknown.map(String) });
}

/** Only entities of the UN Network on Migration request. @throws DeskError `unknown-agency`, `not-an-agency` */
export function checkAgencyCodes(reference: Reference, agencies: readonly string[]): void {
  refuseUnknown(agencies, reference.organisations, 'unknown-agency');
  const outside = agencies.filter((code) => reference.organisations.get(code)?.role === 'partner');
  if (outside.length > 0) throw new DeskError('not-an-agency', { values: outside });
}

/**
 * Every code of a request resolves in the reference data; agencies are entities of the UN Network on Migration.
 * @throws DeskError `unknown-country`, `unknown-agency`, `not-an-agency`, `objective-missing`, `invalid-input`
 */
export function checkCodes(reference: Reference, content: RequestContent, agencies: readonly string[]): void {
  refuseUnknown(content.countries, reference.regionOf, 'unknown-country');
  if (content.region !== null) refuseUnknown([content.region], reference.regions, 'unknown-country');
  refuseUnknown([content.objective, ...content.secondaryObjectives], reference.objectives, 'objective-missing');
  refuseUnknown(content.themes, reference.themes, 'invalid-input');
  refuseUnknown(content.supportTypes, reference.supportTypes, 'invalid-input');
  checkAgencyCodes(reference, agencies);
  const orphan = content.budget.filter((line) => !agencies.includes(line.agency));
  if (orphan.length > 0) throw new DeskError('invalid-input', { field: 'budget' });
}
