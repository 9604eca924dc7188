import { expect, test } from 'vitest';
import { groupByEach } from '../../../src/model/group.ts';

test('an item stands under each of its keys, in the order of the items', () => {
  const groups = groupByEach(['ab', 'b', 'cb', ''], (word) => [...word]);
  expect([...groups]).toEqual([
    ['a', ['ab']],
    ['b', ['ab', 'b', 'cb']],
    ['c', ['cb']],
  ]);
});

test('of nothing there are no groups', () => expect(groupByEach([], () => ['a']).size).toBe(0));
