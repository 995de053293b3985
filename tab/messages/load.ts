import type { Language } from '../common/language.ts';
import type { en } from './en.ts';

export type MessageKey = keyof typeof en;
export type Catalogue = Readonly<Record<MessageKey, string>>;

const LOADERS: Record<Language, () => Promise<Catalogue>> = {
  en: async () => (await import('./en.ts')).en,
  fr: async () => (await import('./fr.ts')).fr,
  es: async () => (await import('./es.ts')).es,
};

export function loadMessages(language: Language): Promise<Catalogue> {
  return LOADERS[language]();
}
