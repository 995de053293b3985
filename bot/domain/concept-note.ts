import { MARKERS, SHORT_TEXT_LIMIT } from './content.ts';
import { maybeSaid, said } from './content-rules.ts';
import { DeskError } from './errors.ts';
import type { ConceptNote, FundCase } from './fund-case.ts';
import {
  type CheckRules,
  caseAt,
  checkAgencies,
  fundableAgencies,
  refuseUnmet,
  tidyAmounts,
  windowsToOpen,
  withCase,
  written,
} from './fund-cases.ts';
import { demand } from './permissions.ts';
import { type Act, record, toAgencies, toAllAgencies } from './record.ts';
import { type JointRequest, leadAgency } from './request.ts';

/** All of these throw what `demand` throws before anything else; then `fund-case-unknown` and `fund-wrong-step`. */

export type NoteInput = Omit<ConceptNote, 'submittedAt'>;

/**
 * Opens a case with a window of the recorded matches. The note is drafted from the request.
 * @throws DeskError `fund-not-chosen`
 */
export function openCase(request: JointRequest, window: string, draft: NoteInput, act: Act): JointRequest {
  demand('open-fund-case', act.actor, request);
  if (!windowsToOpen(request).includes(window)) throw new DeskError('fund-not-chosen', { fund: window });
  const opened: FundCase = {
    id: `${request.ref}:f${request.funding.length + 1}`,
    window,
    step: 'concept-note',
    note: { ...draft, submittedAt: null },
    remark: null,
    approved: [],
    decidedBy: null,
    decidedAt: null,
    tranches: [],
    returned: [],
  };
  return record({ ...request, funding: [...request.funding, opened] }, act, {
    action: 'fund-opened',
    events: [{ type: 'fund-opened', audience: toAgencies([leadAgency(request)]) }],
  });
}

/**
 * The lead rewrites the note; empty sections and amounts may still come.
 * @throws DeskError `amount-invalid`, `agency-not-in-programme`, `text-too-long`
 */
export function editNote(request: JointRequest, caseId: string, input: NoteInput, act: Act): JointRequest {
  demand('edit-concept-note', act.actor, request);
  const present = caseAt(request, caseId, 'concept-note');
  const budget = input.budget.some(({ amount }) => amount !== 0) ? tidyAmounts(input.budget) : [];
  checkAgencies(budget, fundableAgencies(request));
  if (!Number.isSafeInteger(input.coFinancing) || input.coFinancing < 0) throw new DeskError('amount-invalid');
  const sections = Object.fromEntries(
    Object.keys(present.note.sections).map((code) => [code, written(input.sections[code] ?? '', null)]),
  );
  for (const marker of MARKERS) {
    const { length } = input.markers[marker].trim();
    if (length > SHORT_TEXT_LIMIT)
      throw new DeskError('text-too-long', { field: `marker.${marker}`, length, limit: SHORT_TEXT_LIMIT });
  }
  const note = { ...present.note, ...input, sections, budget };
  return record(withCase(request, { ...present, note }), act, { action: 'note-edited' });
}

/**
 * The lead hands the note in. A required rule of the window that is not met stops it; one that only people can answer
 * does not.
 * @param required codes of the sections that must be filled in
 * @throws DeskError `sections-missing`, `amounts-missing`, `fund-rules-not-met`
 */
export function submitNote(
  request: JointRequest,
  caseId: string,
  { required, check }: { required: readonly string[]; check: CheckRules },
  act: Act,
): JointRequest {
  demand('submit-concept-note', act.actor, request);
  const present = caseAt(request, caseId, 'concept-note');
  const missing = required.filter((code) => (present.note.sections[code] ?? '').trim() === '');
  if (missing.length > 0) throw new DeskError('sections-missing', { sections: missing });
  checkAgencies(tidyAmounts(present.note.budget), fundableAgencies(request));
  refuseUnmet(check(present));
  const submitted: FundCase = {
    ...present,
    step: 'secretariat-review',
    note: { ...present.note, submittedAt: act.at },
  };
  return record(withCase(request, submitted), act, {
    action: 'note-submitted',
    events: [{ type: 'note-submitted', audience: { kind: 'role', role: 'secretariat' } }],
  });
}

/** The secretariat hands the note to the committee, with a remark where it has one. @throws DeskError `text-too-long` */
export function forwardNote(request: JointRequest, caseId: string, remark: string, act: Act): JointRequest {
  demand('forward-concept-note', act.actor, request);
  const present = caseAt(request, caseId, 'secretariat-review');
  const note = maybeSaid(remark, 'note') || null;
  return record(withCase(request, { ...present, step: 'committee', remark: note }), act, {
    action: 'note-forwarded',
    note,
    events: [
      { type: 'note-forwarded', audience: { kind: 'role', role: 'committee' }, note },
      { type: 'note-forwarded', audience: toAllAgencies(request), note },
    ],
  });
}

/** The secretariat asks the lead to complete the note. @throws DeskError `reason-missing`, `text-too-long` */
export function sendNoteBack(request: JointRequest, caseId: string, remark: string, act: Act): JointRequest {
  demand('send-note-back', act.actor, request);
  const present = caseAt(request, caseId, 'secretariat-review');
  const note = said(remark, 'reason', 'reason-missing');
  const back: FundCase = { ...present, step: 'concept-note', remark: note };
  return record(withCase(request, back), act, {
    action: 'note-sent-back',
    note,
    events: [{ type: 'note-sent-back', audience: toAgencies([leadAgency(request)]), note }],
  });
}
