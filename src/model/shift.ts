/** Where a piece of a page stands in the window, in CSS pixels: the point at which it begins, and the box around all of it. */
export interface Place {
  start: { x: number; y: number };
  box: Edges;
}

/** The sides of a box, as `getBoundingClientRect` tells them. */
export interface Edges {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** What moves less than this far is not counted. https://wicg.github.io/layout-instability/#unstable-nodes */
const noticed = 3;

/**
 * How much of a page has moved, and how far, as browsers count it (https://web.dev/articles/cls): the share of the window that moved,
 * times the longest way as a share of the window's longer side. Boxes that overlap count twice, so it is rather too much than too little.
 *
 * @param before The pieces of the page, each before its move.
 * @param after The same pieces in the same order.
 */
export function shift(
  before: readonly Place[],
  after: readonly Place[],
  { width, height }: { width: number; height: number },
): number {
  let area = 0;
  let way = 0;
  for (const [index, { start, box }] of before.entries()) {
    const now = after[index];
    if (now === undefined) continue;
    const far = Math.max(Math.abs(now.start.x - start.x), Math.abs(now.start.y - start.y));
    if (far < noticed) continue;
    const across =
      Math.min(Math.max(box.right, now.box.right), width) - Math.max(Math.min(box.left, now.box.left), 0);
    const down =
      Math.min(Math.max(box.bottom, now.box.bottom), height) - Math.max(Math.min(box.top, now.box.top), 0);
    if (across <= 0 || down <= 0) continue;
    area += across * down;
    way = Math.max(way, far);
  }
  return (area * way) / (width * height * Math.max(width, height));
}
