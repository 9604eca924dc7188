import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { keyIndex } from '../../../src/client/search/pagefind.ts';
import { writePagefind } from '../../../src/search-index/pagefind.ts';

const folder = mkdtempSync(join(tmpdir(), 'next-rung-keys-'));
const units = [
  new Map([
    ['pip', 8],
    ['=pip', 3],
    ['review', 1],
  ]),
  new Map([['pip', 2]]),
  new Map([
    ['review', 4],
    ['pipelin', 8],
  ]),
  ...Array.from({ length: 7 }, (_, index) => new Map([['often', 1 + (index % 2)]])),
];

/** The vocabularies come after the units. */
const records = [
  ...units,
  new Map(['pip', 'nowhere'].map((key) => [key, 1])),
  new Map(['review', 'pip'].map((key) => [key, 1])),
];

beforeAll(async () => {
  await writePagefind(folder, records);
  // Pagefind asks for its files as in a browser.
  vi.stubGlobal('fetch', (input: string | URL) => {
    const name = new URL(input).pathname.slice(1);
    return Promise.resolve(new Response(readFileSync(join(folder, name))));
  });
});
afterAll(() => {
  vi.unstubAllGlobals();
  rmSync(folder, { recursive: true });
});

test('the index answers which units have a key, how much each is about it, and how far it is the site’s own', async () => {
  const index = keyIndex(
    'http://site.example/',
    () => import(pathToFileURL(join(folder, 'pagefind.js')).href),
  );
  const found = await index.find(['pip', '=pip', 'review', 'often', 'xyzzy', 'pi', 'nowhere']);
  expect([...found]).toEqual([
    ['pip', { units: [0, 1], impacts: [8, 2], familiarity: 1 }],
    ['=pip', { units: [0], impacts: [3], familiarity: 0 }],
    ['review', { units: [0, 2], impacts: [1, 4], familiarity: 0.4 }],
    ['often', { units: [3, 4, 5, 6, 7, 8, 9], impacts: [1, 2, 1, 2, 1, 2, 1], familiarity: 0 }],
  ]);
});

test('the index is the same whether it is made at once or some units at a time', async () => {
  const other = mkdtempSync(join(tmpdir(), 'next-rung-keys-'));
  await writePagefind(other, records, 3);
  const contents = (of: string) =>
    readdirSync(of, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => [name, readFileSync(join(parentPath, name), 'base64')])
      .sort();
  expect(contents(other)).toEqual(contents(folder));
  rmSync(other, { recursive: true });
});

test('nothing is written that no browser asks for', () => {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  expect(names.filter((name) => !name.startsWith('index'))).toEqual([
    expect.stringMatching(/^pagefind-entry\.json$/),
    expect.stringMatching(/^pagefind\.js$/),
    expect.stringMatching(/^pagefind\.zxx_\w+\.pf_meta$/),
    expect.stringMatching(/^wasm\.unknown\.pagefind$/),
  ]);
  expect(names.filter((name) => name.endsWith('.pf_index')).length).toBeGreaterThan(0);
});
