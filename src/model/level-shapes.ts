import type { LevelId } from './site.ts';

/**
 * Outlines of the levels' marks in a box of 16 × 24, as SVG writes paths. A mark is a piece of ladder: the higher the level, the taller
 * it stands and the more rungs it has.
 */
export const levelShapes: Readonly<Record<LevelId, string>> = {
  junior: 'M1 12h3v12H1zM12 12h3v12h-3zM1 16h14v3H1z',
  'mid-level': 'M1 6h3v18H1zM12 6h3v18h-3zM1 9h14v3H1zM1 17h14v3H1z',
  senior: 'M1 0h3v24H1zM12 0h3v24h-3zM1 3h14v3H1zM1 10h14v3H1zM1 17h14v3H1z',
  'every-level': 'M1 0h3v24H1zM12 0h3v24h-3z',
};
