import { describe, expect, test } from 'vitest';
import { termLinker } from '../../../../src/model/terms/link.ts';
import { aTerm } from '../../../support/entries.ts';

const terms = ['pip', 'toil', 'nit', 'bus-factor'].map(
  (id) => aTerm(id, { term: id === 'pip' ? 'PIP' : id.replace('-', ' ') }).data,
);
const link = (texts: readonly string[], most = 8) => {
  const linked = termLinker(terms, most, ({ id }) => `/glossary/#${id}`)(texts);
  // Written short: «pip 1:words».
  const short = linked.texts.map((html) =>
    html.replace(
      /<a href="\/glossary\/#([a-z-]+)" interestfor="w(\d+)" aria-describedby="w\2">(.*?)<\/a>/gs,
      '«$1 $2:$3»',
    ),
  );
  return { texts: short, terms: linked.terms.map(({ id }) => id) };
};
const one = (html: string): string => link([html]).texts[0] ?? '';

/** HTML, and the same with its links written short; `undefined` where nothing may change. */
const rows: readonly (readonly [what: string, html: string, expected?: string])[] = [
  ['the first use, and no other', '<p>Toil, toil.</p>', '<p>«toil 1:Toil», toil.</p>'],
  ['each term, numbered in order', '<p>A nit. A PIP.</p>', '<p>A «nit 1:nit». A «pip 2:PIP».</p>'],
  ['in emphasis', '<p><em>Toil</em></p>', '<p><em>«toil 1:Toil»</em></p>'],
  [
    'in lists and cells',
    '<ul><li>nit</li></ul><td>toil</td>',
    '<ul><li>«nit 1:nit»</li></ul><td>«toil 2:toil»</td>',
  ],
  ['not in a heading', '<h2 id="x">Toil</h2><p>toil</p>', '<h2 id="x">Toil</h2><p>«toil 1:toil»</p>'],
  ['not in a link', '<p><a href="/x/">toil</a></p>'],
  ['not in code', '<p><code>toil</code></p><pre><code>nit</code></pre>'],
  ['not in a quotation', '<blockquote><p>toil</p><blockquote>nit</blockquote>PIP</blockquote>'],
  ['not in the head of a table', '<th scope="col">toil</th>'],
  ['not in an artefact', '<div class="slip" role="group"><div>toil</div></div>'],
  ['not in an example of writing', '<div class="pair"><div><p>toil</p></div></div>'],
  [
    'not in a class that only sounds like one',
    '<p class="slippery">toil</p>',
    '<p class="slippery">«toil 1:toil»</p>',
  ],
  [
    'after an artefact again',
    '<div class="slip"><div></div></div>toil',
    '<div class="slip"><div></div></div>«toil 1:toil»',
  ],
  ['not in a comment or an attribute', '<!-- toil --><img alt="toil > nit">'],
  ['not in a script or a style', '<script>toil</script><style>nit</style>'],
  [
    'a link that somebody wrote is the first use',
    '<p>PIP. <a href="/glossary/#pip">PIP</a>.</p>',
    '<p>PIP. «pip 1:PIP».</p>',
  ],
  [
    'over the end of a line, as Windows writes it',
    '<p>A bus\r\nfactor,\r\ntoil.</p>',
    '<p>A «bus-factor 1:bus\nfactor»,\n«toil 2:toil».</p>',
  ],
  ['text without a tag', 'toil', '«toil 1:toil»'],
];

describe('the first use of a term', () => {
  test.each(rows.map(([what, html, expected = html]) => [what, html, expected] as const))(
    '%s',
    (_what, html, expected) => {
      expect(one(html)).toBe(expected);
    },
  );

  test('is one for all texts of a page, in their order', () => {
    expect(link(['<p>x</p>', '<p>toil</p>', '<p>toil, nit</p>'])).toEqual({
      texts: ['<p>x</p>', '<p>«toil 1:toil»</p>', '<p>toil, «nit 2:nit»</p>'],
      terms: ['toil', 'nit'],
    });
  });

  test('is linked for so many terms and no more, the first ones', () => {
    expect(link(['<p>toil, nit, PIP</p>'], 2)).toEqual({
      texts: ['<p>«toil 1:toil», «nit 2:nit», PIP</p>'],
      terms: ['toil', 'nit'],
    });
  });

  test('leaves every other byte as it is', () => {
    const html = '<p title="a">A\n bus factor &amp; <b>x</b>\n</p>\n<!-- PIP -->';
    const [text = ''] = termLinker(terms, 8, () => '/g/')([html]).texts;
    expect(text).not.toBe(html);
    expect(text.replace(/<a [^>]*>|<\/a>/g, '')).toBe(html);
  });

  test('takes a fifth of a millisecond a page or so, however large the glossary', () => {
    const many = Array.from(
      { length: 300 },
      (_, index) => aTerm(`t-${index}`, { term: `Word${index} of trade` }).data,
    );
    const linker = termLinker([...many, ...terms], 8, ({ id }) => `/glossary/#${id}`);
    const page = `<p>${'A sentence of ordinary words, with <em>none</em> of the trade.</p>\n<p>'.repeat(150)}toil</p>`;
    for (let run = 0; run < 50; run += 1) linker([page]);
    const before = process.cpuUsage();
    for (let run = 0; run < 100; run += 1) linker([page]);
    const { user, system } = process.cpuUsage(before);
    // Ten times what it takes: a machine under load must not fail it, an expression that is made anew for each text does.
    expect((user + system) / 1000 / 100).toBeLessThan(3);
  });
});
