import { expect, test } from 'vitest';
import { markdownToHtml } from 'satteri';
import { curlyQuotes, unbrokenDates } from '../../../src/model/typography.ts';

const rows = [
  ['double', `"Hi," she said`, '“Hi,” she said'],
  ['double inside a sentence', `Be "more visible".`, 'Be “more visible”.'],
  ['apostrophe in a word', `I don't know O'Reilly's`, 'I don’t know O’Reilly’s'],
  ['apostrophe at the start of a word', `'tis the '90s, 'til Monday`, '’tis the ’90s, ’til Monday'],
  ['apostrophe at the end of a word', `the managers' view`, 'the managers’ view'],
  ['single inside double', `"'Yes,' they said"`, '“‘Yes,’ they said”'],
  ['single at the end of double', `she said "he said 'no'"`, 'she said “he said ‘no’”'],
  ['double inside single', `'"Yes," they said'`, '‘“Yes,” they said’'],
  ['single, double and apostrophe', `He said "it's 'fine'".`, 'He said “it’s ‘fine’”.'],
  ['apostrophe inside single', `'can't do it'`, '‘can’t do it’'],
  ['two single ones', `'I don't,' they said, 'so I won't.'`, '‘I don’t,’ they said, ‘so I won’t.’'],
  ['possessive before the closing mark', `"Engineers'" guild`, '“Engineers’” guild'],
  ['feet and inches', `6'2" tall, a 5" disk`, '6’2” tall, a 5” disk'],
  ['in brackets', `("x") ['x']`, '(“x”) [‘x’]'],
  ['behind a dash', `he asked—"why?"`, 'he asked—“why?”'],
  ['speech that breaks off', `"But I—" she said`, '“But I—” she said'],
  ['speech that breaks off at the end', `"I was-"`, '“I was-”'],
  ['behind a slash', `and/"or"`, 'and/“or”'],
  ['behind a hyphen', `non-"technical"`, 'non-“technical”'],
  ['before an accent', `"émigré" 'œuvre'`, '“émigré” ‘œuvre’'],
  ['beside typographic ones', `“already” 'x'`, '“already” ‘x’'],
  ['nothing between', `""`, '“”'],
] as const;

test.each(rows)('%s', (_name, typed, printed) => expect(curlyQuotes(typed)).toBe(printed));

test.each(rows)('as Markdown prints it: %s', (_name, typed, printed) => {
  const { html } = markdownToHtml(typed, { features: { smartPunctuation: true } });
  expect(html.trim()).toBe(`<p>${printed}</p>`);
});

test.each(['', 'no marks at all', '“done” and ’tis', '日本語', '—'])('leaves %j as it is', (text) =>
  expect(curlyQuotes(text)).toBe(text),
);

test.each(rows)('a second time changes nothing: %s', (_name, typed) =>
  expect(curlyQuotes(curlyQuotes(typed))).toBe(curlyQuotes(typed)),
);

test('leaves no straight mark, wherever it stands, and keeps the length', () => {
  const parts = ['"', "'", ' ', 'a', '(', '—', '-', '.', '“'];
  const texts = parts.flatMap((a) =>
    parts.flatMap((b) => parts.flatMap((c) => parts.map((d) => a + b + c + d))),
  );
  expect(texts).toHaveLength(9 ** 4);
  const wrong = texts.filter((text) => /["']/.test(curlyQuotes(text)) || curlyQuotes(text).length !== 4);
  expect(wrong).toEqual([]);
});

test('a long text of apostrophes that never close takes no time to speak of: work that grew with its square would run into the limit', () => {
  expect(curlyQuotes(" 'tis".repeat(200_000))).toBe(' ’tis'.repeat(200_000));
});

test.each([
  [
    'asked on 5 March 2021, archived on 25 November 2026.',
    'asked on 5\u00A0March 2021, archived on 25\u00A0November 2026.',
  ],
  ['12 Answers, 3 May', '12 Answers, 3 May'],
])('the day of a date in "%s" stays with its month', (text, result) =>
  expect(unbrokenDates(text)).toBe(result),
);
