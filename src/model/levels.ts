import type { Level } from './site.ts';

/** Levels that stand on the ladder, from the lowest up: those that a person can be at. */
export const rungs = (levels: readonly Level[]): Level[] =>
  levels.filter(({ rung }) => rung > 0).sort((a, b) => a.rung - b.rung);
