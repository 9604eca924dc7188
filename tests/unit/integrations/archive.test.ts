import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { joinArchive } from '../../../src/integrations/archive.ts';

let dist = '';
beforeEach(() => (dist = mkdtempSync(join(tmpdir(), 'archive-'))));
afterEach(() => rmSync(dist, { recursive: true }));

test('parts become one file in the order of their numbers, and go', async () => {
  for (const number of [0, 1, 2, 10])
    writeFileSync(join(dist, `archive-${number}.jsonl`), `{"part":${number}}\n`);
  writeFileSync(join(dist, 'archive.jsonl'), 'of an earlier build\n');
  writeFileSync(join(dist, 'archive.schema.json'), '{}');
  expect(await joinArchive(dist)).toBe(4);
  expect(readFileSync(join(dist, 'archive.jsonl'), 'utf8')).toBe(
    '{"part":0}\n{"part":1}\n{"part":2}\n{"part":10}\n',
  );
  expect(readdirSync(dist).sort()).toEqual(['archive.jsonl', 'archive.schema.json']);
});

test('an archive of which nothing was written stops the build', async () => {
  await expect(joinArchive(dist)).rejects.toThrow('no part of the archive was written');
});
