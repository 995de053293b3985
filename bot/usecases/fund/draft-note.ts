import type { NoteInput } from '../../domain/concept-note.ts';
import { NOTE_LIMIT } from '../../domain/content.ts';
import { governmentEndorsement } from '../../domain/demand.ts';
import { amountOf } from '../../domain/fund-case.ts';
import { fundableAgencies } from '../../domain/fund-cases.ts';
import { hasConsented, type JointRequest } from '../../domain/request.ts';
import { t } from '../../locales/index.ts';
import { labels } from '../../locales/labels.ts';
import type { Deps } from '../deps.ts';

/** A concept note as far as the request already says it, in the request's language; the lead completes it. */
export function draftNote({ reference }: Pick<Deps, 'reference'>, request: JointRequest): NoteInput {
  const { content } = request;
  const lang = content.language;
  const label = labels(reference, lang);
  const orNotStated = (words: string) => words.trim() || t(lang, 'value.notStated');
  const lines = (rows: readonly string[]) => rows.filter(Boolean).join('\n').slice(0, NOTE_LIMIT);
  const asked = (requester: string, endorsement: (typeof content)['endorsement'], evidence: string) =>
    [`${requester} (${t(lang, `endorsement.${endorsement}`)})`, evidence].filter(Boolean).join(' – ');
  const written: Record<string, string> = {
    need: content.need,
    demand: lines([
      content.requestedBy && asked(content.requestedBy, content.endorsement, ''),
      ...content.requesters.map((each) => asked(each.name, each.endorsement, each.evidence)),
    ]),
    results: lines(
      content.results.map((result) =>
        t(lang, 'value.result', {
          statement: result.statement,
          indicator: orNotStated(result.indicator),
          baseline: orNotStated(result.baseline),
          target: orNotStated(result.target),
        }),
      ),
    ),
    partners: lines([
      ...request.agencies.filter(hasConsented).map((each) => {
        const agency = label.agencyName(each.agency);
        if (each.mandate.trim() === '' && each.contribution.trim() === '') return agency;
        const stated = { mandate: orNotStated(each.mandate), contribution: orNotStated(each.contribution) };
        return t(lang, 'fund.partner', { agency, ...stated });
      }),
      ...fundableAgencies(request)
        .filter((agency) => !request.agencies.some((each) => each.agency === agency))
        .map(label.agencyName),
    ]),
  };
  return {
    sections: Object.fromEntries(reference.conceptNote.sections.map(({ code }) => [code, written[code] ?? ''])),
    budget: fundableAgencies(request)
      .map((agency) => ({ agency, amount: amountOf(content.budget, agency) }))
      .filter(({ amount }) => amount > 0),
    coFinancing: content.coFinancing ?? 0,
    endorsement: governmentEndorsement(content),
    markers: content.markers,
  };
}
