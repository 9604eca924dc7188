import { expect, test } from 'vitest';
import { assembleChapters } from '../../../src/model/assemble-chapters.ts';
import { assembleLevels } from '../../../src/model/assemble-levels.ts';
import { assembleThreads } from '../../../src/model/assemble-threads.ts';
import type { Content } from '../../../src/model/content.ts';
import type { Problem } from '../../../src/model/problems.ts';
import { aChapter, aLevelPage, aThread, knownOf, levels, someContent } from '../../support/entries.ts';

function assembled(lists: Partial<Content> = {}) {
  const content = someContent(lists);
  const known = knownOf(content);
  const problems: Problem[] = [];
  const chapters = assembleChapters(content, known, problems);
  const threads = assembleThreads(content, known, problems);
  return { pages: assembleLevels(content, known, chapters, threads, problems), problems };
}

const pagesOf = (...ids: string[]) => ids.map((id) => aLevelPage(`content/levels/${id}.mdx`));

test('pages stand in the order of the ladder, each with its own chapters and threads', () => {
  const { pages, problems } = assembled({
    chapters: [
      aChapter('content/guide/junior/02-pay.mdx', { id: 'j-pay' }),
      aChapter('content/guide/junior/01-asking.mdx', { id: 'j-asking' }),
      aChapter('content/guide/senior/01-leading.mdx', { id: 's-leading' }),
    ],
    threads: [
      aThread('content/questions/2026/old.md', { date: '2026-01-01', levels: ['junior', 'senior'] }),
      aThread('content/questions/2026/new.md', { date: '2026-01-02', levels: ['junior'] }),
    ],
  });
  expect(problems).toEqual([]);
  expect(
    pages.map(({ address, chapters, threads }) => [
      address,
      chapters.map(({ id }) => id),
      threads.map(({ id }) => id),
    ]),
  ).toEqual([
    ['/guide/every-level/', [], []],
    ['/guide/junior/', ['j-asking', 'j-pay'], ['new', 'old']],
    ['/guide/mid-level/', [], []],
    ['/guide/senior/', ['s-leading'], ['old']],
  ]);
  expect(pages.map(({ level }) => level.rung)).toEqual([0, 1, 2, 3]);
});

test('a level without a page is said where the level stands', () => {
  const { pages, problems } = assembled({ levelPages: pagesOf('junior', 'every-level') });
  expect(pages).toHaveLength(2);
  expect(problems).toEqual(
    ['mid-level', 'senior'].map((id) => ({
      ...{ file: 'content/levels.yaml', field: id, code: 'reference' },
      wrong: `the level "${id}" has no page, but every level's address is linked to`,
      remedy: `write content/levels/${id}.mdx`,
    })),
  );
});

test('a page without a level is said and left out', () => {
  const ids = levels.map(({ data }) => data.id);
  const { pages, problems } = assembled({ levelPages: pagesOf(...ids, 'seniors') });
  expect(pages).toHaveLength(4);
  expect(problems).toEqual([
    {
      ...{ file: 'content/levels/seniors.mdx', field: 'file name', code: 'reference' },
      ...{ wrong: 'there is no level "seniors"', remedy: 'write "senior", or add the level' },
    },
  ]);
});

test('two pages of one level are said', () => {
  const ids = levels.map(({ data }) => data.id);
  const { problems } = assembled({ levelPages: pagesOf(...ids, 'more/junior') });
  expect(problems).toEqual([
    {
      ...{ file: 'content/levels/more/junior.mdx', field: 'file name', code: 'duplicate' },
      wrong: 'the address /guide/junior/ stands in content/levels/junior.mdx too',
      remedy: 'change one of the two',
    },
  ]);
});

test('unknown sources are said at their place', () => {
  const levelPages = levels.map(({ data }) =>
    aLevelPage(`content/levels/${data.id}.mdx`, data.id === 'junior' ? { sources: ['sg', 'xx'] } : {}),
  );
  const { pages, problems } = assembled({ levelPages });
  expect(problems.map(({ file, field, wrong }) => [file, field, wrong])).toEqual([
    ['content/levels/junior.mdx', 'sources.1', 'there is no source "xx"'],
  ]);
  expect(pages[1]?.sources.map(({ id }) => id)).toEqual(['sg']);
});
