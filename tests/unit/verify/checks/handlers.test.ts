import { expect, test } from 'vitest';
import { checkHandlers } from '../../../../src/verify/checks/handlers.ts';
import { html, pagesOf } from '../support.ts';

const check = (body: string): string[] =>
  checkHandlers(pagesOf({ 'index.html': html({ body }) })).map(
    ({ check: name, page, wrong, remedy }) => `${name} ${page} ${wrong} → ${remedy}`,
  );

test.each([
  '<a href="/x/">x</a><a href="https://x.example/">y</a><a href="mailto:a@b.example">z</a><a href="#a:b">w</a>',
  '<img src="data:image/png;base64,AA=="><img src="data:,"><button type="button" class="style">x</button>',
  '<a href="/search/?q=javascript:alert(1)">x</a>',
  '<pre>&lt;a onclick="x" style="y"&gt;</pre>',
])('nothing is said of %s', (body) => {
  expect(check(body)).toEqual([]);
});

const code = (url: string): string =>
  `handlers / the address "${url}" holds code → remove it; if it comes from a thread, mend the sanitiser`;
test.each([
  [
    '<p onclick="a()">',
    ['handlers / there is the attribute onclick of <p> → listen from a script of src/client'],
  ],
  [
    '<details ontoggle=a()>',
    ['handlers / there is the attribute ontoggle of <details> → listen from a script of src/client'],
  ],
  ['<td style="text-align:right">', ['handlers / there is the attribute style of <td> → use a class']],
  [
    '<img src="/i.png" ONERROR="a()" Style="x"><img onerror="b()">',
    [
      'handlers / there is the attribute onerror of <img> → listen from a script of src/client',
      'handlers / there is the attribute style of <img> → use a class',
    ],
  ],
  ['<a href="javascript:alert(1)">', [code('javascript:alert(1)')]],
  ['<a href="JaVaScRiPt:alert(1)">', [code('JaVaScRiPt:alert(1)')]],
  ['<a href="java&#10;script:alert(1)">', [code('java\nscript:alert(1)')]],
  ['<a href="&#1;javascript:alert(1)">', [code('\u0001javascript:alert(1)')]],
  ['<a href="vbscript:x">', [code('vbscript:x')]],
  ['<a href="data:text/html,<script>x</script>">', [code('data:text/html,<script>x</script>')]],
  ['<script src="data:text/javascript,x"></script>', [code('data:text/javascript,x')]],
  ['<form action="javascript:x">', [code('javascript:x')]],
  ['<svg><a xlink:href="javascript:x"/></svg>', [code('javascript:x')]],
  ['<iframe src="javascript:x"></iframe>', [code('javascript:x')]],
])('%s is told', (body, expected) => {
  expect(check(body)).toEqual(expected);
});
