import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { pictureCache } from '../../../src/pictures/cache.ts';
import { rasterise } from '../../../src/pictures/indexed.ts';
import { encodePng } from '../../../src/pictures/png.ts';

const blank = (width: number, height: number): Buffer =>
  encodePng(rasterise(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"/>`));
const picture = blank(1200, 630);
const facts = { title: 'A title', kind: 'Chapter', levels: [] };
const other = { ...facts, title: 'Another' };

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'pictures-'))));
afterEach(() => rmSync(folder, { recursive: true }));
const file = () => join(folder, readdirSync(folder)[0] ?? '');

test('gives back what was put in, for the same facts drawn in the same way', () => {
  const cache = pictureCache(join(folder, 'made/here'), '1');
  expect(cache.get(facts)).toBeUndefined();
  cache.put(facts, picture);
  const next = pictureCache(join(folder, 'made/here'), '1');
  expect(next.get({ ...facts })?.equals(picture)).toBe(true);
  expect(next.get(other)).toBeUndefined();
  expect(next.get({ ...facts, kind: 'Topic' })).toBeUndefined();
  expect(pictureCache(join(folder, 'made/here'), '2').get(facts)).toBeUndefined();
});

test.each<[string, () => void]>([
  ['cut short', () => truncateSync(file(), picture.length - 1)],
  ['empty', () => writeFileSync(file(), '')],
  [
    'changed',
    () =>
      writeFileSync(
        file(),
        readFileSync(file()).map((byte, at) => (at === 100 ? byte ^ 4 : byte)),
      ),
  ],
  ['of another size', () => writeFileSync(file(), blank(600, 315))],
])('a file that is %s is not taken, and is written anew', (_name, harm) => {
  pictureCache(folder, '1').put(facts, picture);
  harm();
  const cache = pictureCache(folder, '1');
  expect(cache.get(facts)).toBeUndefined();
  cache.put(facts, picture);
  expect(cache.get(facts)?.equals(picture)).toBe(true);
});

test('what was neither asked for nor put in goes, half files too', () => {
  const before = pictureCache(folder, '1');
  before.put(facts, picture);
  before.put(other, picture);
  writeFileSync(join(folder, 'left.draft'), 'x');
  const cache = pictureCache(folder, '1');
  cache.get(facts);
  cache.put({ ...facts, title: 'New' }, picture);
  expect(cache.prune()).toBe(2);
  expect(readdirSync(folder)).toHaveLength(2);
  expect(cache.get(facts)).toBeDefined();
});
