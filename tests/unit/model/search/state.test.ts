import { expect, test } from 'vitest';
import {
  matching,
  prefixFor,
  suggestionFiles,
  type Suggestion,
} from '../../../../src/model/search/suggestions.ts';
import { cleanQuery, readState, writeState } from '../../../../src/model/search/state.ts';

const limits = { query: 200, pages: 50 };

test.each([
  '?q=pip',
  '?q=pip&level=senior&topic=pay&kind=question&sort=newest&words=typed&spelling=typed&page=3',
  '?q=a+%26+b',
])('%s is read and written the same', (search) => expect(writeState(readState(search, limits))).toBe(search));

test.each([
  ['', ''],
  ['?q=', ''],
  ['?q=pip&level=<b>&topic=../x&kind=constructor&sort=up&page=-7', '?q=pip'],
  ['?q=pip&page=1e9', '?q=pip&page=50'],
  ['?q=pip&page=2.5', '?q=pip'],
])('of %j stays %j', (search, expected) => expect(writeState(readState(search, limits))).toBe(expected));

test.each([
  ['  a \n\t b\u0000 ', 'a b'],
  ['x'.repeat(9000), 'x'.repeat(200)],
  ['\uD800', '\uFFFD'],
])('a query is cleaned', (text, expected) => expect(cleanQuery(text, limits.query)).toBe(expected));

const entry = (title: string, kind: Suggestion['kind'] = 'question', also = ''): Suggestion => ({
  title,
  kind,
  also,
  address: `/${title}/`,
});

test('suggestions begin with what is typed, whichever word of it', () => {
  const all = [
    entry('PIP', 'term', 'performance improvement plan'),
    entry('I was put on a PIP'),
    entry('Pay bands'),
  ];
  expect(matching('pi', all, 7).map(({ title }) => title)).toEqual(['PIP', 'I was put on a PIP']);
  expect(matching('improv', all, 7).map(({ title }) => title)).toEqual(['PIP']);
  expect(matching('', all, 7)).toEqual([]);
  expect(matching('zz', all, 7)).toEqual([]);
});

test.each([
  ['Behaviour that helps', 'behavior'],
  ['Organised work', 'organized'],
])('suggestions of %j stay while %j is typed, letter by letter', (title, word) => {
  for (let length = 1; length <= word.length; length += 1)
    expect(matching(word.slice(0, length), [entry(title)], 7), word.slice(0, length)).toHaveLength(1);
  const typed = title.split(' ')[0] ?? '';
  for (let length = 1; length <= typed.length; length += 1)
    expect(matching(typed.slice(0, length), [entry(title)], 7), typed.slice(0, length)).toHaveLength(1);
});

test('however many there are, a file stays small, and a prefix leads to its own', () => {
  const all = Array.from({ length: 2000 }, (_, index) =>
    entry(`promotion${String.fromCharCode(97 + (index % 26))} ${index}`),
  );
  const files = suggestionFiles(all);
  expect(files.size).toBeGreaterThan(2);
  for (const entries of files.values()) expect(entries.length).toBeLessThanOrEqual(300);
  // All begin alike: files from `p` to `promotio` would hold what the first file holds.
  expect([...files.keys()].filter((prefix) => 'promotion'.startsWith(prefix))).toEqual(['']);
});

test('a letter gets a file where others could follow', () => {
  const titles = (word: string) => Array.from({ length: 200 }, (_, index) => entry(`${word} x${index}`));
  const files = suggestionFiles([...titles('promoted'), ...titles('promotion'), ...titles('manager')]);
  const words = [...files.keys()].filter((prefix) => !prefix.startsWith('x'));
  expect(words.sort()).toEqual(['', 'm', 'p', 'promote', 'promoti']);
  const known = new Set(files.keys());
  expect(['promo', 'promote', 'promotion', 'man'].map((text) => prefixFor(text, known))).toEqual([
    'p',
    'promote',
    'promoti',
    'm',
  ]);
  expect(files.get('promoti')?.every(({ title }) => title.startsWith('promotion'))).toBe(true);
});
