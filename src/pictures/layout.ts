import { pictureSize } from '../model/picture.ts';
import type { Step } from './fit.ts';

export const { width, height } = pictureSize;

/** Where things stand, in pixels. The ladder is that of the pages: two rails, three rungs at a quarter, a half and three quarters. */
export const ladder = { left: 72, lane: 112, rail: 8, rung: 8, ownRung: 28 } as const;
export const text = { left: 264, right: 1136 } as const;
/** Line on which the mark, the level and the kind stand. */
export const eyebrow = { baseline: 116, size: 36, mark: 2.25 } as const;
/** Line on which the lower half of the name stands. */
export const nameMark = { baseline: 572, size: 46 } as const;

/**
 * The box of the title: from the top of the capitals of its first line to where its last line may stand; what reaches below `floor` would lie
 * over the name. Shares of the size: from line to line, and the height of capitals.
 */
export const title = { top: 172, bottom: 494, floor: 516, leading: 1.07, capitals: 0.66 } as const;
export const measure = text.right - text.left;

/** Sizes of a title: a short one is set large; the smallest can still be read when the picture is 400 pixels wide. */
export const steps: readonly Step[] = [150, 132, 116, 102, 90, 80, 71, 63, 56, 50, 44].map((size) => ({
  size,
  lines: Math.floor((title.bottom - title.top - title.capitals * size) / (title.leading * size)) + 1,
}));

/** Height of a rung's middle: the first rung is the lowest. */
export const rungHeight = (rung: number): number => (height * (4 - rung)) / 4;
