/** Runs before the tests: sees to it that there is a Chromium, or says in one sentence what to do. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { findChromium, headlessShell } from './chromium.ts';

const advice = `The browser tests need Chromium: install it (on Debian: sudo apt-get install ${headlessShell}) or point CHROMIUM_PATH at an existing one, then run npm test again.`;

/** Where there is a Chromium already: without a network apt-get gives up soon, and the tests take what there is. */
const inHaste = {
  options: ['-o', 'Acquire::Retries=0', '-o', 'Acquire::http::Timeout=15'],
  timeout: 120_000,
};

/** Installs the package of Debian, if this is Debian and who runs the tests may. */
function install({ options, timeout }: { options: readonly string[]; timeout?: number }): void {
  const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (!mayInstall) return;
  console.log(`Installing ${headlessShell}, the package of Debian in which the tests run fastest …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const step of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', headlessShell, 'fonts-liberation'],
  ])
    spawnSync('apt-get', [...options, ...step], {
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
      timeout,
    });
}

try {
  const found = findChromium(process.env);
  if (found === undefined) install({ options: [] });
  else if (!process.env.CHROMIUM_PATH && basename(found) !== headlessShell) install(inHaste);
  if (findChromium(process.env) === undefined) throw new Error(advice);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
