import { expect, test } from 'vitest';
import { conceptBook } from '../../../src/model/search/concepts.ts';
import type { Kind, Unit } from '../../../src/model/search/format.ts';
import { highestImpact } from '../../../src/model/search/layout.ts';
import { KeyReader } from '../../../src/search-index/key-reader.ts';

const book = conceptBook([{ key: '=pip', label: 'PIP', spellings: ['PIP'] }]);
const unit = (title: string, kind: Kind = 'question'): Unit => ({
  address: '/',
  title,
  kind,
  levels: [],
  topics: [],
  part: 0,
  sections: [],
});
const many = Array.from({ length: 40 }, (_, index) => `phrase number${index} about matter${index}`);

test('a title counts the same however many phrases a page has', () => {
  const impact = (about: readonly string[]) =>
    new KeyReader(book).impacts(unit('Garden'), about).get('garden');
  expect(impact(many)).toBe(impact([]));
});

test('words of two phrases are no pair, words of one are', () => {
  const keys = new KeyReader(book).impacts(unit('x'), ['bored coder', 'angry boss']);
  expect([keys.has('bore coder'), keys.has('angri boss'), keys.has('coder angri')]).toEqual([
    true,
    true,
    false,
  ]);
});

test('words of phrases are of the vocabulary of readers, not of the site', () => {
  const reader = new KeyReader(book);
  reader.impacts(unit('Garden'), ['bored coder']);
  const isIn = (key: string) => [reader.vocabularies.named.has(key), reader.vocabularies.asked.has(key)];
  expect([isIn('garden'), isIn('coder')]).toEqual([
    [true, false],
    [false, true],
  ]);
});

test('a term is wholly about its own name, and less than a page about the words of its phrases', () => {
  const keys = (kind: Kind, own?: string) =>
    new KeyReader(book).impacts(unit('PIP', kind), ['PIP', 'on a plan'], own);
  const [page, term, other] = [keys('question'), keys('term', '=pip'), keys('term')];
  expect(term.get('=pip')).toBe(page.get('=pip'));
  expect(other.get('=pip')).toBeLessThan(page.get('=pip') ?? 0);
  expect(term.get('plan')).toBeLessThan(page.get('plan') ?? 0);
  expect(page.get('=pip')).toBeLessThanOrEqual(highestImpact);
});
