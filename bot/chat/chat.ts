import type { AdaptiveCard } from '../cards/elements.ts';
import type { Language } from '../domain/language.ts';
import type { Person } from '../domain/people.ts';
import type { Deps } from '../usecases/deps.ts';
import type { createUnderstanding } from './understanding/understanding.ts';

/** What the bot understands of what people type. */
export type Understand = ReturnType<typeof createUnderstanding>;

/** What the chat needs beside the use cases. */
export interface ChatDeps extends Deps {
  understand: Understand;
  /** Link to a request in the tab (null: the tab itself) for a person. */
  tabLink: (person: Person, ref: string | null) => string;
  newId: () => string;
  /** Tells the operator; never what people typed. */
  log: { error: (fields: Record<string, unknown>, message: string) => void };
}

/**
 * One answer: a card, or a sentence. Both replace or follow what the person sees; one message a turn.
 * `orElse` is said where the card would be too large; `isPlain` keeps markdown out of a sentence that quotes people.
 */
export type Reply = { card: AdaptiveCard; orElse?: string | null } | { text: string; isPlain?: boolean };

/** Who writes, and in which language they are answered. */
export interface Turn {
  person: Person;
  lang: Language;
}
