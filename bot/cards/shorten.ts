import type { RequestView } from '../domain/views.ts';

/** The beginning of a text on one line, cut between words. */
export function shorten(words: string, characters: number): string {
  const line = words.trim().replace(/\s+/g, ' ');
  if (line.length <= characters) return line;
  // Not in the middle of a letter of two halves, such as an emoji.
  const cut = line.slice(0, characters).replace(/[\ud800-\udbff]$/, '');
  const whole = cut.replace(/\s+\S*$/, '');
  return `${whole.length > characters / 2 ? whole : cut} …`;
}

/** How much of a request a card shows. */
export interface Measure {
  /** Characters of a text of the content. */
  text: number;
  /** Characters of what was said with a step. */
  note: number;
  /** Items of a list. */
  items: number;
}

/** The same view with the beginning of its texts and lists. */
export function shortenView(view: RequestView, { text, note, items }: Measure): RequestView {
  const { recorded, decision } = view;
  return {
    ...view,
    rows: view.rows.map((row) => ({
      ...row,
      values: row.values.slice(0, items).map((value) => shorten(value, text)),
    })),
    agencies: view.agencies.slice(0, items).map((agency) => ({
      ...agency,
      declineReason: agency.declineReason && shorten(agency.declineReason, note),
    })),
    crisis: view.crisis && { ...view.crisis, lines: view.crisis.lines.map((line) => shorten(line, note)) },
    questions: view.questions.map((asked) => ({
      ...asked,
      text: shorten(asked.text, note),
      answer: asked.answer && shorten(asked.answer, note),
    })),
    recorded: recorded && {
      ...recorded,
      partners: recorded.partners.slice(0, items),
      funds: recorded.funds.slice(0, items),
      knowledge: recorded.knowledge.slice(0, items),
      note: shorten(recorded.note, note),
    },
    decision: decision && { ...decision, reason: shorten(decision.reason, note) },
  };
}
