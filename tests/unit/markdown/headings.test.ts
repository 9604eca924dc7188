import { describe, expect, test } from 'vitest';
import { renderPart } from '../../../src/markdown/render-thread.ts';

const levels = (markdown: string, headingFrom: number) =>
  [...renderPart(markdown, { base: '/', idPrefix: 'em', headingFrom }).html.matchAll(/<(h\d)>/g)]
    .map(([, tag]) => tag)
    .join(' ');

describe('headings of a part', () => {
  test.each([
    ['# a\n\n## b\n\n## c\n\n# d', 3, 'h3 h4 h4 h3'],
    ['## a\n\n### b', 3, 'h3 h4'],
    ['### a', 4, 'h4'],
    ['# a\n\n#### b\n\n## c\n\n###### d', 3, 'h3 h4 h4 h5'],
    ['### a\n\n# b\n\n## c', 3, 'h3 h3 h4'],
    ['# a\n\n## b\n\n### c\n\n#### d', 4, 'h4 h5 h6 h6'],
    ['a\n===\n\nb\n---', 2, 'h2 h3'],
    ['# a\n\n#\n\n## ', 3, 'h3'],
    ['# ![](https://x.example/y.png)', 3, ''],
  ])('%j from h%i on: %s', (markdown, from, expected) => {
    expect(levels(markdown, from)).toBe(expected);
  });

  test('keep their words and lose ids', () => {
    const { html } = renderPart('# a *b* {#c}\n\n<h2 id="d">e</h2>', {
      base: '/',
      idPrefix: 'em',
      headingFrom: 3,
    });
    expect(html).toBe('<h3>a <em>b</em> {#c}</h3>\n<h4>e</h4>\n');
  });
});
