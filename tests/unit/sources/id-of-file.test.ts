import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { idOfFile } from '../../../src/sources/id-of-file.ts';

function idIn(text: string): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'next-rung-id-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'x.md');
  writeFileSync(path, text);
  return idOfFile(path);
}

const title = `title: ${'x'.repeat(600)}\n`;

test.each([
  ['as the first field', '---\nid: how-long-stuck\ntitle: x\n---\n', 'how-long-stuck'],
  ['in quotes', '---\nid: "how-long-stuck"\n---\n', 'how-long-stuck'],
  ['with a comment', '---\nid: how-long-stuck # for ever\n---\n', 'how-long-stuck'],
  ['beyond the beginning', `---\n${title}id: how-long-stuck\n---\n`, 'how-long-stuck'],
  ['cut off by the beginning', `---\n${title.slice(0, 495)}\nid: how-long-stuck\n---\n`, 'how-long-stuck'],
  ['only in the body', `---\n${title}---\nid: how-long-stuck\n`, undefined],
  ['nowhere', '---\ntitle: x\n---\n', undefined],
])('%s', (_, text, id) => expect(idIn(text)).toBe(id));
