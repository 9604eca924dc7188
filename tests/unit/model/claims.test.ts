import { describe, expect, test } from 'vitest';
import { claimsIn } from '../../../src/model/claims.ts';

const names = ['Dropbox', 'Medium', 'Meta', 'Financial Times'];

/** A text, and its claims: `kind: words`. */
const rows: readonly (readonly [text: string, claims: string[]])[] = [
  ['Dropbox looks for it here.', ['name: Dropbox']],
  ['Dropbox and Medium agree.', ['name: Dropbox']],
  ['What Dropbox’s ladder says', ['name: Dropbox']],
  ['Medium-sized firms, metadata, MetaCorp, Dropboxes', []],
  ['Metadata at Meta', ['name: Meta']],
  ['The Financial\nTimes asks', ['name: Financial Times']],
  ['About 12 % of engineers passed.', ['share: 12 %']],
  ['4 per cent of women', ['share: 4 per cent']],
  ['40% of orders came late, and 3 % of visitors left.', ['figure: 40%']],
  ['Pay rose by $12,500 and then by 300 euros.', ['figure: $12,500']],
  ['The band begins at € 62.000.', ['figure: € 62.000']],
  ['It cost 300 pounds and a dollar.', ['figure: 300 pounds']],
  ['Say “€62,000 from January”, or “12 % more”, or “since 2019”.', []],
  ['“Nobody ends this speech, and 5 % of firms', ['share: 5 %']],
  ['“One” and “two”, said 5 % of firms', ['share: 5 %']],
  ['MetaMeta, Metadata, and Meta', ['name: Meta']],
  ['𝒳Meta', []],
  ['Of 1,5,,2.5 % of women', ['share: 1,5,,2.5 %']],
  ['It cost 7.5.,3 euros, or 2 dollars', ['figure: 7.5.,3 euros']],
  ['Nine in ten engineers', []],
  ['A study of 2018 found it.', ['study: study']],
  ['Researchers counted 30 % more remarks.', ['study: Researchers']],
  ['Study the code first.', []],
  ['People who left in 2019', ['year: 2019']],
  ['Hiring has been slow since 2022. It may change in 2027.', ['year: 2022']],
  ['The range 2024-25, and version 2024-04-01', ['year: 2024']],
  ['I have been senior since 2009. It was ours in 2014, and the law of November 2026.', []],
  ['I joined late. Titles grew in 2021.', ['year: 2021']],
  ['Checked 24 November 2026, by March 2026, on 3 May, 2026', []],
  ['Room 20261, port 2019a', []],
  ['On Friday 20 November 2026 the numbers did not fit.', []],
  ['The Employment Rights Act 2025 changes that.', ['law: Rights Act']],
  ['The Equality Act.', ['law: Equality Act']],
  ['The EU Directive, a tribunal', ['law: Directive']],
  ['H-1B holders', ['law: H-1B']],
  ['Act on it. The first Act of the play', []],
  ['That is required by law. It may be illegal.', ['law: required by law']],
  ['Somebody may ask by law. Legal wants it. Give up legal claims.', []],
  ['In the UK, it takes two years.', ['place: In the UK']],
  ['US states differ, and EU law too.', ['place: US states']],
  ['The UK’s names are public.', ['place: The UK']],
  ['at will in\nthe United States', ['place: in the United States']],
  ['In the UK, Acas explains it (not legal advice).', []],
  ['In the EU, rules are national and we have not checked them.', []],
  ['A firm in Lagos, a US keyboard, in the union', []],
  ['Most companies have a ladder.', ['most: Most companies']],
  ['So it is in many countries.', ['most: many countries']],
  ['Most people, many places, a few firms, most of the company', []],
  ['Ask a lawyer about your visa; somebody may ask by law.', []],
  ['What “Dropbox” means, “in the UK”, by “most companies”', []],
  ['', []],
];

describe('claims that need a source', () => {
  test.each(rows)('%s', (text, expected) => {
    expect(claimsIn(text, names).map(({ kind, words }) => `${kind}: ${words}`)).toEqual(expected);
  });
});

/** A piece, and what a text of it repeated claims when ` In the UK` follows. With the square of its length the last of these sizes would take minutes. */
const repeated = [
  '“',
  '“a',
  '“a” ',
  '”',
  '1',
  '1,',
  '1 ',
  '. ',
  'Metadata ',
  'A',
  'Aa Ac',
  'I. ',
  '2019a ',
] as const;

describe('a long text is read once', () => {
  test.each(repeated.flatMap((piece) => [1_000, 30_000, 300_000].map((times) => [piece, times] as const)))(
    '%j, %i times',
    (piece, times) => {
      const text = `${piece.repeat(times)} in the UK`;
      expect(claimsIn(text, names)).toEqual([{ kind: 'place', words: 'in the UK' }]);
    },
  );
});
