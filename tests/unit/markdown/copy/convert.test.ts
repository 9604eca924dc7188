import { describe, expect, test } from 'vitest';
import { htmlForFeeds, htmlToMarkdown } from '../../../../src/markdown/copy/convert.ts';

const page = 'https://x.example/sub/guide/junior/asking/';
const markdown = (html: string) => htmlToMarkdown(html, page);
const feed = (html: string) => htmlForFeeds(html, page);

describe('as Markdown', () => {
  test.each([
    ['<h2 id="a">Whom</h2><p>Ask <em>early</em>.</p>', '## Whom\n\nAsk *early*.'],
    [
      '<p><a href="/sub/guide/">a</a> <a href="#b">b</a></p>',
      `[a](https://x.example/sub/guide/) [b](${page}#b)`,
    ],
    ['<p>x</p><svg class="stem" aria-hidden="true"><path d="M0"/></svg>', 'x'],
    ['<details class="note"><summary>Why</summary><p>So.</p></details>', '> **Why**\n>\n> So.'],
    [
      '<pre class="language-js"><code class="language-js"><span class="token">let</span> a</code></pre>',
      '```js\nlet a\n```',
    ],
  ])('%j', (html, expected) => expect(markdown(html)).toBe(expected));

  test('an artefact is a quotation below its name, without the link to its file', () => {
    const html =
      '<div class="slip"><div class="slip-head"><h3 id="m"><small>To fill in</small> The message</h3><copy-text class="no-print"><a href="m.txt">As text</a></copy-text></div><div class="prose"><p>Hello.</p></div></div>';
    expect(markdown(html)).toBe('### To fill in: The message\n\n> Hello.');
  });

  test('a tree says which answer leads where', () => {
    const html =
      '<figure class="figure tree"><figcaption>Start</figcaption><ol role="list"><li><svg></svg><h3>Is there a date?</h3><div class="fork"><svg></svg><span class="leave">no<span class="visually-hidden">:</span></span><div class="prose"><p>Wait.</p></div></div><span class="stay">yes<span class="visually-hidden">: go on</span></span></li></ol></figure>';
    expect(markdown(html)).toBe('**Start**\n\n1. **Is there a date?**\n\n   **no:** Wait.\n\n   yes: go on');
  });

  test('a time line says when, and how much can be changed', () => {
    const html =
      '<ol role="list"><li><span class="at"><svg aria-hidden="true"></svg><span aria-hidden="true">−8</span> <span class="visually-hidden">8 weeks before:</span></span><div class="moment"><h3>The form</h3><svg role="img" aria-label="You can still change 3 of 5"></svg><div class="prose"><p>Write.</p></div></div></li></ol>';
    expect(markdown(html)).toBe(
      '1. **8 weeks before: The form**\n\n   *You can still change 3 of 5.*\n\n   Write.',
    );
  });
});

describe('as HTML for feeds', () => {
  test('nothing is left of what belongs to the page alone', () => {
    const html = feed(
      '<h2 id="a" class="b">Whom</h2><p data-x="1" tabindex="0"><a href="/sub/a/?b=1&amp;c" rel="noopener">a</a><img src="/sub/p.png" alt=""></p>',
    );
    expect(html).toBe(
      '<h2>Whom</h2><p><a href="https://x.example/sub/a/?b=1&amp;c" rel="noopener">a</a><img src="https://x.example/sub/p.png" alt=""></p>',
    );
  });

  test('a parameter that looks like an entity stays what it is', () => {
    expect(feed('<a href="https://y.example/?a=1&amp;copy=2">x</a>')).toBe(
      '<a href="https://y.example/?a=1&amp;copy=2">x</a>',
    );
  });
});
