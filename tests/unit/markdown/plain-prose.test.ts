import { describe, expect, test } from 'vitest';
import { isPlainProse } from '../../../src/markdown/plain-prose.ts';
import { renderPart } from '../../../src/markdown/render-thread.ts';
import { attacks } from '../../support/attacks.ts';

const options = { base: '/', idPrefix: 'em-x', headingFrom: 4 };

describe('isPlainProse', () => {
  test.each([
    'One paragraph.\n\nAnother, with *emphasis*, **weight** and `code`.',
    '- one\n- two\n  - nested\n\n1. first\n2. second',
    '> They said: "wait - until May".\n>\n> I waited...',
    'A line\nand its second line -- with dashes & an ampersand.',
    '***',
  ])('%j is', (markdown) => {
    expect(isPlainProse(markdown)).toBe(true);
    // A link definition renders nothing, but takes the text the long way round: both ways must say the same.
    expect(renderPart(markdown, options)).toEqual(renderPart(`${markdown}\n\n[nowhere]: #`, options));
  });

  test.each([
    ['a link', '[a](/b/)'],
    ['an autolink', '<https://a.example>'],
    ['a bare address', 'see https://a.example'],
    ['a bare host', 'see WWW.a.example'],
    ['a bare mail address', 'write to a@b.example'],
    ['HTML', 'a <b>b</b>'],
    ['a heading', '# a'],
    ['an underlined heading', 'a\n==='],
    ['an underlined heading in a quotation', '> a\n> ---'],
    ['a table', 'a | b\n--|--'],
    ['a table of one column', 'a\n:-'],
    ['a fence', '```\na\n```'],
    ['another fence', '~~~\na\n~~~'],
    ['indented code', 'a\n\n    b'],
    ['indented code in a list', '-     a'],
    ['a tab', '\ta'],
    ['a task', '- [ ] a'],
    ['a footnote', 'a[^1]\n\n[^1]: b'],
    ['an image', '![a](b.png)'],
    ['a NUL', 'a\0b'],
    ['a carriage return', 'a\rb'],
    ['a carriage return in disguise', 'a&#13;b'],
  ])('%s is not', (_name, markdown) => {
    expect(isPlainProse(markdown)).toBe(false);
  });

  test('what is plain renders the same on both ways, among all attacks too', () => {
    const plain = attacks.filter(({ markdown }) => isPlainProse(markdown));
    expect(attacks.length).toBeGreaterThan(60);
    for (const { markdown } of plain)
      expect(renderPart(markdown, options)).toEqual(renderPart(`${markdown}\n\n[nowhere]: #`, options));
  });
});
