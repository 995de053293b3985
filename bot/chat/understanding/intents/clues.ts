import type { Token } from '../text/tokens.ts';

/** What is known of a message before its intent. */
export interface Clues {
  tokens: readonly Token[];
  text: string;
  /** Folded words with one space between. */
  flat: string;
  hasReference: boolean;
  hasPeriod: boolean;
  wishesLanguage: boolean;
  places: number;
  agencies: number;
  themes: number;
  supportTypes: number;
  /** Themes and kinds of support that are only hinted at, and regions. */
  hints: number;
}
