import { describe, expect, test } from 'vitest';
import { linksInHtml } from '../../../src/markdown/links.ts';
import { renderPart } from '../../../src/markdown/render-thread.ts';

const part = (markdown: string, base = '/sub/') =>
  renderPart(markdown, { base, idPrefix: 'em', headingFrom: 3 });
const rel = 'rel="ugc nofollow noopener"';

describe('links of a thread', () => {
  test.each([
    ['[a](/guide/)', '<a href="/sub/guide/">a</a>'],
    ['[a](/)', '<a href="/sub/">a</a>'],
    ['[a](../x/ "t")', '<a href="../x/" title="t">a</a>'],
    ['[a](#em-small)', '<a href="#em-small">a</a>'],
    ['[a](https://x.example/?b=1&c)', `<a href="https://x.example/?b=1&amp;c" ${rel}>a</a>`],
    ['[a](//x.example)', `<a href="//x.example" ${rel}>a</a>`],
    ['<https://x.example>', `<a href="https://x.example" ${rel}>https://x.example</a>`],
    ['www.x.example', `<a href="http://www.x.example" ${rel}>www.x.example</a>`],
    ['[a][b]\n\n[b]: HTTPS://x.example', `<a href="HTTPS://x.example" ${rel}>a</a>`],
    ['[a](mailto:b@x.example)', '<a href="mailto:b@x.example">a</a>'],
    ['b@x.example', '<a href="mailto:b@x.example">b@x.example</a>'],
    ['x <a href="/guide/" target="_blank" rel="opener">a</a>', '<a href="/sub/guide/">a</a>'],
    ['x <a href=" /&#9;/x.example">a</a>', `<a href="//x.example" ${rel}>a</a>`],
  ])('%s', (markdown, html) => {
    expect(part(markdown).html).toContain(html);
    expect(part(markdown).problems).toEqual([]);
  });

  test('at the root of a domain stay as they are', () => {
    expect(part('[a](/guide/)', '/').html).toBe('<p><a href="/guide/">a</a></p>\n');
  });

  test.each([
    '[a](javascript:b)',
    '[a](JAVA&#115;cript:b)',
    'x <a href="java&NewLine;script:b">a</a>',
    '[a](data:text/html,b)',
  ])('%s keeps its text only, and is reported', (markdown) => {
    const { html, problems } = part(markdown);
    expect(html).toContain('<a>a</a>');
    expect(problems).toHaveLength(1);
    expect(problems[0]?.wrong).toMatch(
      /^the link "(?:javascript:b|JAVAscript:b|data:text\/html,b)" has an address/,
    );
  });

  test('a long address is cut in the report', () => {
    const [problem] = part(`[a](data:${'b'.repeat(1000)})`).problems;
    expect(problem?.wrong).toBe(`the link "data:${'b'.repeat(74)}…" has an address that is not allowed`);
  });
});

describe('linksInHtml', () => {
  const judge = (html: string) => {
    const problems: unknown[] = [];
    const policy = {
      base: '/sub/',
      rel: 'ugc nofollow noopener',
      report: (problem: unknown) => void problems.push(problem),
    };
    return { html: linksInHtml(html, policy), problems: problems.length };
  };

  test.each([
    ['<p>no link, &lt;a href="x"&gt;</p>', '<p>no link, &lt;a href="x"&gt;</p>', 0],
    ['<a href="/a/">b</a><abbr>c</abbr>', '<a href="/sub/a/">b</a><abbr>c</abbr>', 0],
    ['<a href="javascript:b" title="c">d</a>', '<a title="c">d</a>', 1],
  ])('%j', (html, expected, problems) => expect(judge(html)).toEqual({ html: expected, problems }));

  test.each([
    '<a href="/a/">b</a> <a title="c" href="javascript:d">e</a>',
    "<a href='javascript:b'>c</a>",
    '<A HREF="javascript:b">c</A>',
    '<a\nhref="javascript:b">c</a>',
    '<a id="b">c</a>',
    '<a href="b" rel="c">d</a>',
  ])('judges nothing in %j, so that the tree is asked', (html) =>
    expect(judge(html)).toEqual({ html: undefined, problems: 0 }),
  );
});
