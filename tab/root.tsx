import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Settings } from '../bot/api/contract.ts';
import { Problem } from './api/problem.ts';
import { AnnounceProvider } from './common/announce.tsx';
import { FailureBoundary } from './common/components/failure-boundary.tsx';
import { IntlProvider } from './common/intl.tsx';
import { direction, type Language } from './common/language.ts';
import { LanguageProvider } from './common/language-choice.tsx';
import { keep } from './common/session-keep.ts';
import { SignIn } from './features/sign-in/pages/sign-in.tsx';
import { StartFailed } from './features/sign-in/pages/start-failed.tsx';
import type { Host } from './host/host.ts';
import { HostProvider } from './host/host-context.tsx';
import { THEMES } from './host/themes.ts';
import { type Catalogue, loadMessages } from './messages/load.ts';

const useStyles = makeStyles({
  root: { minBlockSize: '100vh', backgroundColor: tokens.colorNeutralBackground2, overflowWrap: 'break-word' },
});

interface Words {
  language: Language;
  catalogue: Catalogue;
}

/** Theme, language and host around everything. `settings` is a `Problem` when the server did not answer. */
export function Root(props: Words & { host: Host; settings: unknown }) {
  const { host, settings } = props;
  const [theme, setTheme] = useState(host.theme);
  const [words, setWords] = useState<Words>(props);
  const styles = useStyles();
  const dir = direction(words.language);

  useEffect(() => host.onTheme(setTheme), [host]);
  useEffect(() => host.loaded(), [host]);
  useEffect(() => {
    document.documentElement.lang = words.language;
    document.documentElement.dir = dir;
  }, [words.language, dir]);

  const chooseLanguage = async (language: Language) => {
    const catalogue = await loadMessages(language);
    keep.write('language', language);
    setWords({ language, catalogue });
  };

  return (
    <FluentProvider theme={THEMES[theme]} dir={dir}>
      {/* Not on the provider: menus and dialogs take over its classes, and would cover the page. */}
      <div className={styles.root}>
        <IntlProvider {...words}>
          <LanguageProvider value={chooseLanguage}>
            <AnnounceProvider>
              {settings instanceof Problem ? (
                <StartFailed problem={settings} host={host} />
              ) : (
                <HostProvider value={{ host, settings: settings as Settings }}>
                  <FailureBoundary>
                    <SignIn />
                  </FailureBoundary>
                </HostProvider>
              )}
            </AnnounceProvider>
          </LanguageProvider>
        </IntlProvider>
      </div>
    </FluentProvider>
  );
}
