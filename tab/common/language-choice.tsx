import { createContext, use } from 'react';
import type { Language } from './language.ts';

const LanguageContext = createContext<(language: Language) => Promise<void>>(async () => {});
export const LanguageProvider = LanguageContext.Provider;

/** Changes the tab's language at once and for this window. */
export function useChooseLanguage() {
  return use(LanguageContext);
}
