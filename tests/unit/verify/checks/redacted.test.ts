import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { checkRedacted, type Redacted } from '../../../../src/verify/checks/redacted.ts';
import { readPages } from '../../../../src/verify/pages.ts';
import { html, site, told, writeDist, type Files } from '../support.ts';

const words = 'I was the manager in that call and I defended the rating that I had approved.';
const answer: Redacted = {
  page: '/questions/a/',
  answer: 'em',
  texts: [words, 'Manager of platform'],
  code: [],
  kept: [],
};
const thread: Redacted = { page: '/questions/b/', texts: [words], code: [], kept: [] };

const good: Files = {
  'questions/a/index.html': html({ body: '<h1>A</h1><h3 id="em">An answer was removed</h3>' }),
  'questions/b/index.html': html({ head: '<meta name="robots" content="noindex">' }),
  'index.html': html({ body: '<h1>Home</h1><p>I was the manager in that other call.</p>' }),
};

function check(changes: Files, redacted: readonly Redacted[] = [answer, thread]): string[] {
  const dist = writeDist({ ...good, ...changes });
  return told(checkRedacted(dist, readPages(dist, site, '/'), redacted));
}

const left = (name: string, phrase = 'i was the manager in that call and') =>
  `words of ${name}, which was removed, are still there: "${phrase}"`;
const [ofAnswer, ofThread] = ['the answer /questions/a/#em', 'the thread at /questions/b/'];

test('a site that holds no word of what was removed passes', () => expect(check({})).toEqual([]));

test.each<[string, Files, string[]]>([
  ['a page', { 'index.html': html({ body: `<p>${words}</p>` }) }, ['/']],
  [
    'marked-up words',
    { 'x.html': '<p>I was <b>the <i>manager</i></b> in that&nbsp;call and</p>' },
    ['/x.html'],
  ],
  ['a description', { 'index.html': html({ description: words }) }, ['/']],
  ['a feed', { 'feed.xml': `<entry>&lt;p&gt;${words}&lt;/p&gt;</entry>` }, ['/feed.xml']],
  [
    'structured data',
    { 'index.html': html({ head: `<script type="application/ld+json">{"text":"${words}"}</script>` }) },
    ['/'],
  ],
  ['a copy in Markdown', { 'questions/a/index.md': `> ${words}` }, ['/questions/a/index.md']],
  ['a picture of text', { 'card.svg': `<svg><text>${words}</text></svg>` }, ['/card.svg']],
  [
    'the search index',
    { 'pagefind/fragment/en_1.pf_fragment': gzipSync(`pagefind_dcd{"content":"${words}"}`) },
    ['/pagefind/fragment/en_1.pf_fragment'],
  ],
])('its words are found in %s', (_name, changes, places) =>
  expect(check(changes)).toEqual(
    places.flatMap((place) => [`${place}: ${left(ofAnswer)}`, `${place}: ${left(ofThread)}`]),
  ),
);

test('its label is found', () =>
  expect(check({ 'x.txt': 'By: Manager of Platform' })).toEqual([
    `/x.txt: ${left(ofAnswer, 'manager of platform')}`,
  ]));

test('notes that are missing are told', () => {
  expect(check({ 'questions/a/index.html': html(), 'questions/b/index.html': html() })).toEqual([
    '/questions/a/: the anchor "em" of a removed answer is missing',
    '/questions/b/: the thread was removed, but search engines may list its page',
  ]);
  expect(check({}, [{ page: '/questions/c/', texts: [], code: [], kept: [] }])).toEqual([
    '/questions/c/: the note on what was removed is missing',
  ]);
});
