import { expect, test } from 'vitest';
import type { Face, Glyph } from '../../../src/pictures/face.ts';
import { copyOf, setLine } from '../../../src/pictures/line.ts';

/** A face in which a letter is its own outline and half an em wide; it sets right-to-left text from the left, as faces do. */
const face = (name: string): Face => ({
  has: () => true,
  partsWords: true,
  set: (text, rightToLeft) => {
    const glyphs = [...text].map((letter): Glyph => ({
      path: letter === ' ' ? '' : `${name}${letter}`,
      advance: 500,
      dx: 0,
      dy: letter === 'b' ? 100 : 0,
      top: 700,
      bottom: -200,
    }));
    return rightToLeft ? glyphs.reverse() : glyphs;
  },
});
const [roman, other] = [face(''), face('*')];
const seen = (text: string, start = 0, end = text.length) =>
  setLine(copyOf([{ text, face: roman }]), start, end)
    .glyphs.map(({ path }) => path)
    .join('');

test.each([
  ['abc def', 'abcdef'],
  ['אבג', 'גבא'],
  ['אב cd ef גד', 'דגcdefבא'],
  ['ab אב גד cd', 'abדגבאcd'],
  ['אב 12 גד', 'דג12בא'],
])('%s is seen as %s', (text, expected) => expect(seen(text)).toBe(expected));

test('a piece of a line is set by the directions of the whole', () => {
  expect(copyOf([{ text: 'אב cd', face: roman }]).rightToLeft).toBe(true);
  expect(copyOf([{ text: 'ab גד', face: roman }]).rightToLeft).toBe(false);
  expect(seen('אב cd ef גד', 3, 8)).toBe('cdef');
});

test('glyphs stand where the pen has come to, whichever face sets them', () => {
  const copy = copyOf([
    { text: 'a ', face: roman },
    { text: 'b', face: other },
  ]);
  expect(setLine(copy, 0, 3)).toEqual({
    width: 1.5,
    hang: 0,
    top: 0.8,
    bottom: -0.2,
    glyphs: [
      { path: 'a', x: 0, y: 0 },
      { path: '*b', x: 1, y: 0.1 },
    ],
  });
});

test('a quotation mark at the left hangs out', () => {
  expect(setLine(copyOf([{ text: '“a”', face: roman }]), 0, 3).hang).toBe(0.5);
});
