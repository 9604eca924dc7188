import { expect, test } from 'vitest';
import { checkSanitised } from '../../../../src/verify/checks/sanitised.ts';
import { html, pagesOf } from '../support.ts';

const header = (base: string): string =>
  `<header><form action="${base}search/" role="search"><label for="q">Search</label><input id="q" name="q"><button>Search</button></form></header>`;
const thread = (more: string, base = '/'): string =>
  html({
    body: `${header(base)}<main><h1>Q</h1><p><kbd>x</kbd></p>${more}</main><script type="module" src="${base}_astro/a.js"></script>`,
  });

test.each(['/', '/sub/'])('below %s nothing is said of what templates and the sanitiser give', (base) => {
  const page = thread(
    '<ul><li><input type="checkbox" disabled></li></ul><table><tr><td>x</td></tr></table><details><summary>x</summary></details><copy-button></copy-button><svg><use href="#i"/></svg>',
    base,
  );
  expect(checkSanitised(pagesOf({ 'questions/a/index.html': page }, base))).toEqual([]);
});

test("pages outside the archive are the project's own", () => {
  const page = html({ body: '<textarea></textarea><form action="/x/"></form>' });
  expect(checkSanitised(pagesOf({ 'index.html': page, 'guide/junior/a/index.html': page }))).toEqual([]);
});

const strange = (element: string): string[] => [
  `there is a <${element}> where neither a template nor the sanitiser puts one → mend the sanitiser; if a template needs it, add it to src/verify/known-elements.ts`,
];
test.each([
  ['<iframe src="/x/"></iframe>', strange('iframe')],
  ['<object data="/x"></object>', strange('object')],
  ['<embed src="/x">', strange('embed')],
  ['<math><mtext>x</mtext></math>', [...strange('math'), ...strange('mtext')]],
  ['<svg><foreignObject></foreignObject></svg>', strange('foreignObject')],
  ['<textarea></textarea>', strange('textarea')],
  ['<marquee>x</marquee>', strange('marquee')],
  ['<meta http-equiv="refresh" content="0;url=/x/">', strange('meta')],
  ['<link rel="stylesheet" href="/_astro/a.css">', strange('link')],
  ['<base href="/">', strange('base')],
  [
    '<form action="/about/"></form>',
    [
      'there is a form that sends to "/about/" → mend the sanitiser: only the search form stands on these pages',
    ],
  ],
  [
    '<form></form>',
    ['there is a form that sends to "" → mend the sanitiser: only the search form stands on these pages'],
  ],
  [
    '<script src="/upload.js"></script>',
    ['there is a script from "/upload.js" → mend the sanitiser: scripts of this site come from /_astro/'],
  ],
  [
    '<script src="/_astro/../x.js"></script>',
    [
      'there is a script from "/_astro/../x.js" → mend the sanitiser: scripts of this site come from /_astro/',
    ],
  ],
])('%s is told', (more, expected) => {
  const findings = checkSanitised(pagesOf({ 'questions/a/index.html': thread(more) }));
  expect(findings.map(({ wrong, remedy }) => `${wrong} → ${remedy}`)).toEqual(expected);
  expect(findings[0]).toMatchObject({ check: 'sanitised', page: '/questions/a/' });
});

test('lists of the archive are held to the same', () => {
  const findings = checkSanitised(pagesOf({ 'questions/page/2/index.html': thread('<iframe></iframe>') }));
  expect(findings.map(({ page }) => page)).toEqual(['/questions/page/2/']);
});
