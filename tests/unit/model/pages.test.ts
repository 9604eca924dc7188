import { describe, expect, test } from 'vitest';
import { pageNumbers, paginate } from '../../../src/model/pages.ts';

const items = (count: number) => Array.from({ length: count }, (_, index) => index);

describe('paginate', () => {
  test.each([
    [0, 3, [[]]],
    [1, 3, [[0]]],
    [2, 3, [[0, 1]]],
    [3, 3, [[0, 1, 2]]],
    [4, 3, [[0, 1, 2], [3]]],
    [
      6,
      3,
      [
        [0, 1, 2],
        [3, 4, 5],
      ],
    ],
    [7, 3, [[0, 1, 2], [3, 4, 5], [6]]],
    [2, 1, [[0], [1]]],
  ])('%i items, %i a page', (count, size, expected) => {
    const pages = paginate(items(count), size);
    expect(pages.map((page) => page.items)).toEqual(expected);
    expect(pages.map((page) => page.number)).toEqual(expected.map((_, index) => index + 1));
    expect(new Set(pages.map((page) => page.count))).toEqual(new Set([expected.length]));
  });

  test('leaves the list as it was', () => {
    const list = Object.freeze(items(5));
    expect(paginate(list, 2).flatMap((page) => page.items)).toEqual([0, 1, 2, 3, 4]);
  });
});

describe('pageNumbers', () => {
  test.each([
    [1, 1, [1]],
    [1, 2, [1, 2]],
    [2, 2, [1, 2]],
    [1, 3, [1, 2, 3]],
    [1, 4, [1, 2, 3, 4]],
    [1, 5, [1, 2, 3, 4, 5]],
    [1, 6, [1, 2, 3, 0, 6]],
    [4, 6, [1, 2, 3, 4, 5, 6]],
    [6, 6, [1, 0, 4, 5, 6]],
    [4, 7, [1, 2, 3, 4, 5, 6, 7]],
    [5, 9, [1, 2, 3, 4, 5, 6, 7, 8, 9]],
    [5, 10, [1, 2, 3, 4, 5, 6, 7, 0, 10]],
    [6, 10, [1, 0, 4, 5, 6, 7, 8, 9, 10]],
    [6, 11, [1, 0, 4, 5, 6, 7, 8, 0, 11]],
    [400, 400, [1, 0, 398, 399, 400]],
    [200, 4_000, [1, 0, 198, 199, 200, 201, 202, 0, 4_000]],
  ])('page %i of %i', (current, count, expected) => expect(pageNumbers(current, count)).toEqual(expected));

  test('on every page of lists of up to forty pages', () => {
    const all = items(40).flatMap((last) => items(last + 1).map((page) => [page + 1, last + 1] as const));
    expect(all).toHaveLength(820);
    for (const [current, count] of all) {
      const shown = pageNumbers(current, count);
      const name = `page ${current} of ${count}: ${shown.join(' ')}`;
      expect(shown.length, name).toBeLessThanOrEqual(9);
      expect([shown[0], shown.at(-1)], name).toEqual([1, count]);
      for (let page = current - 2; page <= current + 2; page += 1) {
        if (page >= 1 && page <= count) expect(shown, name).toContain(page);
      }
      for (const [index, page] of shown.entries()) {
        if (index === 0) continue;
        const before = shown[index - 1] ?? 0;
        // A gap stands for at least two pages; without a gap the next number follows.
        if (page === 0) expect((shown[index + 1] ?? 0) - before, name).toBeGreaterThan(2);
        else if (before !== 0) expect(page - before, name).toBe(1);
      }
    }
  });
});
