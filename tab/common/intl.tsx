import { createContext, type ReactNode, use, useMemo } from 'react';
import type { Catalogue, MessageKey } from '../messages/load.ts';
import { createFormats, type Formats } from './formats.ts';
import type { Language } from './language.ts';
import { createTranslate, type Values } from './translate.ts';

export interface Intl {
  language: Language;
  t: (key: MessageKey, values?: Values) => string;
  formats: Formats;
}

const IntlContext = createContext<Intl | null>(null);

export function IntlProvider(props: { language: Language; catalogue: Catalogue; children: ReactNode }) {
  const { language, catalogue } = props;
  const value = useMemo(
    () => ({ language, t: createTranslate(language, catalogue), formats: createFormats(language) }),
    [language, catalogue],
  );
  return <IntlContext value={value}>{props.children}</IntlContext>;
}

export function useIntl(): Intl {
  const intl = use(IntlContext);
  if (!intl) throw new Error('useIntl outside IntlProvider');
  return intl;
}
