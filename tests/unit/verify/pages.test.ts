import { expect, test } from 'vitest';
import { contentPages, indexablePages } from '../../../src/verify/pages.ts';
import { html, pagesOf, redirect } from './support.ts';

const files = {
  'index.html': html(),
  '404.html': html(),
  'search/index.html': html({ head: '<meta name="robots" content="noindex">' }),
  'old/index.html': redirect('/'),
  '_astro/a.css': '@import "/b.css";',
  'robots.txt': '',
};

test('reads pages, files and stylesheets', () => {
  const pages = pagesOf(files, '/sub/');
  expect(pages).toMatchObject({ site: 'https://next-rung.example', base: '/sub/' });
  expect([...pages.byAddress.keys()]).toEqual(['/404.html', '/', '/old/', '/search/']);
  expect([...pages.files]).toEqual([
    '/404.html',
    '/_astro/a.css',
    '/index.html',
    '/old/index.html',
    '/robots.txt',
    '/search/index.html',
  ]);
  expect([...pages.stylesheets]).toEqual([['/_astro/a.css', ['/b.css']]]);
});

test('a redirect is no page to read, and what must not be listed is not indexable', () => {
  const pages = pagesOf(files);
  expect(contentPages(pages).map(({ address }) => address)).toEqual(['/404.html', '/', '/search/']);
  expect(indexablePages(pages).map(({ address }) => address)).toEqual(['/']);
});

test('a page that is listed and sends readers on is held to what holds for every page', () => {
  const pages = pagesOf({ 'index.html': html({ head: '<meta http-equiv="refresh" content="60;url=/">' }) });
  expect(contentPages(pages)).toHaveLength(1);
});
