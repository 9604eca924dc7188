import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { colourOf, contrast, themes, tokensOf } from '../../support/colours.ts';
import { repository } from '../../support/site-copy.ts';

const root = tokensOf(':root');
const levels = ['junior', 'mid-level', 'senior', 'every-level'] as const;
const text = 4.5;
const control = 3;

test.each([
  ['#000', '#fff', 21],
  ['#777777', '#ffffff', 4.48],
  ['#fff', '#ffffff', 1],
])('contrast of %s and %s', (a, b, ratio) => {
  expect(contrast(a, b)).toBeCloseTo(ratio, 2);
  expect(contrast(b, a)).toBeCloseTo(ratio, 2);
});

// Foreground, ground, and the least contrast: every pair that a style sheet puts together.
const pairs = [
  ['ink', 'paper', text],
  ['ink', 'wash', text],
  ['ink', 'tint', text],
  ['ink', 'hit', text],
  ['soft', 'paper', text],
  ['soft', 'wash', text],
  ['soft', 'tint', text],
  ['hue', 'paper', text],
  ['hue', 'wash', text],
  ['hue', 'tint', text],
  ['on-cover', 'cover', text],
  ['edge', 'paper', control],
  ['edge', 'wash', control],
  ['mid', 'paper', control],
] as const;

describe.each(themes)('%s', (theme) => {
  describe.each(levels)('%s', (level) => {
    const layers = [root, tokensOf(`.${level}`)];
    test('the level sets its colours', () => expect(layers[1]?.size).toBe(4));
    test.each(pairs)('%s on %s has at least %d', (fore, ground, least) => {
      const ratio = contrast(colourOf(fore, theme, layers), colourOf(ground, theme, layers));
      expect(ratio).toBeGreaterThanOrEqual(least);
    });
  });

  test('a cover stands out from the page that it opens', () => {
    for (const level of levels) {
      const layers = [root, tokensOf(`.${level}`)];
      const ratio = contrast(colourOf('cover', theme, layers), colourOf('paper', theme, layers));
      expect(ratio, level).toBeGreaterThan(1.2);
    }
  });

  test('colours of code have 4.5 on the wash', () => {
    const sheet = readFileSync(join(repository, 'src/styles/code.css'), 'utf8');
    const colours = [...sheet.matchAll(/light-dark\((#\w+), (#\w+)\)/g)];
    expect(colours.length).toBeGreaterThanOrEqual(4);
    for (const [, light = '', dark = ''] of colours)
      expect(
        contrast(theme === 'light' ? light : dark, colourOf('wash', theme, [root])),
      ).toBeGreaterThanOrEqual(text);
  });
});
