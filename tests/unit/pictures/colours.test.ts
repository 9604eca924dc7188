import { describe, expect, test } from 'vitest';
import { levelIds } from '../../../src/schemas/fields.ts';
import { colours, hues, thin } from '../../../src/pictures/colours.ts';
import { colourOf, tokensOf } from '../../support/colours.ts';

const root = tokensOf(':root');

describe('pictures have the light colours of the pages', () => {
  test.each(Object.entries(colours))('%s is %s', (name, colour) =>
    expect(colour).toBe(colourOf(name, 'light', [root])),
  );

  test.each(levelIds)('%s', (level) =>
    expect(hues[level]).toBe(colourOf('hue', 'light', [root, tokensOf(`.${level}`)])),
  );
});

test.each([
  [1, '#1b2220'],
  [0, '#fbfbf9'],
  [0.5, '#8b8f8d'],
])('ink with a share of %d is %s', (share, colour) => expect(thin(colours.ink, share)).toBe(colour));
