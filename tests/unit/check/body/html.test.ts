import { describe, expect, test } from 'vitest';
import { htmlTags } from '../../../../src/check/body/html-tags.ts';
import { lostHtml } from '../../../../src/check/body/lost-html.ts';
import { markdownTree } from '../../../../src/check/body/tree.ts';

test('htmlTags finds start tags with their lines', () => {
  expect(htmlTags('<div>\n<A HREF="/x/"\n>a</A>\n<!-- <b> --><img src=y>', 5)).toEqual([
    { name: 'div', attributes: {}, line: 5 },
    { name: 'a', attributes: { href: '/x/' }, line: 6 },
    { name: 'img', attributes: { src: 'y' }, line: 8 },
  ]);
});

describe('lostHtml', () => {
  const lost = (markdown: string) =>
    lostHtml(markdown, markdownTree(markdown)).map(({ line, verdict }) => `${line} ${verdict.wrong}`);

  test.each([
    ['no HTML', 'a < b'],
    ['code', '`List<String>`'],
    ['elements that a thread may have', 'Press <kbd>x</kbd><br>\n\n<details><summary>a</summary>b</details>'],
    ['a heading, which changes its level', '<h1>a</h1>'],
    [
      'a link and a picture, which are judged by their addresses',
      '<a href="javascript:x">a</a> <img src="https://a.example/b.png">',
    ],
    ['a comment', 'a <!-- b --> c'],
  ])('nothing: %s', (_name, markdown) => {
    expect(lost(markdown)).toEqual([]);
  });

  test.each([
    ['a type in a sentence', 'a\n\nList<String> b', ['3 <string> does not reach the page']],
    ['a script', '<script>x</script>', ['1 <script> does not reach the page']],
    [
      'elements in a block',
      '<div>\n<iframe></iframe>\n<form></form>\n</div>',
      ['2 <iframe> does not reach the page', '3 <form> does not reach the page'],
    ],
    ['a cell without its table', '<td>x</td>', ['1 <td> does not reach the page']],
  ])('%s', (_name, markdown, expected) => {
    expect(lost(markdown)).toEqual(expected);
  });
});
