import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeCopies } from '../../../src/integrations/copies.ts';

let dist = '';
beforeEach(() => (dist = mkdtempSync(join(tmpdir(), 'copies-'))));
afterEach(() => rmSync(dist, { recursive: true }));

const part = (number: number, ids: readonly string[]) => {
  for (const id of ids) mkdirSync(join(dist, 'questions', id), { recursive: true });
  const lines = ids.flatMap((id) => [[`/questions/${id}/`, `# ${id}\n\ntwo "lines"\n`], { id }]);
  const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
  writeFileSync(join(dist, `copies-${number}.jsonl`), text);
};

test('parts become one archive in the order of their numbers, and a copy beside each page; they go', () => {
  part(0, ['a', 'b']);
  part(1, ['c']);
  part(2, []);
  part(10, ['e']);
  part(9, ['d']);
  writeFileSync(join(dist, 'archive.jsonl'), 'of an earlier build\n');
  writeFileSync(join(dist, 'archive.schema.json'), '{}');
  expect(writeCopies(dist)).toBe(5);
  expect(readFileSync(join(dist, 'archive.jsonl'), 'utf8')).toBe(
    ['a', 'b', 'c', 'd', 'e'].map((id) => `{"id":"${id}"}\n`).join(''),
  );
  for (const id of ['a', 'b', 'c', 'd', 'e'])
    expect(readFileSync(join(dist, 'questions', id, 'index.md'), 'utf8')).toBe(`# ${id}\n\ntwo "lines"\n`);
  expect(readdirSync(dist).sort()).toEqual(['archive.jsonl', 'archive.schema.json', 'questions']);
});

test('an archive of which nothing was written stops the build', () => {
  expect(() => writeCopies(dist)).toThrow('no part of the archive was written');
});

test('a copy without its page stops the build', () => {
  part(0, ['a']);
  rmSync(join(dist, 'questions'), { recursive: true });
  expect(() => writeCopies(dist)).toThrow(/questions\/a\/index\.md/);
});
