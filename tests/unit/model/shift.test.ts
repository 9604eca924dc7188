import { describe, expect, test } from 'vitest';
import { shift, type Place } from '../../../src/model/shift.ts';

const window = { width: 400, height: 800 };
const place = (x: number, y: number, width = 200, height = 80): Place => ({
  start: { x, y },
  box: { left: x, top: y, right: x + width, bottom: y + height },
});

describe('how far a page has moved', () => {
  test('is nothing where nothing moved, or by less than browsers count', () => {
    expect(shift([place(0, 0), place(0, 100)], [place(2.9, 0), place(0, 97.1)], window)).toBe(0);
  });

  test('is the share of the window that moved, times the way as a share of its longer side', () => {
    // 200 × 100 of 400 × 800 pixels, before and after together; 20 of 800 pixels.
    expect(shift([place(0, 100)], [place(0, 120)], window)).toBeCloseTo((1 / 16) * (1 / 40), 10);
  });

  test('adds areas up and takes the longest way', () => {
    const before = [place(0, 100), place(0, 300)];
    const after = [place(0, 104), place(0, 340)];
    expect(shift(before, after, window)).toBeCloseTo(((200 * 84 + 200 * 120) / 320_000) * (40 / 800), 10);
  });

  test('counts only what is in the window', () => {
    expect(shift([place(0, 900)], [place(0, 1_000)], window)).toBe(0);
    expect(shift([place(300, 0)], [place(310, 0)], window)).toBeCloseTo(
      ((100 * 80) / 320_000) * (10 / 800),
      10,
    );
  });

  test('a text whose first line begins elsewhere has moved, though its box has not', () => {
    const text = place(0, 0);
    expect(shift([text], [{ ...text, start: { x: 40, y: 0 } }], window)).toBeCloseTo(
      (16_000 / 320_000) * (40 / 800),
      10,
    );
  });
});
