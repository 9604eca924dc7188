import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { checkContent, type CheckResult } from '../../src/cli/check.ts';
import { formatProblem } from '../../src/model/problems.ts';

/** Files by path from the project's root. `null` removes a file. */
export type Files = Record<string, string | Buffer | null>;

export const chapterFile = 'content/guide/junior/01-asking.mdx';
export const threadFile = 'content/questions/2026/how-to-ask.md';
export const archivedFile = 'content/questions/2023/two-reviews.md';
export const today = '2026-11-24';

const yaml = (lines: string[]) => `${lines.join('\n')}\n`;

/** A site that is small, complete and without a problem. */
export const smallSite: Readonly<Record<string, string>> = {
  'content/levels.yaml': yaml([
    '- { id: every-level, name: Every level, rung: 0, summary: What serves everybody. }',
    '- { id: junior, name: Junior, rung: 1, summary: Given steps, next: mid-level }',
    '- { id: mid-level, name: Mid-level, rung: 2, summary: Given a goal, next: senior }',
    '- { id: senior, name: Senior, rung: 3, summary: Given a problem }',
  ]),
  'content/topics.yaml': yaml([
    '- id: reviews',
    '  name: Reviews',
    '  description: How reviews of your work go, what the words in them mean, and what to do next about it.',
    '- id: manager',
    '  name: Your manager',
    '  description: What managers see and do not see, and how to talk with yours about what you need.',
  ]),
  'content/dimensions.yaml': yaml(['- { id: craft, name: Craft, summary: How the code is. }']),
  'content/glossary.yaml': yaml([
    '- { id: pip, term: PIP, definition: A plan with an end date., topics: [reviews] }',
    '- { id: rating, term: Rating, definition: A grade., see: [pip] }',
  ]),
  'content/sources.yaml': yaml([
    '- { id: sg, title: A handbook, publisher: Sourcegraph, year: 2024, confidence: primary }',
    '- { id: dbx, title: A framework, publisher: Dropbox, year: 2023, confidence: primary }',
  ]),
  [chapterFile]: yaml([
    '---',
    'id: j-asking',
    'title: Asking for help',
    'question: When do I ask, and whom?',
    'description: When to ask for help, whom to ask, and what to write so that the answer comes the same day.',
    'answer: Ask after twenty minutes.',
    'topics: [reviews]',
    'dimensions: [craft]',
    'threads: [how-to-ask]',
    'published: 2026-11-01',
    'checked: 2026-11-02',
    'sources: [sg, dbx]',
    '---',
    '',
    '## Whom to ask',
    '',
    'See [the thread](/questions/how-to-ask/#em-small), [a slip](#the-message) and [a source](#source-sg).',
    '',
    '<Slip id="the-message" kind="template" title="The message">',
    '',
    'Hello.',
    '',
    '</Slip>',
  ]),
  ...Object.fromEntries(
    ['every-level', 'junior', 'mid-level', 'senior'].map((level) => [
      `content/levels/${level}.mdx`,
      yaml([
        '---',
        `title: Level ${level}`,
        'description: What the level means, how others can see it, and what changes on the way to the next one.',
        'answer: You are given a goal.',
        'published: 2026-11-01',
        'checked: 2026-11-02',
        '---',
        '## What it is',
        '',
        'Text.',
      ]),
    ]),
  ),
  'content/pages/about.mdx': yaml([
    '---',
    'title: About',
    'description: Who writes this site, for whom it is written, and what it promises to those who read it.',
    'published: 2026-11-01',
    'checked: 2026-11-02',
    '---',
    'Text, and [a term](/glossary/#pip).',
  ]),
  [threadFile]: yaml([
    '---',
    'id: how-to-ask',
    'title: How do I ask without looking slow?',
    'kind: sample',
    'levels: [junior]',
    'topics: [manager]',
    'asker: { label: Junior engineer, level: junior }',
    'date: 2026-11-01',
    'checked: 2026-11-02',
    'answers:',
    '  - { id: em-small, by: Engineering manager, says: Ask early., origin: editorial, date: 2026-11-01 }',
    '  - { id: peer, by: Another junior, origin: editorial }',
    'chapters: [j-asking]',
    'related: [two-reviews]',
    'sources: [sg]',
    '---',
    'I am stuck. See [the chapter](/guide/junior/asking/#whom-to-ask).',
    '',
    '<!-- short answer -->',
    '',
    'Ask.',
    '',
    '<!-- answer: em-small -->',
    '',
    'Ask early.',
    '',
    '<!-- answer: peer -->',
    '',
    'Ask me.',
    '',
    '<!-- what decides -->',
    '',
    'The hour.',
  ]),
  [archivedFile]: yaml([
    '---',
    'id: two-reviews',
    'title: Two reviews in a row',
    'kind: archived',
    'levels: [mid-level, senior]',
    'topics: [reviews]',
    'asker: { label: Mid-level engineer }',
    'date: 2023-10-27',
    'checked: 2026-11-02',
    'source:',
    '  name: Taro',
    '  retrieved: 2026-11-01',
    '  reported: { views: 1.1K, comments: 2 }',
    '  captured: { comments: 0 }',
    'answers:',
    '  - { id: staff, by: Staff engineer, origin: editorial, date: 2026-11-01 }',
    '---',
    'What now?',
    '',
    '<!-- short answer -->',
    '',
    'Count.',
    '',
    '<!-- answer: staff -->',
    '',
    'Count first.',
    '',
    '<!-- what decides -->',
    '',
    'The count.',
  ]),
  'public/picture.png': 'not really a picture',
};

/** The small site's text of a file with one piece replaced. Throws when the piece is not there exactly once. */
export function edited(file: string, from: string, to: string): Files {
  const text = smallSite[file] ?? '';
  if (text.split(from).length !== 2) throw new Error(`"${from}" does not stand once in ${file}`);
  return { [file]: text.replace(from, () => to) };
}

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
