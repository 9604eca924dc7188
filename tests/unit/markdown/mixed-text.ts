/** Texts thrown together of the pieces on which parsers stumble. Seeded: the same texts on every machine, in every run. */

const markdown = split(
  '# ¦## ¦###### ¦> ¦- ¦1. ¦- [ ] ¦- [x] ¦* ¦\n¦\n¦\n\n¦\n\n¦\n\n    ¦\t¦```¦```js\n¦```foo&#32;bar\n¦~~~¦|¦|-¦a¦word ¦ ¦*¦**¦_¦~~¦`¦``',
  '| a | b |\n|:-:|--:|\n¦[¦](¦](/x)¦](javascript:x)¦](<a b>)¦)¦![¦![a](x.png)¦![a](https://e.example/x.png)¦[r]¦[a][r]',
  '[^1]¦[^1-2]¦[^a<b]¦\n[^1]: ¦\n\n[^1-2]: x\n¦\n\n[r]: /y "t"\n¦http://x.example/¦www.x.example¦a@b.example¦"¦\'¦--¦...',
  '&lt;¦&#60;¦&amp;¦&#x6a;¦&colon;¦&nbsp;¦&NotExists;¦&#0;¦&#128;¦<¦>¦< ¦<3¦<https://x.example/>¦<javascript:x>¦<a@b.example>',
  '\\¦\\\n¦  \n¦---\n¦===\n¦***¦\0¦\r¦\f¦\u00A0¦\u2028¦😀¦\uD800¦\x01¦\x7F¦$x$¦:::¦{#id .c}¦(¦=¦|x¦^a^¦~a~¦ "ti&quot;t")¦](data:,x "t")',
);
const html = split(
  '<b>¦</b>¦<i ¦onx=y ¦>¦<a href="¦javascript:x¦">¦<a id=x name=y>¦</a>¦<table>¦<td>¦<tr>¦</table>¦<col>¦<caption>¦<br/>¦<hr>',
  '<script>¦</script>¦<style>¦</style>¦<svg>¦</svg>¦<math>¦<mtext>¦<foreignObject>¦<desc>¦<p>¦</p>¦<div>¦</div>¦<h1>¦</h1>',
  '<!--¦-->¦<![CDATA[¦]]>¦<?x¦?>¦<!X>¦<select>¦<option>¦<form>¦<input>¦<button>¦<input type=checkbox>¦<pre>¦</pre>¦<ul>',
  '<code class="language-js">¦</code>¦<img src=x.png>¦<img src=//h/x.png>¦<image src=x>¦<nobr>¦<ruby><rt>¦<font color=red>',
  '<template>¦</template>¦<noscript>¦<textarea>¦</textarea>¦<title>¦<iframe>¦<object>¦<plaintext>¦<xmp>¦</xmp>¦<frameset>',
  '<section data-footnotes class=footnotes>¦</section>¦<h2 id=footnote-label>¦</h2>¦<a data-footnote-ref id="em_fnref-1">',
  '<li id="em_fn-1">¦<details open>¦<summary>¦<body onload=x>¦<html>¦<base href=//x>¦<th style="text-align: center">',
);

export function mixed(count: number, kind: 'Markdown' | 'with HTML'): string[] {
  const pieces = kind === 'Markdown' ? markdown : [...markdown, ...html, ...html];
  const below = random(count);
  return Array.from({ length: count }, () =>
    Array.from({ length: 1 + below(14) }, () => pieces[below(pieces.length)] ?? '').join(''),
  );
}

/** Numerical Recipes' linear congruential generator; its high bits are random enough to choose pieces. */
function random(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state * 1664525 + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

function split(...lines: string[]): string[] {
  return lines.flatMap((line) => line.split('¦'));
}
