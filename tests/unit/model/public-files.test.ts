import { describe, expect, test } from 'vitest';
import { isBuilt, publicProblems } from '../../../src/model/public-files.ts';

const pages = new Set(['about']);

describe('files that may stand in public/', () => {
  test.each([
    '_headers',
    'favicon.svg',
    'feed.css',
    'robots.html',
    '.well-known/security.txt',
    'files/feed.xml',
    'questions/how-to-ask/desk.png',
    'guide/junior/a.b.webp',
    'guide/.DS_Store',
    'about/team.jpg',
    'aboutus/index.html',
    'sitemap-news.xml',
    'copies.jsonl',
  ])('%s', (path) => expect(isBuilt(path, pages)).toBe(false));
});

describe('files where the build writes', () => {
  test.each([
    'index.html',
    '404.html',
    'feed.xml',
    'Feed.XML',
    'feed.xml/a.png',
    'robots.txt',
    'archive.jsonl',
    'sitemap-index.xml',
    'sitemap-0.xml',
    'copies-12.jsonl',
    'pictures.json',
    '_redirects',
    'guide/index.html',
    'guide',
    'guide/junior',
    'guide/junior/asking/the-message.txt',
    'questions/how-to-ask/index.md',
    'questions/index.html/a.png',
    'topics/pay/feed.json',
    'about/index.html',
    'about/index.md',
    'about',
    'q/x.png',
    'og/index.png',
    '_astro/x.css',
    'pagefind/pagefind.js',
    'search-index/entry.idx',
  ])('%s', (path) => expect(isBuilt(path, pages)).toBe(true));
});

test('each is told with what to do', () => {
  expect(publicProblems('public', ['favicon.svg', 'guide/junior/feed.xml'], pages)).toEqual([
    {
      ...{ file: 'public/guide/junior/feed.xml', field: 'file name', code: 'placement' },
      wrong:
        "stands where the site's own /guide/junior/feed.xml belongs, or may belong: one of the two would be lost",
      remedy: 'give it another name, or a folder of its own: public/files/feed.xml',
    },
  ]);
});
