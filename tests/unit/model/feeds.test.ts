import { expect, test } from 'vitest';
import { assemble } from '../../../src/model/assemble.ts';
import { entryKey, feeds } from '../../../src/model/feeds.ts';
import { aChapter, aRedaction, aThread, someContent } from '../../support/entries.ts';

const content = someContent({
  chapters: [
    aChapter('content/guide/junior/01-asking.mdx', { published: '2026-03-01', checked: '2026-03-20' }),
    aChapter('content/guide/senior/01-leading.mdx', { id: 's-leading', topics: ['pay'] }),
  ],
  threads: [
    aThread('content/questions/2026/a.md', { date: '2026-03-10', checked: '2026-03-11' }),
    aThread('content/questions/2026/b.md', { date: '2026-03-09', checked: '2026-03-11', levels: ['senior'] }),
    aThread('content/questions/2026/c.md', { date: '2026-03-12', checked: '2026-03-12', topics: ['pay'] }),
    aThread('content/questions/2026/gone.md'),
  ],
  redactions: [aRedaction({ thread: 'gone' })],
});
const { site, problems } = assemble(content);
const entries = (limit: number) =>
  new Map(feeds(site, limit).map(({ page, entries: list }) => [page, list.map(entryKey)]));

test('there is a feed of the site, of each topic that something is about, and of each level', () => {
  expect(problems).toEqual([]);
  expect([...entries(40).keys()]).toEqual([
    '/',
    '/topics/reviews/',
    '/topics/pay/',
    ...['every-level', 'junior', 'mid-level', 'senior'].map((level) => `/guide/${level}/`),
  ]);
});

test('the newest change comes first, then the newest page; what was taken down is nowhere', () => {
  const feed = entries(40);
  expect(feed.get('/')).toEqual([
    'chapter/j-asking',
    'thread/c',
    'thread/a',
    'thread/b',
    'chapter/s-leading',
  ]);
  expect(feed.get('/topics/pay/')).toEqual(['thread/c', 'chapter/s-leading']);
  expect(feed.get('/guide/senior/')).toEqual(['thread/b', 'chapter/s-leading']);
  expect(feed.get('/guide/mid-level/')).toEqual([]);
});

test('a feed holds so many entries and no more', () => {
  expect(entries(2).get('/')).toEqual(['chapter/j-asking', 'thread/c']);
});

test('keys are made of ids: another slug makes no other entry', () => {
  const renamed = assemble({
    ...content,
    threads: content.threads.map((entry) => ({ ...entry, file: entry.file.replace('/a.md', '/renamed.md') })),
  });
  expect(feeds(renamed.site, 40)[0]?.entries.map(entryKey)).toEqual(entries(40).get('/'));
});
