import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { type Browser, chromium } from 'playwright-core';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Makes sure that there is a Chromium and answers with its path; a missing browser is an error, never a skipped test. */
export function ensureChromium(): string {
  const found = findChromium();
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { stdio: 'ignore' });
    const installed = findChromium();
    if (installed) return installed;
  }
  throw new Error(
    'The browser tests need Chromium: install it, or name it in the environment variable CHROMIUM.',
  );
}

/** Starts a browser that talks to nobody of its own accord. */
export async function launchChromium(): Promise<Browser> {
  return await chromium.launch({ executablePath: ensureChromium(), args: QUIET });
}

function findChromium(): string | null {
  const named = process.env['CHROMIUM'];
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`CHROMIUM names ${named}, which is not there.`);
    return named;
  }
  return [...PLACES, ...playwrightCache()].find(place => existsSync(place)) ?? null;
}

function playwrightCache(): string[] {
  const cache = path.join(homedir(), '.cache/ms-playwright');
  if (!existsSync(cache)) return [];
  const versions = readdirSync(cache).filter(name => name.startsWith('chromium-'));
  return versions.flatMap(name =>
    ['chrome-linux/chrome', 'chrome-linux64/chrome'].map(end => path.join(cache, name, end)),
  );
}
