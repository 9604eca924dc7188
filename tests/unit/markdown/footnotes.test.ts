import { describe, expect, test } from 'vitest';
import { renderPart } from '../../../src/markdown/render-thread.ts';
import { elements } from './judge.ts';

const html = (markdown: string, idPrefix = 'em') =>
  renderPart(markdown, { base: '/', idPrefix, headingFrom: 3 }).html;
const ids = (text: string) => elements(text).flatMap(({ attribs }) => attribs.id ?? []);

describe('footnotes', () => {
  test('have a heading that only screen readers meet, names, and ids of their part', () => {
    expect(html('a[^x]\n\n[^x]: b')).toBe(
      '<p>a<sup><a href="#em_fn-x" id="em_fnref-x" class="footnote-ref" aria-label="Footnote 1">1</a></sup></p>\n' +
        '<section class="footnotes"><p class="visually-hidden">Footnotes</p>\n<ol>\n<li id="em_fn-x">\n' +
        '<p>b <a href="#em_fnref-x" aria-label="Back to reference 1" class="footnote-back">↩</a></p>\n</li>\n</ol>\n</section>\n',
    );
  });

  test('of two parts never collide', () => {
    const both = ids(html('a[^1]\n\n[^1]: b', 'question') + html('a[^1]\n\n[^1]: b', 'em'));
    expect(both).toEqual(['question_fnref-1', 'question_fn-1', 'em_fnref-1', 'em_fn-1']);
  });

  test('of one part never share an id, even where the parser would give the same', () => {
    const found = ids(html('a[^1] b[^1] c[^1-2]\n\n[^1]: d\n\n[^1-2]: e'));
    expect(found).toEqual(['em_fnref-1', 'em_fnref-1-2', 'em_fn-1', 'em_fn-1-2']);
  });

  test.each([
    ['<h2 id="footnote-label">Hidden words</h2>', '<h3>Hidden words</h3>\n'],
    ['<h2 id="footnote-label">Foot<b>notes</b></h2>', '<h3>Foot<b>notes</b></h3>\n'],
    [
      '<ul><li id="em_fn-1">a</ul><ul><li id="em_fn-1">b</ul>',
      '<ul><li id="em_fn-1">a</li></ul><ul><li>b</li></ul>\n',
    ],
    ['<ul><li id="em_fn-">a</ul>', '<ul><li>a</li></ul>\n'],
  ])('cannot be forged to hide words or to repeat an id: %s', (markdown, expected) => {
    expect(html(markdown)).toBe(expected);
  });
});
