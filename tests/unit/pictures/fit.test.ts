import { describe, expect, test } from 'vitest';
import { fit, type Piece } from '../../../src/pictures/fit.ts';

/** Words as pieces: a letter is one wide at size 1, and so is a space. */
const pieces = (text: string, cost: (word: string) => number = () => 1): Piece[] =>
  text.split(' ').map((word) => ({ width: word.length, advance: word.length + 1, cost: cost(word) }));

/** The lines, as words again. */
function lines(text: string, measure: number, allowed: number, cost?: (word: string) => number): string[] {
  const words = text.split(' ');
  const fitted = fit(pieces(text, cost), measure, [{ size: 1, lines: allowed }]);
  return (fitted?.lines ?? []).map(({ from, to }) => words.slice(from, to).join(' '));
}

describe('lines', () => {
  test.each([
    ['aa', 10, ['aa']],
    ['aaaa bbbb', 9, ['aaaa bbbb']],
    ['aaaa bbbb', 8, ['aaaa', 'bbbb']],
    // As even as can be, not as full as can be.
    ['aaaa bbbb cccc dd', 14, ['aaaa bbbb', 'cccc dd']],
    ['aa bb cc dd ee ff', 11, ['aa bb cc', 'dd ee ff']],
    ['aaaaaaaa b cccccccc', 9, ['aaaaaaaa', 'b cccccccc'].slice(0, 0)],
  ])('%s in %d', (text, measure, expected) => expect(lines(text, measure, 2)).toEqual(expected));

  test('end where the reader pauses, if that costs little evenness', () => {
    const cost = (word: string) => (word.endsWith(',') ? 0 : 3);
    expect(lines('aaaa bb, cccc dddd', 12, 2, cost)).toEqual(['aaaa bb,', 'cccc dddd']);
    expect(lines('aaaa, bbb ccc dddd', 13, 2, cost)).toEqual(['aaaa,', 'bbb ccc dddd']);
    expect(lines('a, bbbb cccc dddd', 13, 2, cost)).toEqual(['a, bbbb', 'cccc dddd']);
  });
});

describe('sizes', () => {
  const steps = [
    { size: 10, lines: 1 },
    { size: 9, lines: 2 },
    { size: 5, lines: 4 },
  ];
  test.each([
    ['aaaa', 40, 10],
    ['aaaaa', 45, 9],
    ['aaaa bbbb cccc', 40, 5],
  ])('%s fits into %d at %d', (text, measure, size) =>
    expect(fit(pieces(text), measure, steps)?.size).toBe(size),
  );

  test('a smaller one is taken where its lines are better, but not one much smaller', () => {
    const text = 'Owning a project from start to rollout';
    const three = { size: 10, lines: 3 };
    const choose = (size: number) => fit(pieces(text), 170, [three, { size, lines: 2 }]);
    expect(choose(8)).toEqual({
      size: 8,
      lines: [
        { from: 0, to: 4 },
        { from: 4, to: 7 },
      ],
    });
    expect(choose(7.9)?.size).toBe(10);
  });

  test('nothing is forced: a word longer than a line, or more lines than there may be, do not fit', () => {
    expect(fit(pieces('aaaaaaaaaaa'), 50, [{ size: 5, lines: 9 }])).toBeUndefined();
    expect(fit(pieces('aaa bbb ccc'), 15, [{ size: 5, lines: 2 }])).toBeUndefined();
  });
});
