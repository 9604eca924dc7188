/** Templates of attacks: JS, URL, REMOTE and NAME stand for what `attacks.ts` puts in their place. */

export const markdown = {
  'markdown-link': '[x](javascript:JS) [y](JAVASCRIPT:JS) [z](vbscript:JS) [w](data:text/html,x)',
  'markdown-link-entities':
    '[x](java&#115;cript:JS) [y](javascript&colon;JS) [z](&#x6A;avascript:JS) [w](&#1;javascript:JS)',
  'markdown-link-spaces':
    '[x](<java\tscript:JS>) [y](< javascript:JS>) [z](java&Tab;script:JS) [w](<&NewLine;javascript:JS>)',
  'markdown-link-escapes':
    '[x](\\javascript:JS) [y](javascript\\:JS) [z](%6Aavascript:JS) [w](/\\attacked.example)',
  'markdown-link-title':
    '[x](/a "\\" onmouseover=\\"JS") [y](/a \'" onmouseover="JS\') [z](/a (&quot; onclick=&quot;JS))',
  'markdown-link-text': '[<img src=x onerror="JS">](/a) [x <script>JS</script>](/b)',
  'markdown-link-nested':
    '[a [b](javascript:JS) c](javascript:JS) [<javascript:JS>](/a) [![x](javascript:JS)](javascript:JS)',
  'markdown-reference': '[x][r] [r] ![y][r]\n\n[r]: javascript:JS "&quot; onmouseover=&quot;JS"\n[r]: /safe',
  'markdown-reference-lines': '[x]\n\n[x]:\n  <javascript:JS>\n  \'" onmouseover="JS\'',
  'markdown-autolink': '<javascript:JS> <data:text/html,x> <JavaScript&colon;JS> <vbscript:JS>',
  'markdown-autolink-quotes':
    '<https://x.example/"onmouseover="JS> https://x.example/"onmouseover="JS <a"onclick="JS@x.example>',
  'markdown-image':
    '![x](javascript:JS) ![y](REMOTE) ![z](data:image/svg+xml;base64,AAAA) ![w](URL) ![v](//attacked.example/x.png)',
  'markdown-image-text':
    '![" onerror="JS](x.png) ![x](y.png "\\" onload=\\"JS") ![<img src=x onerror=JS>](z.png)',
  'markdown-info-string': '```x"onmouseover="JS\ny\n```\n\n```js"><img/src=x/onerror=JS>\nz\n```',
  'markdown-info-classes':
    '```foo&#32;skip-link&#32;visually-hidden\nx\n```\n\n```constructor\ny\n```\n\n```__proto__\nz\n```',
  'markdown-code':
    '`</code><script>JS</script>`\n\n    </pre><script>JS</script>\n\n```html\n</code></pre><script>JS</script>\n```',
  'markdown-footnote':
    'x[^"onclick="JS] y[^<script>JS</script>]\n\n[^"onclick="JS]: a <script>JS</script>\n[^<script>JS</script>]: b',
  'markdown-blocks':
    '# x <img src=x onerror="JS">\n\n| <script>JS</script> |\n|--|\n| <img src=x onerror="JS"> |\n\n- [ ] <svg onload="JS">',
  'markdown-resumed': '<div onclick="JS">\n\n**x** <img src=x onerror="JS">\n\n</div><script>JS</script>',
  'markdown-escapes': '\\<script>JS</script> &lt;script&gt;JS&lt;/script&gt; &#60;img src=x onerror=JS&#62;',
  'markdown-front-matter': '---\nlayout: x\n---\n\n<!--[if x]--><script>JS</script>',
};
