import { MARKERS, NEED_LIMIT, NOTE_LIMIT, type RequestContent, SHORT_TEXT_LIMIT, TITLE_LIMIT } from './content.ts';
import { MAX_REQUESTERS } from './demand.ts';
import { DeskError, type ErrorCode } from './errors.ts';

/** @param field as `bot/locales` names it, after `field.`. @throws DeskError `text-too-long` */
export function checkLength(text: string, field: string, limit: number): void {
  const { length } = text.trim();
  if (length > limit) throw new DeskError('text-too-long', { field, length, limit });
}

function checkShortTexts(content: RequestContent): void {
  checkLength(content.requestedBy, 'requestedBy', SHORT_TEXT_LIMIT);
  checkLength(content.beneficiaries, 'beneficiaries', SHORT_TEXT_LIMIT);
  for (const result of content.results) {
    for (const part of ['statement', 'indicator', 'baseline', 'target'] as const) {
      checkLength(result[part], `result.${part}`, SHORT_TEXT_LIMIT);
    }
  }
  for (const requester of content.requesters) {
    checkLength(requester.name, 'requester.name', SHORT_TEXT_LIMIT);
    checkLength(requester.evidence, 'requester.evidence', SHORT_TEXT_LIMIT);
  }
  for (const marker of MARKERS) checkLength(content.markers[marker], `marker.${marker}`, SHORT_TEXT_LIMIT);
}

/**
 * What somebody says with a step, trimmed.
 * @throws DeskError `missing` when it is empty, `text-too-long`
 */
export function said(
  text: string,
  field: 'reason' | 'questions' | 'answer' | 'ask' | 'callText' | 'source' | 'note',
  missing: ErrorCode,
): string {
  const trimmed = text.trim();
  if (trimmed === '') throw new DeskError(missing);
  checkLength(trimmed, field, NOTE_LIMIT);
  return trimmed;
}

/** The same where nothing needs to be said. @throws DeskError `text-too-long` */
export function maybeSaid(text: string, field: 'note'): string {
  checkLength(text, field, NOTE_LIMIT);
  return text.trim();
}

/**
 * What every request must say before it is kept. Codes are checked against the reference data by the use case.
 * @throws DeskError `need-empty`, `need-too-long`, `title-empty`, `text-too-long`, `requester-unnamed`,
 *   `too-many-requesters`, `countries-missing`, `objective-missing`
 */
export function checkContent(content: RequestContent): void {
  const need = content.need.trim();
  if (need === '') throw new DeskError('need-empty');
  if (need.length > NEED_LIMIT) throw new DeskError('need-too-long', { length: need.length, limit: NEED_LIMIT });
  const title = content.title.trim();
  if (title === '' || title.length > TITLE_LIMIT) throw new DeskError('title-empty', { limit: TITLE_LIMIT });
  checkShortTexts(content);
  if (content.requesters.some(({ name }) => name.trim() === '')) throw new DeskError('requester-unnamed');
  if (content.requesters.length > MAX_REQUESTERS) throw new DeskError('too-many-requesters', { limit: MAX_REQUESTERS });
  if (content.countries.length === 0 && content.region === null) throw new DeskError('countries-missing');
  if (!Number.isInteger(content.objective) || content.objective < 1 || content.objective > 23) {
    throw new DeskError('objective-missing');
  }
}
