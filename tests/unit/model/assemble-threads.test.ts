import { describe, expect, test } from 'vitest';
import { assembleThreads, threadSlug } from '../../../src/model/assemble-threads.ts';
import type { Content } from '../../../src/model/content.ts';
import type { Problem } from '../../../src/model/problems.ts';
import { aThread, anArchivedThread, knownOf, someContent } from '../../support/entries.ts';

const file = 'content/questions/2026/how-to-ask.md';

function assembled(threads: Content['threads']) {
  const content = someContent({ threads });
  const problems: Problem[] = [];
  return { threads: assembleThreads(content, knownOf(content), problems), problems };
}

const said = (problems: readonly Problem[]) => problems.map(({ field, code, wrong }) => [field, code, wrong]);

test.each([
  [file, 'how-to-ask'],
  ['content/questions/2026/v2.md', 'v2'],
  ['content/questions/2026/about.md.md', 'about.md'],
  ['alone.md', 'alone'],
])('%s is %s', (path, slug) => expect(threadSlug(path)).toBe(slug));

describe('good threads', () => {
  const { threads, problems } = assembled([
    aThread('content/questions/2026/c.md', { id: 'c', date: '2026-03-09', sources: ['dbx', 'sg'] }),
    aThread('content/questions/2026/b.md', { id: 'b', date: '2026-03-09' }),
    aThread('content/questions/2026/z.md', { id: 'a', date: '2026-03-10', levels: ['senior', 'junior'] }),
    anArchivedThread('content/questions/2023/old.md', {}, { id: 'old', date: '2023-10-27', topics: ['pay'] }),
  ]);

  test('stand newest first, on one day by id', () => {
    expect(problems).toEqual([]);
    expect(threads.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'old']);
  });

  test('follow one another by day among those about their first topic', () => {
    const around = threads.map(({ newer, older }) => [newer?.id, older?.id]);
    expect(around).toEqual([
      [undefined, 'b'],
      ['a', 'c'],
      ['b', undefined],
      [undefined, undefined],
    ]);
  });

  test('have the address of their file, not of their id, and their references as written', () => {
    expect(threads.map(({ address }) => address)).toEqual(
      ['z', 'b', 'c', 'old'].map((slug) => `/questions/${slug}/`),
    );
    expect(threads[0]?.levels.map(({ name }) => name)).toEqual(['Senior', 'Junior']);
    expect(threads[2]?.sources.map(({ id }) => id)).toEqual(['dbx', 'sg']);
    expect(threads[3]?.topics.map(({ id }) => id)).toEqual(['pay']);
    expect(threads[3]?.kind).toBe('archived');
  });
});

test('unknown topics and sources are said at their place and left out', () => {
  const { threads, problems } = assembled([aThread(file, { topics: ['pay', 'pax'], sources: ['xx'] })]);
  expect(said(problems)).toEqual([
    ['topics.1', 'reference', 'there is no topic "pax"'],
    ['sources.0', 'reference', 'there is no source "xx"'],
  ]);
  expect(threads[0]?.topics.map(({ id }) => id)).toEqual(['pay']);
});

test('a level that the vocabulary does not have is said', () => {
  const content = someContent({ threads: [aThread(file, { levels: ['junior', 'senior'] })] });
  const problems: Problem[] = [];
  const fewer = { ...content, levels: content.levels.filter(({ data }) => data.id !== 'senior') };
  assembleThreads(content, knownOf(fewer), problems);
  expect(said(problems)).toEqual([['levels.1', 'reference', 'there is no level "senior"']]);
});

test('an id or an address that stands twice is said, whatever the year', () => {
  const twin = 'content/questions/2025/how-to-ask.md';
  const { problems } = assembled([
    aThread(file, { id: 'one' }),
    aThread('content/questions/2026/other.md', { id: 'one' }),
    aThread(twin, { id: 'two' }),
  ]);
  expect(problems.map((problem) => [problem.file, problem.field, problem.wrong])).toEqual([
    ['content/questions/2026/other.md', 'id', `the thread id "one" stands in ${file} too`],
    [twin, 'file name', `the address /questions/how-to-ask/ stands in ${file} too`],
  ]);
});

test('a thread may not stand where the archive itself stands', () => {
  const { problems } = assembled([aThread('content/questions/2026/page.md')]);
  expect(said(problems)).toEqual([
    [
      'file name',
      'placement',
      `a thread may not be called "page": the archive's own pages stand at that address`,
    ],
  ]);
});

describe('ids of answers', () => {
  const answers = (...ids: string[]) =>
    ids.map((id) => ({ id, by: 'Engineering manager, bank', origin: 'editorial' as const }));
  const taken = (id: string) => `the id "${id}" is an anchor that the page makes itself`;

  test.each([
    [['em-bank', 'hr'], []],
    [['source-xx'], []],
    [
      ['em', 'hr', 'em', 'em'],
      [
        ['answers.2.id', 'two answers have the id "em"'],
        ['answers.3.id', 'two answers have the id "em"'],
      ],
    ],
    [['em', 'question'], [['answers.1.id', taken('question')]]],
    [
      ['short-answer', 'main'],
      [
        ['answers.0.id', taken('short-answer')],
        ['answers.1.id', taken('main')],
      ],
    ],
    [
      ['read-next', 'sources'],
      [
        ['answers.0.id', taken('read-next')],
        ['answers.1.id', taken('sources')],
      ],
    ],
    [['em', 'source-sg'], [['answers.1.id', taken('source-sg')]]],
  ])('%j', (ids, expected) => {
    const { problems } = assembled([aThread(file, { answers: answers(...ids), sources: ['sg'] })]);
    expect(problems.map(({ field, wrong }) => [field, wrong])).toEqual(expected);
    expect(problems.every(({ code }) => code === 'duplicate')).toBe(true);
  });

  test('may be the same in two threads', () =>
    expect(assembled([aThread(file), aThread('content/questions/2026/other.md')]).problems).toEqual([]));
});
