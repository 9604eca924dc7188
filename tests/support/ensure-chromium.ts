/** Runs before the tests: sees to it that there is a Chromium, or says in one sentence what to do. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from './chromium.ts';

const advice =
  'The browser tests need Chromium: install it (on Debian: sudo apt-get install chromium) or point CHROMIUM_PATH at an existing one, then run npm test again.';

function install(): void {
  const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (!mayInstall) return;
  console.log('No Chromium found: installing the package of Debian …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const step of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation'],
  ])
    spawnSync('apt-get', step, { env, stdio: ['ignore', 'ignore', 'inherit'] });
}

try {
  if (findChromium(process.env) === undefined) install();
  if (findChromium(process.env) === undefined) throw new Error(advice);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
