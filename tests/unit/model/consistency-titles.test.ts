import { describe, expect, test } from 'vitest';
import { checkCounts, checkShortAnswers, checkTitles } from '../../../src/model/consistency.ts';
import type { Content } from '../../../src/model/content.ts';
import type { Problem } from '../../../src/model/problems.ts';
import {
  aChapter,
  aLevelPage,
  anArchivedThread,
  aPage,
  aThread,
  someContent,
} from '../../support/entries.ts';

const threadFile = 'content/questions/2026/how-to-ask.md';
const chapterFile = 'content/guide/junior/01-asking.mdx';

function found(
  check: (content: Content, problems: Problem[]) => void,
  lists: Partial<Content> = {},
): Problem[] {
  const problems: Problem[] = [];
  check(someContent(lists), problems);
  return problems;
}

const brief = (problems: readonly Problem[]) =>
  problems.map(({ field, code, wrong }) => [field, code, wrong]);

describe('checkCounts', () => {
  const counts = (reported: object, captured: object) =>
    found(checkCounts, { threads: [anArchivedThread(threadFile, { reported, captured })] });

  test.each([
    [{ comments: 2 }, { comments: 2 }],
    [
      { comments: 2, answers: 1 },
      { comments: 0, answers: 1 },
    ],
    [{ comments: 2 }, {}],
    [{}, { comments: 2 }],
    [{ comments: '1.1K' }, { comments: 1_149 }],
    [{ views: 1 }, { answers: 5 }],
  ])('reported %j, captured %j', (reported, captured) => expect(counts(reported, captured)).toEqual([]));

  test.each([
    [
      { comments: 2 },
      { comments: 3 },
      [['source.captured.comments', 'field', '3 comments were captured, but the source reported 2']],
    ],
    [
      { answers: '0' },
      { answers: 1 },
      [['source.captured.answers', 'field', '1 answers were captured, but the source reported 0']],
    ],
  ])('reported %j, captured %j is more than there was', (reported, captured, expected) =>
    expect(brief(counts(reported, captured))).toEqual(expected),
  );

  test('says what to write', () =>
    expect(counts({ comments: 2 }, { comments: 3 })[0]?.remedy).toBe(
      'write a number up to 2, or mend source.reported.comments',
    ));
});

describe('checkTitles', () => {
  const file = 'content/pages/about.mdx';
  const beside = (title: string) =>
    found(checkTitles, {
      chapters: [aChapter(chapterFile, { title: 'How to ask' })],
      pages: [aPage(file, { title })],
    });

  test.each(['How to ask', 'HOW TO ASK', 'how to Ask', 'How  to ask'])(
    '%j stands twice, across kinds',
    (title) =>
      expect(beside(title)).toEqual([
        {
          ...{ file, field: 'title', code: 'duplicate' },
          ...{ wrong: `the title "${title}" stands in ${chapterFile} too`, remedy: 'change one of the two' },
        },
      ]),
  );

  test.each(['How to ask?', 'How to ask twice', 'Howto ask'])('%j is another title', (title) =>
    expect(beside(title)).toEqual([]),
  );

  test('each that follows the first is said, of every kind', () => {
    const title = 'One title';
    const problems = found(checkTitles, {
      chapters: [aChapter(chapterFile, { title })],
      levelPages: [aLevelPage('content/levels/junior.mdx', { title })],
      pages: [aPage(file, { title })],
      threads: [aThread(threadFile, { title })],
    });
    expect(problems.map((problem) => problem.file)).toEqual(['content/levels/junior.mdx', file, threadFile]);
    expect(new Set(problems.map(({ wrong }) => wrong))).toEqual(
      new Set([`the title "One title" stands in ${chapterFile} too`]),
    );
  });
});

describe('checkShortAnswers', () => {
  const second = 'content/questions/2026/when-to-ask.md';
  const beside = (first: string, other: string) =>
    found(checkShortAnswers, {
      threads: [aThread(threadFile, { summary: first }), aThread(second, { summary: other })],
    });

  test('two threads that begin with the same words are told with both files', () =>
    expect(beside('Ask early.', 'Ask early.')).toEqual([
      {
        ...{ file: second, field: 'short answer', code: 'duplicate' },
        wrong: `the short answer, whose first words describe the page, stands in ${threadFile} too`,
        remedy: 'change one of the two',
      },
    ]));

  test.each([
    ['Ask early.', 'Ask late.'],
    ['', ''],
  ])('%j and %j may stand beside each other', (first, other) => expect(beside(first, other)).toEqual([]));
});
