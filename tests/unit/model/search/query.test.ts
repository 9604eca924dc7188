import { expect, test } from 'vitest';
import { conceptBook } from '../../../../src/model/search/concepts.ts';
import { readQuery } from '../../../../src/model/search/query.ts';
import { mentionReader } from '../../../../src/model/search/mentions.ts';

const book = conceptBook([
  { key: '=pip', label: 'Performance improvement plan', spellings: ['PIP', 'performance improvement plan'] },
  { key: '=one-to-one', label: '1:1', spellings: ['1:1', 'one-on-one'] },
  { key: '=runbook', label: 'Runbook', spellings: ['runbook'] },
  { key: '=ic', label: 'IC', spellings: ['IC', 'individual contributor'] },
  { key: '~manager', label: 'manager', spellings: ['manager', 'boss'] },
]);
const slots = (text: string, widen = true) =>
  readQuery(text, book, widen)
    .slots.filter(({ written }) => written !== '')
    .map(
      ({ written, keys, isNeeded }) =>
        `${written}${isNeeded ? '!' : ''} ${keys.map(({ key }) => key).join(' ')}`,
    );

test.each([
  ['pip', ['pip! pip =pip']],
  ['performance improvement plan', ['performance improvement plan! =pip']],
  ['How do I pass a PIP?', ['pass! pass', 'PIP! pip =pip']],
  ['oneonone', ['oneonone! oneonon =one-to-one']],
  ['run-books', ['run-books! =runbook']],
  ['my boss', ['boss! boss ~manager']],
  ['the team', ['team! team']],
  ['of the and', []],
  ['pip pip', ['pip! pip =pip']],
  ['HOW DO I PASS A PIP?', ['pass! pass', 'pip! pip =pip']],
  ['boss AND pip', ['boss! boss ~manager', 'pip! pip =pip']],
  ['a boss in IT', ['boss! boss ~manager', 'IT! it']],
])('%j asks for %j', (text, expected) => expect(slots(text)).toEqual(expected));

test('only the words as typed, where the reader wants it', () =>
  expect(slots('my boss', false)).toEqual(['boss! boss']));

test('weak words only help to order, unless there is nothing else', () => {
  expect(slots('team boss')).toEqual(['team team', 'boss! boss ~manager']);
  expect(slots('team')).toEqual(['team! team']);
});

test('a query of many words is looked at up to a limit', () =>
  expect(slots(Array.from({ length: 500 }, (_, index) => `word${index}`).join(' ')).length).toBeLessThan(20));

test('the pairs of a query are those of a text that says the same', () => {
  const pairs: string[] = [];
  mentionReader(book)(
    'My manager is on leave',
    () => undefined,
    (pair) => pairs.push(pair),
  );
  const asked = readQuery('boss on leave', book).slots.filter(({ written }) => written === '');
  expect(pairs).toEqual(['~manager leav']);
  expect(asked.map(({ keys }) => keys[0]?.key)).toEqual(['~manager leav']);
});

test('an abbreviation in capitals is no word in small letters', () => {
  const found = (text: string): string[] => {
    const keys: string[] = [];
    mentionReader(book)(text, (key) => keys.push(key));
    return keys.filter((key) => key.startsWith('='));
  };
  expect(found('the IC track')).toEqual(['=ic']);
  expect(found('ic')).toEqual([]);
  expect(found('individual contributors')).toEqual(['=ic']);
});
