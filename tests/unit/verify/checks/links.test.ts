import { expect, test } from 'vitest';
import { checkLinks } from '../../../../src/verify/checks/links.ts';
import { html, pagesOf, redirect, told } from '../support.ts';

test('links, requests, redirects, previews and stylesheets that resolve', () => {
  const pages = pagesOf({
    'index.html': html({
      head: '<link rel="icon" href="/favicon.svg"><link rel="alternate" href="/feed.xml"><meta property="og:image" content="https://next-rung.example/og.png">',
      body: '<a href="/x/#part">x</a><a href="#here">here</a><p id="here"><a href="https://other.example/">o</a><img src="/favicon.svg">',
    }),
    'x/index.html': html({ body: '<h1 id="part">X</h1>' }),
    'old/index.html': redirect('/x/'),
    'favicon.svg': '',
    'feed.xml': '',
    'og.png': '',
    '_astro/a.css': 'a{background:url(/favicon.svg)}b{background:url(./a.css)}',
  });
  expect(pages.byAddress.size).toBe(3);
  expect(checkLinks(pages)).toEqual([]);
});

test('every one that does not resolve is told, on every page that has it, once a page', () => {
  const broken = html({
    head: '<link rel="icon" href="/nope.svg"><link rel="alternate" href="/nope.xml"><meta property="og:image" content="/nope.png">',
    body: '<a href="/nope/">a</a><a href="/nope/">again</a><a href="#nope">b</a><a href="/x">c</a><img src="i.png"><form action="/find/"></form>',
  });
  const findings = checkLinks(
    pagesOf({
      'index.html': broken,
      'x/index.html': broken,
      'old/index.html': redirect('/gone/'),
      '_astro/a.css': '@import "b.css";',
    }),
  );
  const faults = (page: string): string[] => [
    `${page}: "/nope.xml" leads to no page and no file`,
    `${page}: "/nope.png" leads to no page and no file`,
    `${page}: "/nope/" leads to no page and no file`,
    `${page}: "#nope" leads to a part that ${page} does not have`,
    `${page}: "/x" lacks the slash at its end`,
    `${page}: "/nope.svg" leads to no page and no file`,
    `${page}: "i.png" leads to no page and no file`,
    `${page}: "/find/" leads to no page and no file`,
  ];
  expect(told(findings)).toEqual([
    ...faults('/'),
    '/old/: "/gone/" leads to no page and no file',
    ...faults('/x/'),
    '/_astro/a.css: "b.css" leads to no page and no file',
  ]);
});

test('below a base, links without it are outside', () => {
  const pages = pagesOf({ 'index.html': html({ body: '<a href="/sub/">a</a><a href="/">b</a>' }) }, '/sub/');
  expect(checkLinks(pages)).toEqual([
    {
      check: 'links',
      page: '/',
      wrong: '"/" leads outside the site, which stands below /sub/',
      remedy: 'write an address that begins with /sub/',
    },
  ]);
});

test('a base element is refused, because it would make this check look in the wrong place', () => {
  expect(told(checkLinks(pagesOf({ 'index.html': html({ head: '<base href="/x/">' }) })))).toEqual([
    '/: a <base> element changes where every link leads',
  ]);
});

test('a refresh is followed although nothing on the page links to the same', () => {
  const refresh = '<meta name="robots" content="noindex"><meta http-equiv="refresh" content="0;url=/gone/">';
  expect(told(checkLinks(pagesOf({ 'old/index.html': refresh })))).toEqual([
    '/old/: "/gone/" leads to no page and no file',
  ]);
});
