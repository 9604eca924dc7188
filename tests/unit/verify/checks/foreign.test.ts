import { expect, test } from 'vitest';
import { checkForeign } from '../../../../src/verify/checks/foreign.ts';
import { html, pagesOf, redirect } from '../support.ts';

test('links to other hosts are no requests; this host and embedded data are none to others', () => {
  const pages = pagesOf({
    'index.html': html({
      head: '<link rel="license" href="https://creativecommons.org/licenses/by/4.0/"><link rel="stylesheet" href="/a.css">',
      body: '<a href="https://x.example/">x</a><img src="https://next-rung.example/i.png"><img src="data:image/png;base64,AA=="><img src="i.png">',
    }),
    'old/index.html': redirect('/'),
    'a.css': 'a{background:url(/i.png)}b{background:url(data:image/png;base64,AA==)}',
  });
  expect(pages.stylesheets.get('/a.css')).toHaveLength(2);
  expect(checkForeign(pages)).toEqual([]);
});

test.each([
  ['an image', '<img src="https://x.example/i.png">', 'https://x.example/i.png'],
  ['without a scheme', '<img src="//x.example/i.png">', '//x.example/i.png'],
  ['with backslashes, as browsers read them', '<img src="\\\\x.example/i.png">', '\\\\x.example/i.png'],
  [
    'the same host without encryption',
    '<img src="http://next-rung.example/i.png">',
    'http://next-rung.example/i.png',
  ],
  ['a larger image', '<img src="/i.png" srcset="https://x.example/i.png 2x">', 'https://x.example/i.png'],
  ['a script', '<script src="https://x.example/a.js"></script>', 'https://x.example/a.js'],
  ['a frame', '<iframe src="https://x.example/"></iframe>', 'https://x.example/'],
  ['a form', '<form action="https://x.example/"></form>', 'https://x.example/'],
  ['a ping', '<a href="/" ping="https://x.example/">x</a>', 'https://x.example/'],
  ['a connection in advance', '<link rel="preconnect" href="https://x.example">', 'https://x.example'],
  ['a style', '<style>a{background:url(https://x.example/i.png)}</style>', 'https://x.example/i.png'],
  ['a refresh', '<meta http-equiv="refresh" content="0;url=https://x.example/">', 'https://x.example/'],
])('%s', (_name, body, url) => {
  expect(checkForeign(pagesOf({ 'x/index.html': html({ body }) }))).toEqual([
    {
      check: 'foreign',
      page: '/x/',
      wrong: `"${url}" is asked of another host`,
      remedy: 'serve a copy from this site, or link to it',
    },
  ]);
});

test('a CSS file, on every page that has it, and each address of it', () => {
  const css = '@import "https://x.example/a.css";@font-face{src:url(//y.example/f.woff2)}';
  const pages = pagesOf({ 'index.html': html(), '_astro/a.css': css, '_astro/b.css': css });
  expect(checkForeign(pages).map(({ page, wrong }) => [page, wrong])).toEqual([
    ['/_astro/a.css', '"https://x.example/a.css" is asked of another host'],
    ['/_astro/a.css', '"//y.example/f.woff2" is asked of another host'],
    ['/_astro/b.css', '"https://x.example/a.css" is asked of another host'],
    ['/_astro/b.css', '"//y.example/f.woff2" is asked of another host'],
  ]);
});
