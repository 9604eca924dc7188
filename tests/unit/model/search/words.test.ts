import { expect, test } from 'vitest';
import { meant, replaceWords } from '../../../../src/model/search/spelling.ts';
import { formOf, plain, wordsOf } from '../../../../src/model/search/words.ts';

test.each([
  ['one-on-one', ['one', 'on', 'one']],
  ["don't, C# and 1:1", ["don't", 'C#', 'and', '1:1']],
  ['', []],
  ['<b>§ 5 …</b>', ['b', '5', 'b']],
  ['مرحبا 👋 you', ['مرحبا', 'you']],
])('the words of %j', (text, words) => expect(wordsOf(text).map(({ written }) => written)).toEqual(words));

test.each([
  ['Manager’s', 'manager'],
  ['RÉSUMÉ', 'resume'],
  ["don't", 'dont'],
  ['organization', 'organisation'],
  ['size', 'size'],
  ['hours', 'hours'],
  ['resources', 'resources'],
  ['programmer', 'programmer'],
])('%j is compared as %j', (word, expected) => expect(plain(word)).toBe(expected));

test.each([
  ['organise', 'organize'],
  ['prioritisation', 'prioritization'],
  ['analysing', 'analyzing'],
  ['behaviour', 'behavior'],
  ['favourite', 'favorite'],
  ['neighbouring', 'neighboring'],
  ['judgement', 'judgment'],
  ['acknowledgements', 'acknowledgments'],
  ['programmes', 'programs'],
  ['licence', 'license'],
  ['defence', 'defense'],
  ['practise', 'practice'],
  ['centre', 'center'],
  ['levelling', 'leveling'],
  ['labelled', 'labeled'],
])('%j and %j have one key', (british, american) => expect(formOf(british).key).toBe(formOf(american).key));

test.each([
  [['promoted', 'promotion', 'promotions', 'promoting'], 1],
  [['review', 'reviewing', 'Reviews'], 1],
  [['junior', 'senior'], 2],
])('%j have so many keys: %i', (words, count) =>
  expect(new Set(words.map((word) => formOf(word).key)).size).toBe(count),
);

const words = [
  'promotion',
  'manager',
  'senior',
  'salary',
  'parts',
  'feedback',
  'on',
  'call',
  'code',
  'review',
  'phone',
  'reason',
];
test.each([
  ['promtion', 'promotion'],
  ['rpomotion', 'promotion'],
  // Another beginning is another word.
  ['iphone', undefined],
  ['treason', undefined],
  ['senoir', 'senior'],
  ['feedbcak', 'feedback'],
  ['codereview', 'code review'],
  ['paris', undefined],
  ['xyzzy', undefined],
  ['pay', undefined],
  ['k8s', undefined],
])('%j was meant as %j', (typed, expected) => expect(meant(typed, words, new Set(words))).toBe(expected));

test('words are replaced in place', () =>
  expect(replaceWords('How, promtion?', new Map([['promtion', 'promotion']]))).toBe('How, promotion?'));
