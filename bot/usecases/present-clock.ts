import { type ClockHolder, clockHolder, deskDaysLeft, dueOn, isAcknowledged } from '../domain/clocks.ts';
import { paceOf } from '../domain/crisis.ts';
import type { Language } from '../domain/language.ts';
import type { JointRequest } from '../domain/request.ts';
import { unsignedAgencies } from '../domain/signatures.ts';
import type { ClockView } from '../domain/views.ts';
import { list, t } from '../locales/index.ts';
import { labels } from '../locales/labels.ts';
import type { Deps } from './deps.ts';

export const clockTerms = (deps: Deps, request: JointRequest) => deps.reference.clockTerms.paces[paceOf(request)];

/** While the agencies hold the clock: what they have to do, and what the desk then has left. */
function agenciesSentence(
  deps: Deps,
  request: JointRequest,
  { agencies: codes }: Extract<ClockHolder, { kind: 'agencies' }>,
  lang: Language,
): string {
  const agencies = list(lang, codes.map(labels(deps.reference, lang).agency));
  const count = codes.length;
  if (request.state === 'draft') return t(lang, 'holder.lead-draft', { agencies });
  if (request.state === 'cosigning') {
    if (unsignedAgencies(request).length === 0) return t(lang, 'holder.lead-alone', { agencies });
    return t(lang, 'holder.cosign', { agencies, count });
  }
  if (request.state === 'implementing') return t(lang, 'holder.partners-work', { partners: agencies, count });
  const { workingDays } = clockTerms(deps, request);
  const days = deskDaysLeft(request, workingDays, deps.calendar, deps.clock()) ?? 0;
  return t(lang, 'holder.answer', { agencies, count, days });
}

function holderSentence(deps: Deps, request: JointRequest, lang: Language): string {
  const holder = clockHolder(request);
  switch (holder.kind) {
    case 'agencies':
      return agenciesSentence(deps, request, holder, lang);
    case 'coordinator':
      if (request.state === 'matched') return t(lang, 'holder.coordinator-refer');
      if (request.state === 'assessing') return t(lang, 'holder.coordinator-assess');
      return t(lang, isAcknowledged(request) ? 'holder.coordinator-check' : 'holder.coordinator-triage');
    case 'partners': {
      if (holder.organisations.length === 0) return t(lang, 'holder.partners');
      const partners = list(lang, holder.organisations.map(labels(deps.reference, lang).agency));
      const key = request.state === 'matched' ? 'holder.partners-answer' : 'holder.partners-work';
      return t(lang, key, { partners, count: holder.organisations.length });
    }
    case 'nobody':
      return t(lang, 'holder.nobody');
  }
}

export function presentClock(deps: Deps, request: JointRequest, lang: Language): ClockView {
  const terms = clockTerms(deps, request);
  const due = dueOn(request, terms.workingDays, deps.calendar);
  // A day that a person has set needs nobody's confirmation.
  const isOurs = due !== null && request.state !== 'matched';
  return {
    holder: holderSentence(deps, request, lang),
    dueOn: due,
    overdue: due !== null && deps.clock().slice(0, 10) > due,
    since: request.stateSince,
    unconfirmed: isOurs && terms.confirmedBy === null ? t(lang, 'clock.unconfirmed') : null,
  };
}
