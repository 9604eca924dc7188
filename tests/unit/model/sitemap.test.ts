import { expect, test } from 'vitest';
import { assemble } from '../../../src/model/assemble.ts';
import { listedPages } from '../../../src/model/sitemap.ts';
import { aChapter, aRedaction, aThread, someContent } from '../../support/entries.ts';

const { site } = assemble(
  someContent({
    chapters: [aChapter('content/guide/junior/01-asking.mdx', { checked: '2026-05-01' })],
    threads: [
      aThread('content/questions/2026/a.md', { date: '2026-03-10', checked: '2026-03-11', topics: ['pay'] }),
      aThread('content/questions/2026/b.md', { date: '2026-03-09', checked: '2026-03-12' }),
      aThread('content/questions/2026/gone.md'),
    ],
    redactions: [aRedaction({ thread: 'gone', date: '2026-06-01' })],
  }),
);
const days = new Map(listedPages(site, 1).map(({ address, updated }) => [address, updated]));

test('pages have the day of their own last change', () => {
  expect(days.get('/guide/junior/asking/')).toBe('2026-05-01');
  expect(days.get('/questions/a/')).toBe('2026-03-11');
  expect(days.get('/about/')).toBe('2026-02-10');
});

test('lists, every page of them, changed with the newest that they list', () => {
  expect(days.get('/questions/')).toBe('2026-03-12');
  expect(days.get('/questions/page/2/')).toBe('2026-03-12');
  expect(days.get('/topics/pay/')).toBe('2026-03-11');
  expect(days.get('/topics/reviews/')).toBe('2026-05-01');
  expect(days.get('/guide/')).toBe('2026-05-01');
});

test('pages whose content has no days have none', () => {
  for (const page of ['/glossary/', '/guide/dimensions/', '/search/', '/design/']) {
    expect(days.has(page), page).toBe(true);
    expect(days.get(page), page).toBeUndefined();
  }
});

test('notes on what was taken down are not listed, and nothing is listed twice', () => {
  const addresses = listedPages(site, 40).map(({ address }) => address);
  expect(addresses).not.toContain('/questions/gone/');
  expect(addresses).toEqual([...new Set(addresses)].sort());
});
