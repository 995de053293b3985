/**
 * The few Adaptive Card 1.5 elements that our cards are made of.
 * What people typed goes through `typed`, which no markdown reaches; `text` is for our own words only.
 */
export type Element = { type: string; [key: string]: unknown };
export type CardAction = { type: string; title: string; [key: string]: unknown };

export interface AdaptiveCard {
  type: 'AdaptiveCard';
  $schema: string;
  version: '1.5';
  lang: string;
  fallbackText: string;
  body: Element[];
  actions?: CardAction[];
}

/** "Keep every card under 28 KB of JSON" (Teams). A little is left for the envelope. */
export const CARD_LIMIT_BYTES = 27_000;
/** "At most 6 actions" (Teams). */
export const ACTION_LIMIT = 6;

export const cardBytes = (card: AdaptiveCard) => Buffer.byteLength(JSON.stringify(card), 'utf8');

export function card(lang: string, fallbackText: string, body: Element[], actions: CardAction[] = []): AdaptiveCard {
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    lang,
    fallbackText,
    body,
    ...(actions.length > 0 ? { actions: actions.slice(0, ACTION_LIMIT) } : {}),
  };
}

export const heading = (words: string): Element => ({
  type: 'TextBlock',
  text: escapeMarkdown(words),
  style: 'heading',
  size: 'Large',
  weight: 'Bolder',
  wrap: true,
});

export const subheading = (words: string): Element => ({
  type: 'TextBlock',
  text: escapeMarkdown(words),
  weight: 'Bolder',
  wrap: true,
  spacing: 'Medium',
});

export const text = (words: string, more: Record<string, unknown> = {}): Element => ({
  type: 'TextBlock',
  text: words,
  wrap: true,
  ...more,
});

export const hint = (words: string): Element => text(words, { isSubtle: true, size: 'Small', spacing: 'None' });

/** Lines of a text that stand each for itself: every block costs some hundred bytes of the card. */
const MAX_LINES = 40;

function linesOf(words: string): string[] {
  const lines = words.split(/\r\n|[\n\r\u2028\u2029]/).filter((line) => line.trim() !== '');
  return lines.length <= MAX_LINES ? lines : [...lines.slice(0, MAX_LINES - 1), lines.slice(MAX_LINES - 1).join(' / ')];
}

/** Text that people typed, one block a line: a text run renders no markdown, no mention and no link. */
export function typed(
  words: string,
  more: Record<string, unknown> = {},
  spacing: 'None' | 'Small' = 'Small',
): Element[] {
  return linesOf(words).map((line, index) => ({
    type: 'RichTextBlock',
    spacing: index === 0 ? spacing : 'None',
    inlines: [{ type: 'TextRun', text: line, ...more }],
  }));
}

/** A label and what stands beside it, one below the other: reads at phone width. */
export const labelled = (label: string, values: readonly string[]): Element => ({
  type: 'Container',
  spacing: 'Small',
  items: [
    {
      type: 'RichTextBlock',
      inlines: [{ type: 'TextRun', text: label, weight: 'Bolder', size: 'Small', isSubtle: true }],
    },
    ...values.flatMap((value) => typed(value, {}, 'None')),
  ],
});

/** A box that stands out: what went wrong, or what to mind. */
export const notice = (style: 'attention' | 'warning' | 'good' | 'accent', words: string): Element => ({
  type: 'Container',
  style,
  bleed: true,
  items: typed(words),
});

export interface InputText {
  id: string;
  label: string;
  value?: string;
  placeholder?: string;
  multiline?: boolean;
  required?: boolean;
  maxLength?: number;
}

export const inputText = (input: InputText): Element => ({
  type: 'Input.Text',
  id: input.id,
  label: input.label,
  value: input.value ?? '',
  ...(input.placeholder ? { placeholder: input.placeholder } : {}),
  ...(input.multiline ? { isMultiline: true } : {}),
  ...(input.maxLength ? { maxLength: input.maxLength } : {}),
});

export interface Choice {
  title: string;
  value: string;
}

export const choose = (id: string, label: string, value: string, choices: readonly Choice[]): Element => ({
  type: 'Input.ChoiceSet',
  id,
  label,
  style: 'compact',
  value,
  choices,
});

export const chooseSeveral = (
  id: string,
  label: string,
  values: readonly string[],
  choices: readonly Choice[],
): Element => ({
  type: 'Input.ChoiceSet',
  id,
  label,
  style: 'expanded',
  isMultiSelect: true,
  wrap: true,
  value: values.join(','),
  choices,
});

export const execute = (
  title: string,
  verb: Verb,
  data: Record<string, unknown>,
  more: Record<string, unknown> = {},
): CardAction => ({
  type: 'Action.Execute',
  title,
  verb,
  data,
  ...more,
});

export const openUrl = (title: string, url: string): CardAction => ({ type: 'Action.OpenUrl', title, url });

/** A small form that opens below the card's buttons. */
export const showForm = (title: string, body: Element[], submit: CardAction): CardAction => ({
  type: 'Action.ShowCard',
  title,
  card: { type: 'AdaptiveCard', body, actions: [submit] },
});

/** What the buttons of our cards ask for. */
export const VERBS = [
  'describe',
  'new',
  'mine',
  'help',
  'open',
  'save',
  'edit',
  'save-edit',
  'details',
  'save-details',
  'send',
  'sign',
  'decline-signature',
  'withdraw',
  'answer',
  'answer-question',
  'crisis',
  'save-crisis',
  'convert-crisis',
  'demand',
  'add-requester',
  'remove-requester',
  'agencies',
  'accept-invitation',
  'leave',
  'contribution',
  'focal-point',
  'invite-agency',
  'replace-agency',
  'remind',
  'accept-referral',
  'decline-referral',
  'ask-referral',
  'show-call',
  'interest',
  'introduce',
] as const;
export type Verb = (typeof VERBS)[number];

/**
 * For text that people typed inside a message or a heading that renders markdown or mentions. On one line: a line break
 * can make markdown of what follows it.
 */
export function escapeMarkdown(words: string): string {
  return words
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/&/g, '&amp;')
    .replace(/[\\`*_{}[\]()#+\-!|~>]/g, '\\$&')
    .replace(/</g, '&lt;')
    .replace(/(\d)\./g, '$1\\.');
}
