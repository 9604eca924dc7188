import { describe, expect, test } from 'vitest';
import { isSelfContained, renderParts, type Part } from '../../../src/markdown/render-parts.ts';
import { renderPart } from '../../../src/markdown/render-thread.ts';
import { attacks } from '../../support/attacks.ts';

const base = '/sub/';
const samples = [
  'A paragraph with "quotes", *emphasis* and a [link](/guide/junior/).',
  '- a list\n- of two\n\n  with a second paragraph',
  '1. one\n2. two',
  '> a quotation\nthat goes on lazily',
  'See https://example.com/a?b=c and www.example.com.',
  'A | B\n:-- | --:\n1 | 2',
  'An open [bracket and an open **star and an open `tick',
  'closed] (here) and closed** and closed`',
  '![a picture](/a.png)',
  '# A heading\n\nText.',
  '```js\nconst open = 1;',
  'A footnote[^1].\n\n[^1]: Its text.',
  'A [defined] link.\n\n[defined]: /about/',
  'An undefined [defined] link.',
  'Some <b>HTML</b> and <i>open.',
  'Underlined\n===',
  'A character of no meaning: \uE000',
  '\uE000',
  '',
];

const part = (markdown: string, index: number): Part => ({
  markdown,
  idPrefix: `part-${index}`,
  headingFrom: 3,
});
const alone = (parts: readonly Part[]) => parts.map((one) => renderPart(one.markdown, { base, ...one }));

describe('renderParts', () => {
  test('says what each part alone would say, whatever stands before and after it', () => {
    for (let from = 0; from < samples.length; from++) {
      const parts = [...samples.slice(from), ...samples.slice(0, from)].map(part);
      expect(renderParts(parts, { base })).toEqual(alone(parts));
    }
  });

  test('every pair of samples, both ways round', () => {
    for (const first of samples)
      for (const second of samples) {
        const parts = [first, second].map(part);
        expect(renderParts(parts, { base })).toEqual(alone(parts));
      }
  });

  test('an attack in one part changes no other part', () => {
    expect(attacks.length).toBeGreaterThan(60);
    for (const { markdown } of attacks) {
      const parts = ['Before *it*.', markdown, 'After [it](/about/).'].map(part);
      expect(renderParts(parts, { base })).toEqual(alone(parts));
    }
  });

  test('problems stay with their part', () => {
    const parts = ['Fine.', '[bad](javascript:alert(1))', 'Fine too.'].map(part);
    const rendered = renderParts(parts, { base });
    expect(rendered.map(({ problems }) => problems.length)).toEqual([0, 1, 0]);
  });

  test.each(samples.slice(0, 9).map((markdown) => [markdown]))('%j is self-contained', (markdown) => {
    expect(isSelfContained(markdown)).toBe(true);
  });

  test.each(
    samples
      .slice(9, 16)
      .filter((markdown) => !markdown.startsWith('An undefined'))
      .map((markdown) => [markdown]),
  )('%j is not', (markdown) => {
    expect(isSelfContained(markdown)).toBe(false);
  });
});
