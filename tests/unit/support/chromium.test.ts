import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findChromium } from '../../support/chromium.ts';

let root = '';
const at = (...path: string[]) => join(root, ...path);
const put = (mode: number, ...path: string[]) => {
  mkdirSync(at(...path.slice(0, -1)), { recursive: true });
  writeFileSync(at(...path), '#!/bin/sh\n');
  chmodSync(at(...path), mode);
};

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'chromium-'));
  put(0o755, 'first', 'google-chrome');
  put(0o755, 'second', 'chromium');
  put(0o755, 'third', 'chromium-headless-shell');
  put(0o644, 'broken', 'chromium-headless-shell');
});
afterAll(() => rmSync(root, { recursive: true }));

test.each([
  [['third', 'second', 'first'], 'third/chromium-headless-shell'],
  [['first', 'second', 'third'], 'third/chromium-headless-shell'],
])('of several in %j the one for tests is taken', (folders, found) => {
  expect(findChromium({ PATH: folders.map((name) => at(name)).join(':') })).toBe(at(found));
});

test('one that is named is taken, whatever else there is', () => {
  const named = at('first', 'google-chrome');
  expect(findChromium({ CHROMIUM_PATH: named, PATH: at('third') })).toBe(named);
});

test('one that is named and cannot be run is told, and nothing else is taken', () => {
  const named = at('broken', 'chromium-headless-shell');
  expect(() => findChromium({ CHROMIUM_PATH: named, PATH: at('third') })).toThrow(
    `CHROMIUM_PATH is "${named}", which is not a program that can be run → name an existing Chromium`,
  );
});

test('a file that cannot be run is passed over', () => {
  expect(findChromium({ PATH: [at('broken'), at('third')].join(':') })).toBe(
    at('third', 'chromium-headless-shell'),
  );
});
