import { expect, test } from 'vitest';
import { checkPictures } from '../../../../src/verify/checks/pictures.ts';
import { readPictures } from '../../../../src/verify/pictures.ts';
import { readPages } from '../../../../src/verify/pages.ts';
import type { Finding } from '../../../../src/verify/finding.ts';
import { html, picture, pictureTags, redirect, site, writeDist, type Files } from '../support.ts';

const budget = 1_000;
const good = picture(1200, 630);
const named = (head: string): Files => ({ 'x/index.html': html({ head }), 'og/x.png': good });

function check(files: Files, base = '/'): Finding[] {
  const dist = writeDist(files);
  const pages = readPages(dist, site, base);
  return checkPictures(pages, readPictures(dist, pages), budget);
}
const told = (files: Files) => check(files).map(({ page, wrong, remedy }) => `${page}: ${wrong} → ${remedy}`);

test.each(['/', '/sub/'])('below %s a picture that is as it should be passes', (base) => {
  expect(check(named(pictureTags(`${site}${base}og/x.png`)), base)).toEqual([]);
});

test('pages that nobody finds need none', () => {
  expect(
    check({
      '404.html': html(),
      'old/index.html': redirect('/x/'),
      'removed/index.html': html({ head: '<meta name="robots" content="noindex">' }),
    }),
  ).toEqual([]);
});

const own = `${site}/og/x.png`;
test.each<[string, Files, string[]]>([
  ['no picture', { 'x/index.html': html() }, ['/x/: there are 0 pictures → give the page one og:image']],
  [
    'two pictures',
    named(pictureTags(own) + pictureTags(own)),
    ['/x/: there are 2 pictures → give the page one og:image'],
  ],
  [
    'a picture that is not there',
    { 'x/index.html': html({ head: pictureTags(own) }) },
    [`/x/: the picture "${own}" is not there → build with all steps, and name a picture of this site`],
  ],
  [
    'a picture of another site',
    { 'x/index.html': html({ head: pictureTags('https://x.example/og/x.png') }) },
    [
      '/x/: the picture "https://x.example/og/x.png" is not there → build with all steps, and name a picture of this site',
    ],
  ],
  [
    'another size',
    { 'x/index.html': html({ head: pictureTags(own) }), 'og/x.png': picture(600, 630) },
    ['/x/: the picture is 600 × 630 → draw it as a PNG of 1200 × 630'],
  ],
  [
    'another kind of file',
    { 'x/index.html': html({ head: pictureTags(own) }), 'og/x.png': 'GIF89a, and a few bytes more' },
    ['/x/: the picture is no PNG → draw it as a PNG of 1200 × 630'],
  ],
  [
    'an empty file',
    { 'x/index.html': html({ head: pictureTags(own) }), 'og/x.png': '' },
    ['/x/: the picture is no PNG → draw it as a PNG of 1200 × 630'],
  ],
  [
    'a size that is not said rightly',
    named(pictureTags(own, 'Chapter', 1200, 600)),
    ['/x/: the page says that the picture has 1200 × 600 → say 1200 × 630'],
  ],
  [
    'too many bytes',
    { 'x/index.html': html({ head: pictureTags(own) }), 'og/x.png': picture(1200, 630, budget + 1) },
    [
      '/x/: the picture has 1001 bytes, where it may have 1000 → draw less in it; the table of budgets is src/verify/budgets.ts',
    ],
  ],
  [
    'no words',
    named(pictureTags(own, ' ')),
    ['/x/: the picture is not told in words → give the page og:image:alt'],
  ],
  [
    'a picture that no page names',
    { ...named(pictureTags(own)), 'og/questions/removed.png': good },
    [
      '/og/questions/removed.png: no page names this picture → let it not be drawn: src/model/pictures.ts says which are',
    ],
  ],
])('%s', (_name, files, expected) => expect(told(files)).toEqual(expected));
