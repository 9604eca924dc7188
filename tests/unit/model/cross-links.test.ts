import { describe, expect, test } from 'vitest';
import { assemble } from '../../../src/model/assemble.ts';
import { crossLinkProblems } from '../../../src/model/cross-links.ts';
import { aChapter, aThread, someContent } from '../../support/entries.ts';

const limits = { threadsOfChapter: 2, chaptersOfThread: 1, threadsOfThread: 1, fromThreads: 2, toThreads: 3 };
const file = (id: string) => `content/questions/2026/${id}.md`;
const chapterFile = 'content/guide/junior/01-asking.mdx';

type Links = Readonly<Record<string, { chapters?: string[]; related?: string[] }>>;

/** What is said of a chapter that names some threads, and of threads that name what they name. */
function said(named: string[], links: Links): string[] {
  const content = someContent({
    chapters: [aChapter(chapterFile, { threads: named })],
    threads: Object.entries(links).map(([id, fields]) => aThread(file(id), fields)),
  });
  const { site, problems } = assemble(content);
  expect(problems).toEqual([]);
  return crossLinkProblems(site, limits).map(
    ({ file: at, field, wrong, remedy }) => `${at} ${field} ${wrong} → ${remedy}`,
  );
}

describe('links between chapters and threads', () => {
  test('are enough, whichever of the two names the other', () => {
    expect(said(['a'], { a: { related: ['b'] }, b: { chapters: ['j-asking'] } })).toEqual([]);
  });

  test('are missing in a chapter', () => {
    expect(
      said(['a', 'b'], { a: { related: ['b'] }, b: {}, c: { related: ['a'], chapters: ['j-asking'] } }),
    ).toEqual([]);
    expect(said(['a'], { a: { related: ['b'] }, b: {} })).toEqual([
      `${chapterFile} threads is linked with 1 question, where 2 are needed → name more in "threads", by id; about the same topics: b`,
      `${file('b')} chapters is linked with 0 chapters, where 1 is needed → name more in "chapters", by id; about the same topics: j-asking`,
    ]);
  });

  test('are missing between threads', () => {
    expect(said(['a', 'b'], { a: {}, b: {} })).toEqual([
      `${file('a')} related is linked with 0 other questions, where 1 is needed → name more in "related", by id; about the same topics: b`,
      `${file('b')} related is linked with 0 other questions, where 1 is needed → name more in "related", by id; about the same topics: a`,
    ]);
  });

  test('are not asked of a site that has just begun', () => {
    expect(said([], { a: {} })).toEqual([]);
  });

  test('are asked only of chapters where nobody links threads by hand', () => {
    expect(said([], { a: {}, b: {}, c: {}, d: {} })).toEqual([
      expect.stringContaining(`${chapterFile} threads is linked with 0 questions`),
    ]);
  });
});
