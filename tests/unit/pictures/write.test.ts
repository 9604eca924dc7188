import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Picture } from '../../../src/model/pictures.ts';
import { writePictures } from '../../../src/pictures/write.ts';
import { drawingVersion } from '../../../src/pictures/version.ts';

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'pictures-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const picture = (name: string): Picture => ({
  path: `/og/deep/${name}.png`,
  facts: { title: name, kind: 'Chapter', levels: [] },
});
const write = (names: string[], dist = 'dist') =>
  writePictures(names.map(picture), join(folder, dist), join(folder, 'cache'));
const read = (dist: string, name: string) => readFileSync(join(folder, dist, `og/deep/${name}.png`));

test('pictures are drawn once, and kept as long as a page shows them', async () => {
  expect(await write(['a', 'b'])).toEqual({ drawn: 2, kept: 0 });
  expect(await write(['a', 'b'], 'second')).toEqual({ drawn: 0, kept: 2 });
  expect(read('second', 'a').equals(read('dist', 'a'))).toBe(true);
  expect(await write(['b', 'c'], 'third')).toEqual({ drawn: 1, kept: 1 });
  expect(existsSync(join(folder, 'third/og/deep/a.png'))).toBe(false);
  expect(readdirSync(join(folder, 'cache'))).toHaveLength(2);
});

test('a kept picture that is broken is drawn again', async () => {
  await write(['a']);
  const [kept = ''] = readdirSync(join(folder, 'cache'));
  truncateSync(join(folder, 'cache', kept), 1_000);
  expect(await write(['a'], 'second')).toEqual({ drawn: 1, kept: 0 });
  expect(read('second', 'a').equals(read('dist', 'a'))).toBe(true);
});

test('the way of drawing has a digest that stays', () => {
  expect(drawingVersion()).toMatch(/^[0-9a-f]{64}$/);
  expect(drawingVersion()).toBe(drawingVersion());
});
