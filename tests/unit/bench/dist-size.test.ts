import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bytesOf, sizeOf } from '../../bench/dist-size.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bench-size-'));
  mkdirSync(join(folder, 'a/b'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), 'é');
  writeFileSync(join(folder, 'a/b/index.html'), '12345');
  writeFileSync(join(folder, 'a/style.css'), '123');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('sizeOf counts files, bytes and pages at every depth, and no folders', () => {
  expect(sizeOf(folder)).toEqual({ bytes: 10, files: 3, pages: 2 });
});

test('bytesOf weighs one file in bytes', () => expect(bytesOf(folder, 'index.html')).toBe(2));

test('both throw where nothing was built', () => {
  expect(() => sizeOf(join(folder, 'dist'))).toThrow(/ENOENT/);
  expect(() => bytesOf(folder, 'questions/index.html')).toThrow(/questions\/index\.html/);
});
