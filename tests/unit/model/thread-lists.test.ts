import { expect, test } from 'vitest';
import { assemble } from '../../../src/model/assemble.ts';
import { filterGroups, guideLinks, mostLinked, threadListings } from '../../../src/model/thread-lists.ts';
import { aChapter, aThread, anArchivedThread, someContent } from '../../support/entries.ts';

const { site, problems } = assemble(
  someContent({
    chapters: [
      aChapter('content/guide/junior/01-asking.mdx', { threads: ['b'] }),
      aChapter('content/guide/senior/01-leading.mdx', { id: 's-leading', threads: ['b', 'c'] }),
    ],
    threads: [
      aThread('content/questions/2026/a.md', { date: '2026-03-10', levels: ['senior', 'junior'] }),
      aThread('content/questions/2026/b.md', { date: '2026-03-09', topics: ['pay'] }),
      anArchivedThread('content/questions/2023/c.md', {}, { id: 'c', date: '2023-10-27' }),
    ],
  }),
);
const ids = (threads: readonly { id: string }[]) => threads.map(({ id }) => id);

test('the content of these tests has no problem', () => expect(problems).toEqual([]));

test('there is a list of all, of each level and kind that something is for, and of what the guide leads to', () => {
  expect(threadListings(site).map(({ path, threads }) => [path, ids(threads)])).toEqual([
    ['', ['a', 'b', 'c']],
    ['level/junior', ['a', 'b', 'c']],
    ['level/senior', ['a']],
    ['kind/archived', ['c']],
    ['kind/sample', ['a', 'b']],
    ['most-linked', ['b', 'c']],
  ]);
});

test('what helps at every level is in the list of each', () => {
  const common = aThread('content/questions/2026/a.md', { levels: ['every-level'] });
  const lists = threadListings(assemble(someContent({ threads: [common] })).site);
  expect(lists.map(({ path, threads }) => [path, ids(threads)])).toEqual(
    ['', 'level/junior', 'level/mid-level', 'level/senior', 'kind/sample'].map((path) => [path, ['a']]),
  );
});

test('every list says something of its own, in the length that descriptions may have', () => {
  const lists = threadListings(site);
  for (const key of ['title', 'description'] as const)
    expect(new Set(lists.map((list) => list[key])).size).toBe(lists.length);
  for (const { description } of lists) {
    expect(description.length).toBeGreaterThanOrEqual(70);
    expect(description.length).toBeLessThanOrEqual(160);
  }
});

test('most linked comes first; what nothing leads to is not there', () => {
  expect(mostLinked(site.threads).map((thread) => [thread.id, guideLinks(thread)])).toEqual([
    ['b', 2],
    ['c', 1],
  ]);
});

test('filters count what is behind them, and none leads to an empty list', () => {
  const { short, topics } = filterGroups(site);
  expect(
    short.map(({ name, filters }) => [name, ...filters.map((filter) => `${filter.name} ${filter.count}`)]),
  ).toEqual([
    ['Level', 'All 3', 'Junior 3', 'Senior 1'],
    ['Kind', 'Archived 1', 'Samples 2'],
    ['Order', 'Newest 3', 'Most linked from the guide 2'],
  ]);
  expect(short[0]?.filters.map(({ address }) => address)).toEqual([
    '/questions/',
    '/questions/level/junior/',
    '/questions/level/senior/',
  ]);
  expect(topics.filters.map(({ address, count }) => [address, count])).toEqual([
    ['/topics/reviews/', 2],
    ['/topics/pay/', 1],
  ]);
});
