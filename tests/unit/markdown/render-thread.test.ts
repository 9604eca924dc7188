import { describe, expect, test, vi } from 'vitest';
import { renderPart } from '../../../src/markdown/render-thread.ts';
import { judge } from './judge.ts';
import { mixed } from './mixed-text.ts';

const options = { base: '/sub/', idPrefix: 'em', headingFrom: 3 };
const html = (markdown: string) => renderPart(markdown, options).html.trim();

describe('ordinary Markdown', () => {
  test.each([
    ['He said "no" -- twice...', '<p>He said “no” – twice…</p>'],
    [
      'a **b** *c* ~~d~~ `e < f`',
      '<p>a <strong>b</strong> <em>c</em> <del>d</del> <code>e &lt; f</code></p>',
    ],
    ['a\\\nb', '<p>a<br>\nb</p>'],
    ['- a\n- b', '<ul>\n<li>a</li>\n<li>b</li>\n</ul>'],
    ['3. a', '<ol start="3">\n<li>a</li>\n</ol>'],
    ['> a', '<blockquote>\n<p>a</p>\n</blockquote>'],
    ['---\n\na', '<hr>\n<p>a</p>'],
    ['1 < 2 & 3 &lt; 4 &copy;', '<p>1 &lt; 2 &amp; 3 &lt; 4 ©</p>'],
    ['\0a\r\nb\rc', '<p>\uFFFDa\nb\nc</p>'],
    ['', ''],
  ])('%j', (markdown, expected) => {
    expect(html(markdown)).toBe(expected);
    expect(renderPart(markdown, options).problems).toEqual([]);
  });
});

test('problems come in the order of the text, those of raw HTML first', () => {
  const { problems } = renderPart('[a](javascript:x) ![b](//x.example/y.png) <script>c</script>', options);
  expect(problems.map(({ code }) => code)).toEqual(['html', 'link', 'image']);
});

describe('options', () => {
  test.each([
    [{ ...options, base: '/sub' }, 'base is "/sub" → begin and end it with /'],
    [{ ...options, base: 'sub/' }, 'base is "sub/" → begin and end it with /'],
    [{ ...options, idPrefix: '' }, 'idPrefix is "" → write lower-case words and digits joined by hyphens'],
    [
      { ...options, idPrefix: 'a.*' },
      'idPrefix is "a.*" → write lower-case words and digits joined by hyphens',
    ],
    [{ ...options, headingFrom: 7 }, 'headingFrom is 7 → write a whole number from 1 to 6'],
    [{ ...options, headingFrom: 2.5 }, 'headingFrom is 2.5 → write a whole number from 1 to 6'],
  ])('%j are refused', (wrong, message) => {
    expect(() => renderPart('a', wrong)).toThrow(new RangeError(message));
  });
});

describe('the quick way and the way through sanitising', () => {
  // A comment before the text changes nothing but the way: raw HTML takes the second.
  const throughSanitising = (markdown: string) => html(`<!-- -->\n\n${markdown}`);

  const samples = [
    '# A\n\n#### B\n\n## C `d`\n\ntext',
    'a [b](/c/ "d") [e](https://f.example/?g="h") [i][j] <https://k.example/> <l@m.example> www.n.example\n\n[j]: //o.example',
    '[a <https://b.example/> c](/d/) and [www.e.example](/f/) and [g [^1]](/h/)\n\n[^1]: i',
    '![a "b"](c.png "d") ![e](https://f.example/g.png) [![h](i.jpg)](/j/)',
    '| a | b | c |\n|:--|:-:|--:|\n| [d](/e/) | `f` | g |',
    '- [ ] a\n- [x] b\n  - [ ] c\n\n    d',
    '```js\nconst a = "<b>";\n```\n\n```unknown\n<c>\n```\n\n    <d>\n\n~~~sh title="e"\nls\n~~~',
    'a[^1] b[^1] c[^long label] d[^1-2] e[^ä<&]\n\n[^1]: f\n\n    g\n\n[^1-2]: - h\n\n[^ä<&]: # i',
    '[a](javascript:b) [c](java&#115;cript:d) [e](&#9;f)',
    'a &lt;b&gt; &amp;lt; &quot; &nbsp; &#0; &#x1F600; <3 a<b 1<2> <',
  ];
  test.each(samples)('give the same for %j', (markdown) => {
    expect(throughSanitising(markdown)).toBe(html(markdown));
  });

  test('give the same, and something safe, for mixtures of Markdown', { timeout: 120_000 }, () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    // A link that begins as raw HTML (`<a b>`) is the second way's from the start.
    const texts = mixed(3000, 'Markdown').filter((text) => !/<a b>/.test(text));
    expect(texts.length).toBeGreaterThan(2000);
    expect(texts.filter((text) => throughSanitising(text) !== html(text))).toEqual([]);
    expect(texts.flatMap((text) => judge(html(text), 'em'))).toEqual([]);
    expect(warn).not.toHaveBeenCalled();
    warn.mockRestore();
  });
});

describe('texts of a size and depth that nobody writes', () => {
  const deep = 10_000;
  test.each([
    ['a word of 100,000 letters', 'a'.repeat(100_000)],
    ['100,000 brackets', '['.repeat(100_000)],
    ['quotations', `${'>'.repeat(deep)} a`],
    ['lists', `${'- '.repeat(deep)}a`],
    ['emphasis', `${'*a **b '.repeat(deep)}${' c** d*'.repeat(deep)}`],
    ['links', `${'['.repeat(deep)}a${'](b)'.repeat(deep)}`],
    ['pictures', `${'!['.repeat(deep)}a${'](b.png)'.repeat(deep)}`],
    ['autolinks', '<https://a.example/'.repeat(deep)],
    ['footnotes', `${'[^1]'.repeat(1000)}\n\n[^1]: a`],
    ['tables', `${'|'.repeat(deep)}\n${'|-'.repeat(deep)}|\n${'|'.repeat(deep)}`],
    ['elements', `${'<div>'.repeat(deep)}a`],
    ['unfinished elements', '<a href="'.repeat(deep)],
    ['comments', '<!--'.repeat(deep)],
    ['foreign elements', `a ${'<svg>'.repeat(deep)}`],
    ['NUL', '\0'.repeat(deep)],
    ['half a surrogate pair', '\uD800'.repeat(deep)],
    ['code', `\`\`\`js\n${'/*`${'.repeat(deep)}\n\`\`\``],
  ])('%s', { timeout: 20_000 }, (_name, markdown) => {
    const { html: whole } = renderPart(markdown, options);
    expect(judge(whole.slice(0, 20_000), 'em')).toEqual([]);
  });

  test('HTML that is nested too deeply is left out and reported', () => {
    const { html: safe, problems } = renderPart(`a ${'<b>'.repeat(100_000)}c`, options);
    expect(safe).toBe('<p>a c</p>\n');
    expect(problems.map(({ wrong }) => wrong)).toEqual(['its HTML is nested too deeply and was left out']);
  });
});
