import { describe, expect, test } from 'vitest';
import { said, testRows, type Files, type Row } from './site-check.ts';

const R = 'content/redirects.yaml';
const L = 'content/published.txt';
const redirects = (...lines: string[]): Files => ({
  [R]: `${lines.map((line) => `- ${line}`).join('\n')}\n`,
});

describe('redirects and the ledger are right as they are', () => {
  const good: readonly (readonly [string, Files])[] = [
    ['both missing', {}],
    ['an empty file', { [R]: '# None.\n', [L]: '# None.\n' }],
    ['lines', { ...redirects('{ from: /old/, to: /about/ }'), [L]: '/about/\n/old/\n' }],
  ];
  test.each(good)('%s', async (_name, changes) => expect(await said(changes)).toEqual([]));
});

const rows: readonly Row[] = [
  [
    'a field that does not exist',
    redirects('{ from: /old/, too: /about/ }'),
    [
      `missing-field ${R}:1  /old/.to  is missing → add to: …`,
      `unknown-field ${R}:1  /old/.too  unknown field "too" → remove it; the fields are from, to`,
    ],
  ],
  [
    'an address that is none',
    redirects('{ from: old, to: /about/ }'),
    [
      `field ${R}:1  old.from  "old" is no address of this site → write it from the first slash on, without the base, a page with a slash at its end: /guide/junior/asking/`,
    ],
  ],
  [
    'a chain, told at its line, although the address has dots',
    redirects('{ from: /b.txt, to: /c.txt }', '{ from: /a.txt, to: /b.txt }'),
    [`reference ${R}:2  /a.txt.to  /b.txt leads on to /c.txt → write /c.txt`],
  ],
  [
    'a page that stands',
    redirects('{ from: /about/, to: /contributing/ }'),
    [`duplicate ${R}:1  /about/.from  content/pages/about.mdx stands at /about/ → remove the redirect`],
  ],
  [
    'a line of the ledger that is none',
    { [L]: '/about/\n<<<<<<< ours\n' },
    [
      `field ${L}:2  line  "<<<<<<< ours" is no line of the ledger → write an address, and behind a space the id if it has one: /questions/how-long-stuck/ thread:how-long-stuck`,
    ],
  ],
];

describe('faults of redirects and of the ledger', () => testRows(rows));

test('a criterion, whose id has dots, is told at its line', async () => {
  const criteria = ['small', 'tests', 'names', 'diff'].map(
    (word) => `- { id: craft.junior.${word}, says: x, weak: x, solid: x, next: x, chapters: [j-nothing] }`,
  );
  const found = await said({ 'content/criteria.yaml': `${criteria.join('\n')}\n` });
  expect(found.filter((line) => line.includes(':3'))).toEqual([
    'reference content/criteria.yaml:3  craft.junior.names.chapters.0  there is no chapter "j-nothing" → add the chapter, or remove the reference',
  ]);
});
