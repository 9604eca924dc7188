import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { expect, inject, test } from 'vitest';
import { repository } from '../support/site-copy.ts';

/** What all code for sharing may weigh on a page, in bytes with brotli. */
const limit = 2 * 1024;

const weight = (code: string) => brotliCompressSync(code).length;

/** The script of every page as the build makes it; without what `left` names. */
async function mainScript(left?: string): Promise<string> {
  const made = await build({
    root: repository,
    configFile: false,
    logLevel: 'error',
    plugins: [
      { name: 'leave-out', load: (id) => (left !== undefined && id.endsWith(left) ? '' : undefined) },
    ],
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: { input: join(repository, 'src/client/page/main.ts') },
    },
  });
  return (made as Rolldown.RolldownOutput).output[0].code;
}

test('the code for sharing weighs at most 2 KB, with what the script of every page has of it', async () => {
  const folder = join(inject('dist'), '_astro');
  const [menu = '', ...others] = readdirSync(folder).filter((file) => file.startsWith('menu-'));
  expect(others).toEqual([]);
  const later = weight(readFileSync(join(folder, menu), 'utf8'));
  const [whole, without] = [await mainScript(), await mainScript('/share-links.ts')];
  expect(without.length).toBeLessThan(whole.length - 500);
  const atOnce = weight(whole) - weight(without);
  expect(later).toBeGreaterThan(500);
  expect(
    atOnce + later,
    `${atOnce} bytes in the script of every page, ${later} when one shares`,
  ).toBeLessThanOrEqual(limit);
});
