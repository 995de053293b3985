import './page.css';
import { createRoot } from 'react-dom/client';
import { fetchSettings } from './api/settings.ts';
import { pickLanguage } from './common/language.ts';
import { keep } from './common/session-keep.ts';
import { findHost } from './host/find-host.ts';
import { loadMessages } from './messages/load.ts';
import { Root } from './root.tsx';

/** After an upgrade the server no longer has the parts that this page names: read the page again, but not for ever. */
const RELOAD_PAUSE_MS = 30_000;
function reloadOnce(): void {
  const last = Number(keep.read('reloaded') ?? 0);
  if (Date.now() - last < RELOAD_PAUSE_MS) return;
  keep.write('reloaded', String(Date.now()));
  window.location.reload();
}
window.addEventListener('vite:preloadError', reloadOnce);

/** A request's number, or the path of another page such as `knowledge/P-2026-0007`. */
function deepLink(subPage: string): string {
  const steps = subPage.split('/').map(encodeURIComponent);
  return steps.length > 1 ? `#/${steps.join('/')}` : `#/requests/${steps[0]}`;
}

async function start(): Promise<void> {
  const [host, settings] = await Promise.all([findHost(), fetchSettings().catch((problem: unknown) => problem)]);
  const asked = new URLSearchParams(window.location.search).get('lang');
  const language = pickLanguage([asked, keep.read('language'), ...host.locales]);
  const catalogue = await loadMessages(language);
  const page = window.location.hash.replace(/^#\/?/, '');
  if (host.subPageId && page === '') window.location.hash = deepLink(host.subPageId);
  const root = document.getElementById('app');
  if (root) createRoot(root).render(<Root host={host} settings={settings} language={language} catalogue={catalogue} />);
}

start().catch(reloadOnce);
