import { describe, expect, test } from 'vitest';
import { assemble } from '../../../src/model/assemble.ts';
import { pictureAlt } from '../../../src/model/picture.ts';
import { drawnPictures, picturesByPage } from '../../../src/model/pictures.ts';
import { listedPages } from '../../../src/model/sitemap.ts';
import { aChapter, anArchivedThread, aRedaction, aThread, someContent } from '../../support/entries.ts';

const { site } = assemble(
  someContent({
    chapters: [aChapter('content/guide/junior/01-asking.mdx', { title: 'Asking for help' })],
    threads: [
      aThread('content/questions/2026/a.md', {
        date: '2026-03-12',
        title: 'Newest',
        levels: ['senior', 'junior'],
      }),
      anArchivedThread(
        'content/questions/2026/b.md',
        {},
        { date: '2026-03-10', title: 'Older', topics: ['pay'] },
      ),
      aThread('content/questions/2026/c.md', { date: '2026-03-09', title: 'Oldest' }),
      aThread('content/questions/2026/gone.md', { title: 'Gone for good' }),
    ],
    redactions: [aRedaction({ thread: 'gone', date: '2026-06-01' })],
  }),
);
const pictures = picturesByPage(site, { threads: 2, perPage: 1 });
const at = (page: string) => pictures.get(page);

describe('the picture of', () => {
  test.each([
    [
      '/',
      '/og/index.png',
      'A career guide for software engineers: Which rung are you on, and what does the next one ask?',
    ],
    ['/guide/', '/og/guide.png', 'A career guide for software engineers: The guide'],
    ['/guide/junior/asking/', '/og/guide/junior/asking.png', 'Chapter, Junior: Asking for help'],
    ['/questions/a/', '/og/questions/a.png', 'Sample question, Junior, Senior: Newest'],
    ['/questions/b/', '/og/questions/b.png', 'Archived question, Junior: Older'],
    ['/topics/pay/', '/og/topics/pay.png', 'Topic: Topic pay'],
    [
      '/questions/level/senior/',
      '/og/questions/level/senior.png',
      'Archive, Senior: Questions for senior engineers',
    ],
    ['/questions/', '/og/questions.png', 'Archive: Questions'],
  ])('%s stands at %s and shows "%s"', (page, path, alt) => {
    const picture = at(page);
    expect([picture?.path, picture && pictureAlt(picture.facts)]).toEqual([path, alt]);
  });
});

test('every page that search engines may list has one', () => {
  const pages = listedPages(site, 1).map(({ address }) => address);
  expect(pages.length).toBeGreaterThan(20);
  expect([...pictures.keys()].sort()).toEqual(pages);
});

test('later pages of a list have that of the first', () => {
  expect(at('/questions/page/2/')).toBe(at('/questions/'));
  expect(at('/topics/reviews/page/2/')).toBe(at('/topics/reviews/'));
});

test('threads beyond the limit have that of their first topic', () => {
  expect(at('/questions/c/')).toBe(at('/topics/reviews/'));
  const all = picturesByPage(site, { threads: Infinity, perPage: 1 });
  expect(all.get('/questions/c/')?.path).toBe('/og/questions/c.png');
});

test('what was taken down has none, and stands in none', () => {
  expect(at('/questions/gone/')).toBeUndefined();
  expect(JSON.stringify(drawnPictures(pictures))).not.toContain('Gone for good');
});

test('each is drawn once', () => {
  const paths = drawnPictures(pictures).map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths.length).toBeLessThan(pictures.size);
});
