import { describe, expect, test } from 'vitest';
import { markdownProcessor } from '../../../src/markdown/processor.ts';

/** Renders as Astro does: our rules, then Astro's own heading ids. */
async function page(markdown: string, base = '/sub/') {
  const processor = markdownProcessor({ base });
  const renderer = await processor.createRenderer({ syntaxHighlight: 'prism' });
  const { code, metadata } = await renderer.render(markdown, { frontmatter: {} });
  return { html: code.trim(), headings: metadata.headings, frontmatter: metadata.frontmatter };
}

describe('our own pages', () => {
  test.each([
    ['[a](/guide/)', '<p><a href="/sub/guide/">a</a></p>'],
    ['[a](#source-sg "b")', '<p><a href="#source-sg" title="b">a</a></p>'],
    ['[a](https://x.example)', '<p><a href="https://x.example" rel="noopener">a</a></p>'],
    ['[a](//x.example)', '<p><a href="//x.example" rel="noopener">a</a></p>'],
    ['![a](/img/b.png)', '<p><img src="/sub/img/b.png" alt="a" loading="lazy" decoding="async"></p>'],
    ['## A "b"', '<h2 id="a-b">A “b”</h2>'],
    [
      '```js\n1\n```',
      /^<pre class="language-js" data-language="js" tabindex="0"><code class="language-js"><span class="token number">1/,
    ],
    ['```\n1\n```', /^<pre [^>]*tabindex="0">/],
    [
      '| a |\n|--:|',
      /^<div class="table" role="region" aria-label="Table: a" tabindex="0"><table>[^]*<th class="align-right">a</,
    ],
    ['- [x] a', /<input type="checkbox" checked disabled aria-label="Done">/],
  ])('%j', async (markdown, expected) => {
    const { html } = await page(markdown);
    if (typeof expected === 'string') expect(html).toBe(expected);
    else expect(html).toMatch(expected);
  });

  test('know their headings; that of the footnotes is none', async () => {
    const { html, headings } = await page('## A\n\nb[^1]\n\n### C\n\n[^1]: d');
    expect(headings.map(({ depth, slug }) => [depth, slug])).toEqual([
      [2, 'a'],
      [3, 'c'],
    ]);
    expect(html).toContain('<section class="footnotes"><p class="visually-hidden">Footnotes</p>');
  });

  test('keep their front matter in the file: dashes in a text are dashes', async () => {
    expect((await page('a\n\n---\n\nb')).html).toBe('<p>a</p>\n<hr>\n<p>b</p>');
  });

  test.each([
    ['one two *three*\n\n- four', 4],
    ['# A heading\n\na `code is not read` b\n\n```\nno words\n```', 4],
    ['', 0],
  ])('%j has its words counted', async (markdown, words) => {
    expect((await page(markdown)).frontmatter).toEqual({ words });
  });

  test('count each page by itself', async () => {
    await page('one two three');
    expect((await page('one')).frontmatter).toEqual({ words: 1 });
  });

  test('an unsafe address stops the build', async () => {
    await expect(page('[a](javascript:b)')).rejects.toThrow(
      /the link "javascript:b" has an address that is not allowed → begin it with/,
    );
  });
});
