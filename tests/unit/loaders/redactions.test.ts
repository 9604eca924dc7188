import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readRedactions } from '../../../src/loaders/redactions.ts';

function read(text?: string) {
  const folder = mkdtempSync(join(tmpdir(), 'next-rung-redactions-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'redactions.yaml');
  if (text !== undefined) writeFileSync(path, text);
  return readRedactions(path, 'content/redactions.yaml');
}

test.each(['', '# Nothing.\n', '[]\n'])('%j is no redaction', (text) => expect(read(text)).toEqual([]));

test('entries with their file', () =>
  expect(read('- { thread: a, answer: b, reason: It’s gone., date: 2026-11-03 }\n')).toEqual([
    {
      file: 'content/redactions.yaml',
      data: { thread: 'a', answer: 'b', reason: 'It’s gone.', date: '2026-11-03' },
    },
  ]));

test.each([
  [undefined, 'the file is missing → write it, empty if nothing was taken down'],
  ['- {', 'content/redactions.yaml:1  list  unexpected end'],
  ['- { thread: a, date: 2026-11-03 }', '0.reason: '],
  ['thread: a', 'run npm run check:content, which says what to write'],
])('%j is refused: what was removed must not come back', (text, message) =>
  expect(() => read(text)).toThrow(message),
);
