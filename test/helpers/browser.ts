import { existsSync } from 'node:fs';
import sparticuz from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

/** Where distributions put a Chrome or Chromium of their own. */
const INSTALLED = ['/usr/bin/google-chrome', '/usr/bin/chromium', '/usr/bin/chromium-browser'];

/** No telemetry, no updates, no sandbox (containers run as root), and frames may load from this computer. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=LocalNetworkAccessChecks,PrivateNetworkAccessChecks',
];

/** A single process ends with its first page; the others would set again what Playwright or `FLAGS` set. */
const UNWANTED = ['--single-process', '--no-zygote', '--headless', '--disable-features'];

/** A headless Chromium: an installed one, else the one that comes with the development dependencies. */
export async function launchBrowser(): Promise<Browser> {
  const installed = INSTALLED.find((path) => existsSync(path));
  if (installed) return chromium.launch({ executablePath: installed, args: FLAGS });
  const args = sparticuz.args.filter((arg) => !UNWANTED.some((flag) => arg.startsWith(flag)));
  return chromium.launch({ executablePath: await sparticuz.executablePath(), args: [...args, ...FLAGS] });
}
