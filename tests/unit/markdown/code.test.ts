import { describe, expect, test } from 'vitest';
import { languageNames, longestHighlighted } from '../../../src/markdown/highlight.ts';
import { renderPart } from '../../../src/markdown/render-thread.ts';

const html = (markdown: string) =>
  renderPart(markdown, { base: '/', idPrefix: 'em', headingFrom: 3 }).html.trim();
const fenced = (language: string, code: string) => `\`\`\`${language}\n${code}\n\`\`\``;

describe('code blocks', () => {
  test('of a known language get classes, as in our own pages', () => {
    expect(html(fenced('js title="x"', 'let a = "<b>";'))).toBe(
      '<pre class="language-js" data-language="js" tabindex="0"><code class="language-js">' +
        '<span class="token keyword">let</span> a <span class="token operator">=</span> ' +
        '<span class="token string">"&lt;b>"</span><span class="token punctuation">;</span></code></pre>',
    );
  });

  test.each(['', 'text', 'mermaid', 'constructor', '__proto__', 'JS', 'js"onclick="x', '<script>'])(
    'of the language %j stay plain',
    (language) => {
      expect(html(fenced(language, '<b>'))).toBe('<pre tabindex="0"><code>&lt;b&gt;\n</code></pre>');
    },
  );

  test('that are very long stay plain', () => {
    expect(html(fenced('js', `"${'a'.repeat(longestHighlighted - 2)}"`))).toContain('class="token string"');
    expect(html(fenced('js', `"${'a'.repeat(longestHighlighted)}"`))).not.toContain('class=');
  });

  test('every language that is offered colours something', () => {
    expect(languageNames.length).toBeGreaterThan(30);
    const sample =
      'GET / HTTP/1.1\n# "a" 1 <b c="d"> + x():\n- 1\n+ select true;\nFROM x\n@a { b: 1 }\n[c]\n"d" = 2\n';
    const plain = languageNames.filter(
      (language) => !html(fenced(language, sample)).includes('class="token'),
    );
    expect(plain).toEqual([]);
  });

  test('indented code and code in raw HTML', () => {
    expect(html('    a < b')).toBe('<pre tabindex="0"><code>a &lt; b\n</code></pre>');
    expect(html('<pre>a <b>b</b></pre>')).toBe('<pre tabindex="0">a <b>b</b></pre>');
    expect(html('<pre><code class="language-js">let <b>b</b> <a href="/c/">c</a></code></pre>')).toBe(
      '<pre tabindex="0"><code class="language-js">let <b>b</b> <a href="/c/">c</a></code></pre>',
    );
  });
});

test('boxes of task lists have names', () => {
  expect(html('- [ ] a\n- [x] b')).toBe(
    '<ul class="contains-task-list">\n' +
      '<li class="task-list-item"><input type="checkbox" disabled aria-label="Not done"> a</li>\n' +
      '<li class="task-list-item"><input type="checkbox" checked disabled aria-label="Done"> b</li>\n</ul>',
  );
});
