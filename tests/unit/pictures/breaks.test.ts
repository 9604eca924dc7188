import { expect, test } from 'vitest';
import { breakCosts, breaksOf, emergencyBreaks } from '../../../src/pictures/breaks.ts';

/** The text with a bar at each break. */
function broken(text: string): string {
  let from = 0;
  return breaksOf(text)
    .map(({ at }) => text.slice(from, (from = at)))
    .join('|');
}

test.each([
  ['One word after another', 'One |word |after |another'],
  ['Am I heading for a PIP?', 'Am |I |heading |for |a |PIP?'],
  // Quotation marks and brackets stay with their words, and so do hyphens.
  ['Rated “sometimes meets” (twice)', 'Rated |“sometimes |meets” |(twice)'],
  ['From mid-level to senior, at 1:1s', 'From |mid-level |to |senior, |at |1:1s'],
  ['node.js and C++ / C#', 'node.js |and |C++ |/ |C#'],
  // Scripts without spaces break between words, but never before a full stop or after an opening bracket.
  ['我应该（现在）做什么？好', '我|应该|（现在）|做|什么？|好'],
  ['ฉันควรทำอะไร', 'ฉัน|ควร|ทำ|อะไร'],
  ['Слово за словом', 'Слово |за |словом'],
  ['كيف أطلب ترقية', 'كيف |أطلب |ترقية'],
  ['', ''],
])('%s', (text, expected) => expect(broken(text)).toBe(expected));

test.each([
  ['Wait, make', breakCosts.punctuation],
  ['“Be proactive.” Meaning', breakCosts.punctuation],
  ['heading for', breakCosts.word],
  // Small words, and the first word of a sentence, belong to what follows.
  ['a PIP', breakCosts.smallWord],
  ['to senior', breakCosts.smallWord],
  // Short ones at the end of a clause belong to what comes before.
  ['you on,', breakCosts.smallWord],
])('a line that ends inside "%s"', (text, cost) => expect(breaksOf(text).at(-2)?.cost).toBe(cost));

test('the first word of a sentence belongs to what follows', () => {
  expect(breaksOf('Not yesterday. What then').map(({ cost }) => cost)).toEqual([
    breakCosts.word,
    breakCosts.punctuation,
    breakCosts.smallWord,
    0,
  ]);
});

test('a word that is too long breaks between its characters, never inside one', () => {
  expect(emergencyBreaks('x é👩‍💻z', 2, 9).map(({ at }) => at)).toEqual([3, 8]);
});
