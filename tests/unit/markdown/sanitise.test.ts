import { markdownToHtml } from 'satteri';
import { describe, expect, test, vi } from 'vitest';
import { renderPart } from '../../../src/markdown/render-thread.ts';
import { attacks } from '../../support/attacks.ts';
import { judge } from './judge.ts';
import { mixed } from './mixed-text.ts';

const options = { base: '/sub/', idPrefix: 'em', headingFrom: 3 };

describe('the judge', () => {
  test.each([
    ['<script>x</script>', '<script>'],
    ['<p onclick="x">y</p>', 'p onclick'],
    ['<p style="color:red">y</p>', 'p style'],
    ['<a href="java&#10;script:x">y</a>', 'href java\nscript:x'],
    ['<a href="https://x.example">y</a>', 'no rel for https://x.example'],
    ['<a href="/\\x.example">y</a>', 'no rel for /\\x.example'],
    ['<img src="https://x.example/y.png">', 'src https://x.example/y.png'],
    ['<img src="/attacked/x">', 'src /attacked/x'],
    ['<p id="main">x</p>', 'id main'],
    ['<li id="em_fn-1">x</li><li id="em_fn-1">y</li>', 'id em_fn-1 twice'],
    ['<p class="skip-link">x</p>', 'class skip-link'],
    ['<input type="text">', '<input> that takes input'],
    ['<p>x</p><!-- y -->', '<!-->'],
  ])('sees what is wrong in %s', (html, fault) => {
    expect(judge(html, 'em')).toContain(fault);
  });
});

describe('attacks', () => {
  test('are many, and each has its own name', () => {
    expect(attacks.length).toBeGreaterThanOrEqual(120);
    expect(new Set(attacks.map(({ name }) => name)).size).toBe(attacks.length);
  });

  // These probe escaping, which the parser alone already does: they harm only a renderer with a hole of its own.
  const inert = [
    ...['script-utf-7', 'mutation-title', 'markdown-escapes', 'markdown-code'],
    ...['markdown-link-spaces', 'markdown-link-title', 'markdown-image-text'],
  ];

  test.each(attacks)('$name harms an untouched page, and not ours', ({ name, markdown }) => {
    const untouched = `${markdownToHtml(markdown).html}<p title="">`;
    if (!inert.includes(name)) expect(judge(untouched, 'em')).not.toEqual([]);

    const part = renderPart(markdown, options);
    expect(judge(part.html, 'em')).toEqual([]);
    // What was rendered once is safe text for another round.
    expect(judge(renderPart(part.html, options).html, 'em')).toEqual([]);
  });
});

const silent =
  'iframe math noembed noframes noscript object plaintext script select style svg template textarea title xmp';
test.each(silent.split(' '))('of <%s> nothing is left, not even its text, and that is told', (tag) => {
  const { html, problems } = renderPart(`x\n\n<div><${tag}>secret</${tag}></div>`, options);
  expect(html.trim()).toBe('<p>x</p>\n<div></div>');
  expect(problems.map(({ wrong }) => wrong)).toEqual([
    `<${tag}> is not allowed, and all that is in it was left out`,
  ]);
});

test('mixtures of Markdown and broken HTML come out safe, and no rule works on what another took away', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const texts = mixed(1500, 'with HTML');
  const faulty = texts.filter((text) => judge(renderPart(text, options).html, 'em').length > 0);
  expect(texts).toHaveLength(1500);
  expect(faulty).toEqual([]);
  expect(warn).not.toHaveBeenCalled();
  warn.mockRestore();
});

describe('raw HTML that is allowed', () => {
  test.each([
    ['a <kbd>Ctrl</kbd> <b>b</b> x<sup>2</sup>', '<p>a <kbd>Ctrl</kbd> <b>b</b> x<sup>2</sup></p>\n'],
    [
      '<details open><summary>s</summary>\n\n*x*\n\n</details>',
      '<details open><summary>s</summary>\n<p><em>x</em></p>\n</details>\n',
    ],
    [
      'x <a href=" https://x.example/ ">y</a>',
      '<p>x <a href="https://x.example/" rel="ugc nofollow noopener">y</a></p>\n',
    ],
    [
      'x <img src="/p.png" width=10 height=1e9>',
      '<p>x <img src="/sub/p.png" width="10" alt="" loading="lazy" decoding="async"></p>\n',
    ],
    ['x <b>never closed', '<p>x <b>never closed</b></p>\n'],
    ['x <i class="a b">y</i><font color=red>z</font>', '<p>x <i>y</i>z</p>\n'],
    [
      'x <code class="skip-link language-js language-x">y</code>',
      '<p>x <code class="language-js">y</code></p>\n',
    ],
    ['<li id="em_fn-1">x</li>', 'x\n'],
    ['a <!-- comment --> b', '<p>a  b</p>\n'],
    ['<table><tr><td style="text-align: right">x', /<td class="align-right">x<\/td>/],
    [
      '<pre><code class="language-js">let a</code></pre>',
      /<code class="language-js"><span class="token keyword">let<\/span> a<\/code>/,
    ],
  ])('%s', (markdown, html) => {
    if (typeof html === 'string') expect(renderPart(markdown, options).html).toBe(html);
    else expect(renderPart(markdown, options).html).toMatch(html);
  });

  test('what is left out with its text is reported', () => {
    const { html, problems } = renderPart('a <script>b</script> <svg></svg> c', options);
    expect(html).toBe('<p>a   c</p>\n');
    expect(problems.map(({ code, wrong }) => `${code}: ${wrong}`)).toEqual([
      'html: <script> is not allowed, and all that is in it was left out',
      'html: <svg> is not allowed, and all that is in it was left out',
    ]);
  });
});
