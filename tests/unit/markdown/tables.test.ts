import { describe, expect, test } from 'vitest';
import { renderPart } from '../../../src/markdown/render-thread.ts';

const html = (markdown: string) => renderPart(markdown, { base: '/', idPrefix: 'em', headingFrom: 3 }).html;

describe('tables', () => {
  test('scroll in a named box and align by class', () => {
    expect(html('| a | b *c* | |\n|:--|:-:|--:|\n| 1 | 2 | 3 |').replaceAll('\n', '')).toBe(
      '<div class="table" role="region" aria-label="Table: a, b c" tabindex="0"><table><thead><tr>' +
        '<th>a</th><th class="align-center">b <em>c</em></th><td></td></tr></thead><tbody><tr>' +
        '<td>1</td><td class="align-center">2</td><td class="align-right">3</td></tr></tbody></table></div>',
    );
  });

  test.each([
    ['| |\n|-|', 'Table'],
    [`| ${'word '.repeat(50)} |\n|-|`, `Table: ${'word '.repeat(20).slice(0, 99)}…`],
    ['| "a" |\n|-|', 'Table: “a”'],
  ])('the name of %j', (markdown, label) => {
    expect(html(markdown)).toContain(` aria-label="${label}" `);
  });

  test.each(['text-align: center;color:red', 'color:red', 'TEXT-ALIGN: center'])(
    'the style "%s" of raw HTML goes',
    (style) => {
      expect(html(`<table><tr><td style="${style}">a</table>`)).toContain('<td>a</td>');
    },
  );
});
