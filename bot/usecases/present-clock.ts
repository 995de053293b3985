import { clockHolder, dueOn } from '../domain/clocks.ts';
import type { Language } from '../domain/language.ts';
import type { JointRequest } from '../domain/request.ts';
import { unsignedAgencies } from '../domain/signatures.ts';
import type { ClockView } from '../domain/views.ts';
import { list, t } from '../locales/index.ts';
import { labels } from '../locales/labels.ts';
import type { Deps } from './deps.ts';

function holderSentence(deps: Deps, request: JointRequest, lang: Language): string {
  const holder = clockHolder(request);
  switch (holder.kind) {
    case 'agencies': {
      const agencies = list(lang, holder.agencies.map(labels(deps.reference, lang).agency));
      if (request.state === 'draft') return t(lang, 'holder.lead-draft', { agencies });
      if (request.state === 'returned') return t(lang, 'holder.lead-returned', { agencies });
      if (unsignedAgencies(request).length === 0) return t(lang, 'holder.lead-alone', { agencies });
      return t(lang, 'holder.cosign', { agencies, count: holder.agencies.length });
    }
    case 'coordinator':
      return t(lang, request.state === 'submitted' ? 'holder.coordinator-triage' : 'holder.coordinator-assess');
    case 'partners':
      return t(lang, 'holder.partners');
    case 'nobody':
      return t(lang, 'holder.nobody');
  }
}

export function presentClock(deps: Deps, request: JointRequest, lang: Language): ClockView {
  const due = dueOn(request, deps.limits, deps.holidays);
  return {
    holder: holderSentence(deps, request, lang),
    dueOn: due,
    overdue: due !== null && deps.clock().slice(0, 10) > due,
    since: request.stateSince,
  };
}
