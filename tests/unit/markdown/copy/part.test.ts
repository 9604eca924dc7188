import { DomUtils, parseDocument } from 'htmlparser2';
import { markdownToHtml } from 'satteri';
import { describe, expect, test } from 'vitest';
import { copiedPart } from '../../../../src/markdown/copy/part.ts';
import { attacks } from '../../../support/attacks.ts';

const page = 'https://x.example/sub/questions/a/';
const copy = (markdown: string, headingFrom = 3) =>
  copiedPart(markdown, { site: 'https://x.example', base: '/sub/', page, idPrefix: 'question', headingFrom });

describe('text that can only become what the page shows', () => {
  test.each([
    'Prose with *emphasis* and "quotes", snake_case and 3 < 4.',
    '- one\n- two\n\n1. first\n2. second\n\n> said',
    '```python\n# a comment\nif a < b: print("<b>")\n```\n\nText after `code`.',
    '| a | b |\n|---|---|\n| 1 | 2 |',
    'See [this](https://other.example/a) or write [to us](mailto:us@x.example).',
  ])('is taken as it is: %j', (markdown) => expect(copy(markdown)).toBe(markdown));

  test('gets whole addresses', () => {
    expect(copy('[A](/guide/junior/asking/#whom), [b](#em-small) and `c`.')).toBe(
      `[A](https://x.example/sub/guide/junior/asking/#whom), [b](${page}#em-small) and \`c\`.`,
    );
  });
});

describe('all other text goes by way of the page', () => {
  test.each([
    ['# Loud\n\ntext', '### Loud\n\ntext'],
    ['Title\n===\n\ntext', '### Title\n\ntext'],
    ['a <script>alert(1)</script> b', 'a b'],
    ['<b>bold</b> and <img src=x onerror=alert(1)>', '**bold** and'],
    ['[x](javascript:alert(1))', 'x'],
    ['[x][y]\n\n[y]: javascript:alert(1)', 'x'],
    ['[x][y]\n\n[y]: /guide/', '[x](https://x.example/sub/guide/)'],
    ['![picture](/p.png)', '![picture](https://x.example/sub/p.png)'],
    ['`[a](/b)`', '`[a](/b)`'],
    ['<https://other.example/>', '<https://other.example/>'],
  ])('%j', (markdown, expected) => expect(copy(markdown)).toBe(expected));

  test('code that holds marks of HTML stays code', () => {
    expect(copy('Use `<b>` for &lt;b&gt;.')).toBe('Use `<b>` for \\<b>.');
  });

  test('no address that could run is left, however it is written', () => {
    for (const text of ['[x](JaVaScRiPt:alert(1))', '[x](java&#115;cript:alert(1))', '[x](data:text/html,a)'])
      expect(copy(text)).not.toMatch(/script:|data:/i);
  });
});

/** What could run in a copy that a renderer shows which lets raw HTML through. */
function faults(markdown: string): string[] {
  const { html } = markdownToHtml(markdown);
  return DomUtils.getElementsByTagName('*', parseDocument(html)).flatMap(({ name, attribs }) => [
    ...(/^(?:script|style|iframe|object|embed|form|svg|math|base|meta|link|template)$/.test(name)
      ? [name]
      : []),
    ...Object.entries(attribs).flatMap(([key, value]) => {
      const scheme =
        /^([a-z][a-z0-9+.-]*):/.exec(value.replace(/[\0-\x20]/g, '').toLowerCase())?.[1] ?? 'https';
      const isAddress = key === 'href' || key === 'src';
      const runs = /^on|^style$|^srcdoc$/.test(key) || (isAddress && !/^(?:https?|mailto)$/.test(scheme));
      return runs ? [`${name} ${key}=${value}`] : [];
    }),
  ]);
}

describe('hostile text in a copy', () => {
  test('is hostile as it is written', () =>
    expect(attacks.filter(({ markdown }) => faults(markdown).length > 0).length).toBeGreaterThan(50));

  test.each(attacks.map(({ name, markdown }) => [name, markdown] as const))('%s', (_name, markdown) =>
    expect(faults(copy(markdown))).toEqual([]),
  );
});
