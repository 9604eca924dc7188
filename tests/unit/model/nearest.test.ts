import { describe, expect, test } from 'vitest';
import { nearest } from '../../../src/model/nearest.ts';

const fields = ['levels', 'topics', 'label', 'title', 'date', 'id', 'by'];

describe('nearest', () => {
  test.each([
    ['leves', 'levels'],
    ['levells', 'levels'],
    ['lable', 'label'],
    ['Title', 'title'],
    ['tilte', 'title'],
    ['tags', undefined],
    ['xyz', undefined],
    ['ib', undefined],
    ['', undefined],
  ])('"%s" means %s', (word, meant) => {
    expect(nearest(word, fields)).toBe(meant);
  });

  test('the one with the fewest mistakes, whatever the order', () => {
    expect(nearest('how-to-asc', ['how-to-act', 'how-to-ask'])).toBe('how-to-ask');
    expect(nearest('how-to-askk', ['how-to-act', 'how-to-ask'])).toBe('how-to-ask');
    expect(nearest('how-to-askk', ['how-to-ask', 'how-to-act'])).toBe('how-to-ask');
  });

  test('a third of the letters may be wrong, no more', () => {
    expect(nearest('abcdefghixyz', ['abcdefghi'])).toBe('abcdefghi');
    expect(nearest('abcdefghxyz', ['abcdefgh'])).toBe('abcdefgh');
    expect(nearest('abcdexyz', ['abcde'])).toBeUndefined();
  });

  test('nothing among nothing', () => expect(nearest('a', [])).toBeUndefined());
});
