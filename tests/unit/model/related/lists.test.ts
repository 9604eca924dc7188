import { expect, test } from 'vitest';
import { ListWriter, turned } from '../../../../src/model/related/lists.ts';

test('lists stand one behind the other, and can be turned round', () => {
  const writer = new ListWriter();
  writer.add([
    [2, 0.5],
    [0, 0.25],
  ]);
  writer.add([]);
  writer.add([[2, 1]]);
  const lists = writer.lists();
  expect([...lists.starts]).toEqual([0, 2, 2, 3]);
  expect([...lists.items]).toEqual([2, 0, 2]);
  const { starts, items, weights } = turned(lists, 4);
  expect([...starts]).toEqual([0, 1, 1, 3, 3]);
  expect([...items]).toEqual([0, 0, 2]);
  expect([...weights]).toEqual([0.25, 0.5, 1]);
});
