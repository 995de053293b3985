import { DeskError } from '../../domain/errors.ts';
import type { PracticeContent } from '../../domain/practice.ts';
import type { Reference } from '../../reference/load.ts';
import { refuseUnknown } from '../check-codes.ts';

const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/;

/**
 * Every code of a practice resolves in the reference data; its kind is one that is shown as good practice.
 * @throws DeskError `invalid-input`, `unknown-agency`, `unknown-country`, `objective-missing`, `month-invalid`
 */
export function checkPracticeCodes(reference: Reference, content: PracticeContent): void {
  const kinds = new Set(reference.practiceKinds.filter((kind) => kind.isGoodPractice).map((kind) => kind.code));
  const principles = new Set(reference.principles.map((principle) => principle.code));
  refuseUnknown([content.kind], kinds, 'invalid-input');
  refuseUnknown(content.implementers, reference.organisations, 'unknown-agency');
  refuseUnknown(content.countries, reference.regionOf, 'unknown-country');
  if (content.region !== null) refuseUnknown([content.region], reference.regions, 'unknown-country');
  refuseUnknown(content.objectives, reference.objectives, 'objective-missing');
  refuseUnknown(content.themes, reference.themes, 'invalid-input');
  refuseUnknown(content.supportTypes, reference.supportTypes, 'invalid-input');
  refuseUnknown(content.principles, principles, 'invalid-input');
  for (const month of [content.from, content.to]) {
    if (month !== null && !MONTH.test(month)) throw new DeskError('month-invalid', { value: month });
  }
}
