import { expect, test } from 'vitest';
import { locator } from '../../../../src/check/read/locate.ts';

const yaml = `id: a
asker: { label: x,
  level: junior }
topics:
  - reviews
  - manager
answers:
  - { id: em, by: x }
  - id: peer
    by: y
text: |
  topics: none
12: number
`;
const lineOf = locator(yaml, 2);

test.each([
  [['id'], 2],
  [['asker'], 3],
  [['asker', 'label'], 3],
  [['asker', 'level'], 4],
  [['topics'], 5],
  [['topics', 0], 6],
  [['topics', 1], 7],
  [['answers', 0, 'by'], 9],
  [['answers', 1, 'by'], 11],
  [['text'], 12],
  [['12'], 14],
  // What does not exist stands where it would be.
  [['asker', 'role'], 3],
  [['answers', 1, 'says'], 10],
  [['topics', 7], 5],
  [['id', 'deeper'], 2],
])('%j stands on line %i', (path, line) => {
  expect(lineOf(path)).toBe(line);
});

test.each([[['title']], [[]]])('%j stands nowhere', (path) => {
  expect(lineOf(path)).toBeUndefined();
});

test.each(['', '# only a comment', 'a: "open', '- x\n- y: [', '\t'])(
  'text that is no mapping is no error: %j',
  (text) => {
    expect(locator(text, 1)(['title'])).toBeUndefined();
  },
);

test('a list is entered by index', () => {
  expect(locator('- id: a\n- id: b\n  name: c\n', 1)([1, 'name'])).toBe(3);
});
