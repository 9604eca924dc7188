import { describe, expect, test } from 'vitest';
import { isPlainProse, isProseWithLinks } from '../../../src/markdown/plain-prose.ts';
import { renderPart } from '../../../src/markdown/render-thread.ts';
import { attacks } from '../../support/attacks.ts';
import { mixed } from './mixed-text.ts';

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

describe('isProseWithLinks', () => {
  // The definition renders nothing, but its # takes the text the long way round: both ways must say the same.
  const bothWays = (markdown: string) => [
    renderPart(markdown, { ...options, base: '/sub/' }),
    renderPart(`${markdown}\n\n[nowhere]: #`, { ...options, base: '/sub/' }),
  ];

  test.each([
    '[a](/b/) and [c](../d "it\'s \\"e\\"")',
    "[a](https://a.example/?b=1&c='d')",
    '[a](/b?c=1&d "&")',
    '[a][r] and [b]()\n\n[r]: //a.example/x',
    'https://a.example/ü, www.a.example and b@a.example',
    '[a](javascript:b) and [c](data:d "e") and [f](vbscript:g)',
    'an [open bracket',
    "[`code` and *emphasis*](/b/ 'c > d')",
    '- [a](/b/)\n- [c](mailto:d@e.example)',
  ])('%j is', (markdown) => {
    expect(isProseWithLinks(markdown)).toBe(true);
    const [quick, long] = bothWays(markdown);
    expect(quick).toEqual(long);
  });

  test.each([
    '![a](b.png)',
    'a[^1]',
    '- [ ] a',
    '- [X] a',
    'a | b',
    '[a](java&colon;b)',
    '[a](&#106;avascript:b)',
    '<https://a.example>',
    '[a](#b)',
    'a\n---',
    '```\na\n```',
    '    a',
  ])('%j is not', (markdown) => expect(isProseWithLinks(markdown)).toBe(false));

  test('mixtures and attacks give the same both ways', () => {
    const texts = [...mixed(20_000, 'Markdown'), ...attacks.map(({ markdown }) => markdown)];
    const linked = texts.filter((text) => isProseWithLinks(text) && !isPlainProse(text));
    expect(linked.length).toBeGreaterThan(200);
    for (const text of linked) {
      const [quick, long] = bothWays(text);
      expect(quick, JSON.stringify(text)).toEqual(long);
    }
  });
});
