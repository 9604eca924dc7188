import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Chromium without a window, and without all that belongs to one: the same engine, which opens a page in a third of the time. */
export const headlessShell = 'chromium-headless-shell';

/** Names under which Chromium is installed, the best for tests first. */
const names = [
  headlessShell,
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
];

/**
 * Finds a Chromium to test in: the one that `CHROMIUM_PATH` names, else the first on the path.
 *
 * @throws {Error} when `CHROMIUM_PATH` names a file that cannot be run.
 */
export function findChromium(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const named = env.CHROMIUM_PATH;
  if (named !== undefined && named !== '') {
    if (isExecutable(named)) return named;
    throw new Error(
      `CHROMIUM_PATH is "${named}", which is not a program that can be run → name an existing Chromium`,
    );
  }
  const folders = [...(env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin'];
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
