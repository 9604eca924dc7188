import { describe, expect, test } from 'vitest';
import { checkPublished } from '../../../../src/verify/checks/published.ts';
import { promisedAddresses } from '../../../../src/verify/promised.ts';
import { html, pagesOf, redirect } from '../support.ts';

const idAt = new Map([
  ['/questions/new/', 'thread:x'],
  ['/questions/taken/', 'thread:z'],
]);
const files = {
  'index.html': html(),
  'about/index.html': html({ body: '<h1 id="main">About</h1><h2 id="licences">x</h2>' }),
  'questions/new/index.html': html({ body: '<h1>New</h1><h3 id="em">x</h3><li id="source-sg">y</li>' }),
  'questions/taken/index.html': html(),
  'questions/old/index.html': redirect('/questions/new/'),
  'q/x/index.html': redirect('/questions/new/'),
  'chain/index.html': redirect('/questions/old/'),
  '404.html': html(),
  'note.txt': 'x',
  'feed.xml': 'x',
  'topics/index.html': html(),
  _redirects: 'x',
  'sitemap-index.xml': '<x/>',
  'sitemap-0.xml': '<x/>',
};

describe.each(['/', '/sub/'])('the check of published addresses, below %s', (base) => {
  const based = Object.fromEntries(
    Object.entries(files).map(([name, text]) => [name, text.replaceAll('url=/', `url=${base}`)]),
  );
  const said = (...published: { address: string; id?: string }[]) =>
    checkPublished(pagesOf(based, base), { published, idAt }).map(
      ({ page, wrong, remedy }) => `${page}: ${wrong} → ${remedy}`,
    );

  test('is content with pages, parts and files, and with what leads to them', () => {
    expect(
      said(
        { address: '/' },
        { address: '/about/#licences' },
        { address: '/note.txt' },
        { address: '/questions/old/', id: 'thread:x' },
        { address: '/questions/old/#em' },
        { address: '/questions/new/', id: 'thread:x' },
        { address: '/q/x/' },
      ),
    ).toEqual([]);
  });

  const line = (from: string, to: string) =>
    `add to content/redirects.yaml: - { from: '${from}', to: '${to}' }`;
  const rows = [
    [{ address: '/abuot/' }, `was published, and leads nowhere → ${line('/abuot/', '/about/')}`],
    [
      { address: '/about/#licenses' },
      `was published, and /about/ has no such part → ${line('/about/#licenses', '/about/#licences')}`,
    ],
    [
      { address: '/about/#zzz' },
      `was published, and /about/ has no such part → ${line('/about/#zzz', '/about/')}`,
    ],
    [
      { address: '/questions/old/#gone' },
      `was published, and /questions/new/ has no such part → ${line('/questions/old/#gone', '/questions/old/')}`,
    ],
    [
      { address: '/questions/taken/', id: 'thread:y' },
      'was published as thread:y, and is thread:z today → give its file the id of thread:y back; if it is another page, give its file another name',
    ],
    [
      { address: '/chain/' },
      `leads to /questions/old/, which leads on → ${line('/chain/', '/questions/new/')}`,
    ],
    [
      { address: '/q/gone/' },
      `was published, and leads nowhere → bring back the file with "id: gone"; or ${line('/q/gone/', '/…')}`,
    ],
    [{ address: '/lost.txt' }, `was published, and leads nowhere → ${line('/lost.txt', '/…')}`],
    [{ address: '/lost/a.txt' }, 'was published, and leads nowhere → it comes back with /lost/'],
    [{ address: '/topics/gone/' }, `was published, and leads nowhere → ${line('/topics/gone/', '/topics/')}`],
    [
      { address: '/topics/gone/feed.xml' },
      `was published, and leads nowhere → it comes back with /topics/gone/; or ${line('/topics/gone/feed.xml', '/feed.xml')}`,
    ],
    [{ address: '/lost/#a' }, 'was published, and leads nowhere → it comes back with /lost/'],
  ] as const;
  test.each(rows)('%j', (one, text) => expect(said(one)).toEqual([`${one.address}: ${text}`]));
});

test('promised are pages, parts that are no template’s, files, and what leads on', () => {
  expect(
    promisedAddresses(pagesOf(files), idAt)
      .map(({ address, id }) => (id === undefined ? address : `${address} ${id}`))
      .sort(),
  ).toEqual([
    '/',
    '/about/',
    '/about/#licences',
    '/chain/',
    '/feed.xml',
    '/note.txt',
    '/q/x/',
    '/questions/new/ thread:x',
    '/questions/new/#em',
    '/questions/old/',
    '/questions/taken/ thread:z',
    '/sitemap-index.xml',
    '/topics/',
  ]);
});

test('a hundred thousand addresses are checked, in a time that grows with their number', () => {
  const pages = pagesOf(files);
  const published = Array.from({ length: 100_000 }, (_, index) => ({
    address: `/questions/gone-${index}/#a`,
  }));
  expect(checkPublished(pages, { published, idAt })).toHaveLength(100_000);
});
