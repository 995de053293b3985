import { useMemo, useState } from 'react';
import { personaTokens, teamsTokens } from '../../../api/tokens.ts';
import { deferred } from '../../../common/deferred.tsx';
import { keep } from '../../../common/session-keep.ts';
import { useSurroundings } from '../../../host/host-context.tsx';
import { presentPersona, withoutPersona } from '../personas.ts';
import { Session } from './session.tsx';

const OutsidePage = deferred(async () => (await import('./outside-page.tsx')).OutsidePage);
const PersonaPage = deferred(async () => (await import('./persona-page.tsx')).PersonaPage);

function PersonaSignIn() {
  const { settings } = useSurroundings();
  const [persona, setPersona] = useState(() =>
    presentPersona(
      keep,
      window.location.search,
      settings.personas.map((p) => p.id),
    ),
  );
  const tokens = useMemo(() => (persona ? personaTokens(persona, keep, window.fetch.bind(window)) : null), [persona]);
  const choose = (next: string | null) => {
    if (next) keep.write('persona', next);
    else keep.drop('persona');
    // Another person has other places: everybody starts at their own.
    const address = new URL(withoutPersona(window.location.href));
    if (!next) address.hash = '';
    window.history.replaceState(null, '', address);
    setPersona(next);
  };
  if (!persona || !tokens) return <PersonaPage onChoose={choose} />;
  return <Session key={persona} tokens={tokens} onSwitch={() => choose(null)} />;
}

function TeamsSignIn() {
  const { host } = useSurroundings();
  const tokens = useMemo(() => teamsTokens(host), [host]);
  return <Session tokens={tokens} onSwitch={null} />;
}

/** Finds out who the person is, by the way that this server uses. */
export function SignIn() {
  const { host, settings } = useSurroundings();
  if (settings.identity === 'embedded') return <PersonaSignIn />;
  return host.kind === 'teams' ? <TeamsSignIn /> : <OutsidePage />;
}
