import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished, test, expect } from 'vitest';
import { checkContent, type CheckResult } from '../../src/check/check-content.ts';
import { formatProblem } from '../../src/model/problems.ts';
import { chapterFile, smallSite, threadFile } from './small-site.ts';

/** Files by path from the project's root. `null` removes a file. */
export type Files = Record<string, string | Buffer | null>;

export const today = '2026-11-24';

/** The small site's text of a file with one piece replaced. Throws when the piece is not there exactly once. */
export function edited(file: string, from: string, to: string): Files {
  const text = original(file);
  if (text.split(from).length !== 2) throw new Error(`"${from}" does not stand once in ${file}`);
  return { [file]: text.replace(from, () => to) };
}

export function original(file: string): string {
  const text = smallSite[file];
  if (text === undefined) throw new Error(`the small site has no ${file}`);
  return text;
}

/** The thread as another one would have it: with a short answer of its own. */
export const anotherThread = (says = 'Ask anybody.'): string =>
  original(threadFile).replace('\nAsk.\n', `\n${says}\n`);

/** The thread with other words at its beginning, on line 17. */
export const inThread = (markdown: string): Files => edited(threadFile, 'I am stuck.', markdown);

/** The chapter with more text at its end, from line 25 on. */
export const inChapter = (mdx: string): Files => ({ [chapterFile]: `${original(chapterFile)}\n${mdx}\n` });

/** Writes the small site with changes to a new folder, which is removed after the test. Returns its path. */
export function writeSite(changes: Files = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'next-rung-content-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [file, text] of Object.entries({ ...smallSite, ...changes })) {
    if (text === null) continue;
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return root;
}

export function check(changes: Files = {}): Promise<CheckResult> {
  return checkContent({ root: writeSite(changes), contentDir: 'content', publicDir: 'public', today });
}

/** What the check says about the small site with changes: a line a problem, with its code before it. */
export async function said(changes: Files): Promise<string[]> {
  const { problems } = await check(changes);
  return problems.map((problem) => `${problem.code} ${formatProblem(problem)}`);
}

/** A change to the small site, and everything that the check says about it. */
export type Row = readonly [name: string, changes: Files, says: readonly string[]];

/** Makes a test of each row: nothing more may be said, and nothing less. */
export function testRows(rows: readonly Row[]): void {
  test.each(rows)('%s', async (_name, changes, says) => {
    expect(await said(changes)).toEqual(says);
  });
}
