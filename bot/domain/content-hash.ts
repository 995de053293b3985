/** In a file of its own: the tab reads the content's limits, and has no `node:crypto`. */
import { createHash } from 'node:crypto';
import { MARKERS, type RequestContent } from './content.ts';

const tidy = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();
const sorted = <T>(list: readonly T[]) => [...new Set(list)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));

/** The same content in one spelling: white space folded, lists of codes in order. Edits that change only these are not material. */
function canonical(content: RequestContent) {
  const c = content;
  return [
    tidy(c.title),
    tidy(c.need),
    tidy(c.requestedBy),
    c.endorsement,
    tidy(c.beneficiaries),
    sorted(c.countries),
    c.region,
    c.level,
    c.objective,
    sorted(c.secondaryObjectives),
    sorted(c.themes),
    sorted(c.supportTypes),
    c.results.map((r) => [tidy(r.statement), tidy(r.indicator), tidy(r.baseline), tidy(r.target)]),
    c.start,
    c.durationMonths,
    [...c.budget].sort((a, b) => (a.agency < b.agency ? -1 : 1)).map((l) => [l.agency, l.amount]),
    c.coFinancing,
    MARKERS.map((m) => tidy(c.markers[m])),
    // Only where there are some: what was signed before they could be named stays signed.
    ...(c.requesters.length > 0
      ? [c.requesters.map((r) => [r.kind, tidy(r.name), r.endorsement, tidy(r.evidence)])]
      : []),
  ];
}

/** What an agency signs: SHA-256 (hex) of the canonical content. The language of the form is not part of it. */
export function contentHash(content: RequestContent): string {
  return createHash('sha256')
    .update(JSON.stringify(canonical(content)))
    .digest('hex');
}
