import { expect, test } from 'vitest';
import { checkCanonical } from '../../../../src/verify/checks/canonical.ts';
import { html, pagesOf, redirect, site } from '../support.ts';

test.each(['/', '/sub/'])('below %s every page names itself, and the 404 page nothing', (base) => {
  const pages = pagesOf(
    {
      'index.html': html({ canonical: `${site}${base}` }),
      'x/index.html': html({ canonical: `${site}${base}x/` }),
      'old/index.html': redirect('/x/'),
      '404.html': html(),
    },
    base,
  );
  expect(checkCanonical(pages)).toEqual([]);
});

const own = `write "${site}/x/", once`;
test.each([
  ['missing', html(), 'there is no canonical link', own],
  ['without the slash', html({ canonical: `${site}/x` }), `the canonical link is "${site}/x"`, own],
  ['relative', html({ canonical: '/x/' }), 'the canonical link is "/x/"', own],
  [
    'of another host',
    html({ canonical: 'https://a.example/x/' }),
    'the canonical link is "https://a.example/x/"',
    own,
  ],
  [
    'with a query',
    html({ canonical: `${site}/x/?page=2` }),
    `the canonical link is "${site}/x/?page=2"`,
    own,
  ],
  [
    'doubled',
    html({ canonical: `${site}/x/`, head: `<link rel="canonical" href="${site}/x/">` }),
    `the canonical link is "${site}/x/" and "${site}/x/"`,
    own,
  ],
])('%s', (_name, page, wrong, remedy) => {
  expect(checkCanonical(pagesOf({ 'x/index.html': page }))).toEqual([
    { check: 'canonical', page: '/x/', wrong, remedy },
  ]);
});

test('below a base it carries the base', () => {
  const pages = pagesOf({ 'x/index.html': html({ canonical: `${site}/x/` }) }, '/sub/');
  expect(checkCanonical(pages).map(({ remedy }) => remedy)).toEqual([`write "${site}/sub/x/", once`]);
});

test('on the 404 page it is refused', () => {
  expect(checkCanonical(pagesOf({ '404.html': html({ canonical: `${site}/404.html` }) }))).toEqual([
    {
      check: 'canonical',
      page: '/404.html',
      wrong: `the canonical link is "${site}/404.html"`,
      remedy: 'leave it out: this page is served at any address',
    },
  ]);
});
