import { describe, expect, test } from 'vitest';
import type { PageFacts } from '../../../src/verify/page-facts.ts';
import { pageFactsReader } from '../../../src/verify/page-facts-reader.ts';
import { html, redirect, sha } from './support.ts';

const read = pageFactsReader();
const facts = (text: string): PageFacts => read('/x/', Buffer.from(text));

test('reads all that a page says of itself', () => {
  const page = html({
    title: 'Low ratings &amp; PIPs',
    description: 'What to do &mdash; first',
    canonical: 'https://next-rung.example/x/',
    head: '<link rel="alternate" href="/feed.xml"><meta property="og:image" content="/og/x.png"><meta property="og:image:width" content="1200"><meta property="og:image:height" content="630"><meta property="og:image:alt" content="Chapter: X"><style>a{background:url(/bg.svg)}</style>',
    body: '<main id="main"><h1>Low <em>ratings</em>\n &amp; PIPs</h1><h2 id="a">One</h2><a href="/y/?a=1&amp;b=2#c">y</a><a href="/y/?a=1&amp;b=2#c">y</a><img src="/i.png" srcset="/j.png 2x"><form action="/search/"></form><script type="module" src="/_astro/a.js"></script></main>',
  });
  expect(facts(page)).toEqual({
    address: '/x/',
    bytes: page.length,
    lang: 'en',
    titles: ['Low ratings & PIPs'],
    descriptions: ['What to do — first'],
    canonicals: ['https://next-rung.example/x/'],
    noindex: false,
    images: [{ url: '/og/x.png', width: 1200, height: 630, alt: 'Chapter: X' }],
    headings: [
      { level: 1, text: 'Low ratings & PIPs' },
      { level: 2, text: 'One' },
    ],
    ids: ['main', 'a'],
    duplicateIds: [],
    links: ['/feed.xml', '/og/x.png', '/y/?a=1&b=2#c'],
    requests: ['/bg.svg', '/i.png', '/j.png', '/search/', '/_astro/a.js'],
    scripts: ['/_astro/a.js'],
    forms: ['/search/'],
    policies: [expect.stringContaining("object-src 'none'")],
    beforePolicy: [],
    inline: [{ element: 'style', hash: sha('a{background:url(/bg.svg)}').slice(1, -1) }],
    blockedAttributes: [],
    unusual: [],
  });
});

test('counts bytes, not characters', () => {
  expect(facts('<p>été</p>').bytes).toBe(Buffer.byteLength('<p>été</p>'));
});

test('forgets one page before it reads the next', () => {
  facts('<html lang="de"><title>x</title><h1>unclosed <b id="a" onclick="x">');
  expect(facts('<p>y</p>')).toMatchObject({ titles: [], headings: [], ids: [], blockedAttributes: [] });
  expect(facts('<p>y</p>').lang).toBeUndefined();
});

describe('where the head ends', () => {
  test('a title in the body is a label of a drawing', () => {
    expect(facts('<title>A</title><body><svg><title>icon</title></svg>').titles).toEqual(['A']);
  });

  test('a policy in the body is none, as in browsers', () => {
    expect(
      facts(`<title>A</title><div></div><meta http-equiv="Content-Security-Policy" content="x">`),
    ).toMatchObject({
      policies: [],
      unusual: ['meta'],
    });
  });

  test('a refresh in the body is one, as in browsers', () => {
    expect(facts('<body><meta http-equiv="refresh" content="0; URL=\'/y/\'">').refresh).toBe('/y/');
  });
});

test('reads a redirect', () => {
  expect(facts(redirect('/y/'))).toMatchObject({ noindex: true, refresh: '/y/', links: ['/y/'] });
});

test.each([
  ['<meta name="robots" content="noindex">', true],
  ['<meta name="ROBOTS" content="follow, NOINDEX">', true],
  ['<meta name="robots" content="none">', true],
  ['<meta name="robots" content="index, follow">', false],
  ['<meta name="description" content="noindex">', false],
])('%s: noindex is %s', (meta, expected) => {
  expect(facts(`<head>${meta}</head>`).noindex).toBe(expected);
});

describe('inline code', () => {
  test.each([
    ['a script', '<script>a()</script>', [{ element: 'script', hash: sha('a()').slice(1, -1) }]],
    [
      'a module',
      '<script type="module">a("<b>&amp;")</script>',
      [{ element: 'script', hash: sha('a("<b>&amp;")').slice(1, -1) }],
    ],
    ['line ends', '<script>a()\r\nb()</script>', [{ element: 'script', hash: sha('a()\nb()').slice(1, -1) }]],
    [
      'an unknown type',
      '<script type="text/x">a</script>',
      [{ element: 'script', hash: sha('a').slice(1, -1) }],
    ],
    [
      'speculation rules',
      '<script type="speculationrules">{}</script>',
      [{ element: 'script', hash: sha('{}').slice(1, -1) }],
    ],
    ['a style', '<style>é{}</style>', [{ element: 'style', hash: sha('é{}').slice(1, -1) }]],
    ['structured data', '<script type="application/ld+json">{"a":1}</script>', []],
    ['a template', '<script type="text/pagefind-template">{{ a }}</script>', []],
    ['a script from a file', '<script src="/a.js"></script>', []],
    ['nothing', '<script></script><style></style>', []],
  ])('%s', (_name, text, expected) => {
    expect(facts(text).inline).toEqual(expected);
  });
});

describe('what stands before the policy', () => {
  const meta = `<meta http-equiv="Content-Security-Policy" content="default-src 'self'">`;
  test.each([
    [
      'charset, viewport, icon, preload',
      '<meta charset="utf-8"><meta name="viewport"><link rel="icon" href="/i"><link rel="preload" href="/f">',
      [],
    ],
    ['structured data', '<script type="application/ld+json">{}</script>', []],
    [
      'a script, a style, a stylesheet',
      '<script>a</script><style>b</style><link rel="stylesheet" href="/c">',
      ['<script>', '<style>', '<link rel="stylesheet">'],
    ],
  ])('%s', (_name, head, expected) => {
    expect(facts(`<head>${head}${meta}</head>`).beforePolicy).toEqual(expected);
  });

  test('what follows it is held by it', () => {
    expect(facts(`<head>${meta}<script>a</script></head>`).beforePolicy).toEqual([]);
  });
});

test('keeps attributes that paint or run, whatever their case', () => {
  expect(facts('<button ONCLICK="a()">x</button><td style="color:red">').blockedAttributes).toEqual([
    'onclick of <button>',
    'style of <td>',
  ]);
});

test.each([
  [
    'elements of templates and threads',
    '<main><p><kbd>x</kbd></p><copy-button></copy-button><svg><path/></svg></main>',
    [],
  ],
  [
    'elements that are not',
    '<iframe></iframe><object></object><embed><svg><foreignObject/></svg><textarea></textarea>',
    ['iframe', 'object', 'embed', 'foreignObject', 'textarea'],
  ],
  [
    'elements of the head in the body',
    '<p></p><link rel="x"><meta name="y"><base href="/">',
    ['link', 'meta', 'base'],
  ],
  ['a base in the head', '<head><base href="/"></head>', ['base']],
])('unusual: %s', (_name, text, expected) => {
  expect(facts(text).unusual).toEqual(expected);
});

test('keeps the beginning of a long heading', () => {
  expect(facts(`<h2>${'long '.repeat(40)}</h2>`).headings).toEqual([{ level: 2, text: 'long '.repeat(16) }]);
});
