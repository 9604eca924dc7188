import { describe, expect, test } from 'vitest';
import { destinations } from '../../../../src/check/body/destinations.ts';
import { plainLinks } from '../../../../src/check/body/thread-body.ts';
import { markdownTree } from '../../../../src/check/body/tree.ts';

describe('plainLinks', () => {
  test.each([
    ['', []],
    ['Text [in brackets] (and more).', []],
    ['[a](/b/) and [c](#d), [e](https://f.example/g?h=i)', ['/b/', '#d', 'https://f.example/g?h=i']],
    ['a < b, 1 <2, <3, <!-- short answer -->', []],
    ['`[a](/b/)`', ['/b/']],
    ['[a]()', ['']],
  ])('of %j are %j', (markdown, urls) => {
    expect(plainLinks(markdown)).toEqual(urls);
  });

  test.each([
    ...[
      '![a](/b.png)',
      '[a]: /b/',
      '[a]:/b/',
      '<a href="/b/">',
      '</p>',
      '<https://a.example>',
      '<javascript:x>',
      '<?x?>',
      '<!DOCTYPE x>',
    ],
    ...[
      '[a](/b/ "t")',
      '[a](</b/>)',
      '[a](\n/b/)',
      '[a](/b\\_c/)',
      '[a](/b&amp;c/)',
      '[a](/b(c)/)',
      '[a](mailto:x@y.example)',
      '[^1]: x',
    ],
  ])('%j is for the parser', (markdown) => {
    expect(plainLinks(markdown)).toBeUndefined();
  });
});

/** Pieces that Markdown reads in special ways; texts are all pairs and triples of them. */
const pieces = [
  ...[
    '[a](/b/)',
    '](/b/)',
    '[a]',
    '(/b/)',
    '[',
    ']',
    '(',
    ')',
    '<',
    '>',
    '!',
    '\\',
    '`',
    '\n',
    '\n\n',
    '    ',
    '> ',
    '- ',
    '*',
    '/c/',
    '#d',
  ],
  ...[
    'javascript:x',
    'www.a.example',
    'https://a.example',
    'x@y.example',
    '<!-- x -->',
    '&lt;',
    ':',
    '[a](/b/',
    '|\n|-|\n|',
  ],
];

test('no link that the parser finds is missed, whatever stands around it', () => {
  let seen = 0;
  for (const one of pieces)
    for (const two of pieces)
      for (const three of pieces) {
        const text = one + two + three;
        const quick = plainLinks(text);
        if (quick === undefined) continue;
        seen += 1;
        // Bare addresses are links to the outside, which are right as they are.
        const found = destinations(markdownTree(text)).filter(
          ({ url }) => !/^(?:https?:\/\/|mailto:)/.test(url),
        );
        for (const { type, url } of found)
          expect([type, quick.includes(url)], JSON.stringify(text)).toEqual(['link', true]);
      }
  expect(seen).toBeGreaterThan(10_000);
});
