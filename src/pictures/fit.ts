/** A piece of text that stays in one line: what is seen of it, and what it takes with the space behind it. Widths at size 1. */
export interface Piece {
  width: number;
  advance: number;
  /** Cost of ending a line after it. */
  cost: number;
}

/** A size of type in pixels, and how many lines of it there may be. */
export interface Step {
  size: number;
  lines: number;
}

/** How a text was fitted: the size, and for each line the pieces from `from` up to `to`. */
export interface Fitted {
  size: number;
  lines: readonly { from: number; to: number }[];
}

/** A way to break a text into lines, and how far it is from the best one: the sum of squared shares by which lines differ, and of costs. */
interface Way {
  cost: number;
  lines: Fitted['lines'];
}

/** What a unit of cost weighs beside uneven lines. */
const costWeight = 0.05;
/** The share of its size that a text may lose for better lines, and what all of its size would weigh. */
const give = 0.2;
const sizeWeight = 0.25;

/**
 * Fits a text into the largest size at which it needs no more lines than it may have, or into one a little smaller at which its lines are
 * more even and end where the reader pauses.
 *
 * @param measure Length of a line in pixels.
 * @param steps From the largest to the smallest.
 * @returns `undefined` where it does not fit at any size.
 */
export function fit(pieces: readonly Piece[], measure: number, steps: readonly Step[]): Fitted | undefined {
  let largest: number | undefined;
  let best: (Fitted & { cost: number }) | undefined;
  for (const { size, lines } of steps) {
    if (largest !== undefined && size < (1 - give) * largest) break;
    const needed = linesNeeded(pieces, measure / size);
    if (needed === undefined || needed > lines) continue;
    largest ??= size;
    const way = bestWay(pieces, measure / size, needed);
    const cost = way.cost + sizeWeight * (1 - size / largest);
    if (best === undefined || cost < best.cost) best = { size, lines: way.lines, cost };
  }
  return best === undefined ? undefined : { size: best.size, lines: best.lines };
}

/** The fewest lines that hold the pieces; undefined where one is longer than a line. */
function linesNeeded(pieces: readonly Piece[], measure: number): number | undefined {
  let lines = 1;
  let pen = 0;
  for (const { width, advance } of pieces) {
    if (width > measure) return undefined;
    if (pen + width > measure) [lines, pen] = [lines + 1, 0];
    pen += advance;
  }
  return lines;
}

/** The best way to end `count` lines, which hold the pieces. */
function bestWay(pieces: readonly Piece[], measure: number, count: number): Way {
  const ideal = pieces.reduce((sum, { advance }) => sum + advance, 0) / count;
  /** For each number of pieces that are set already, the best way to have set them. */
  let ways = new Map<number, Way>([[0, { cost: 0, lines: [] }]]);
  for (let line = 1; line <= count; line += 1) {
    const next = new Map<number, Way>();
    for (const [from, way] of ways) {
      let pen = 0;
      for (let to = from + 1; to <= pieces.length; to += 1) {
        const piece = pieces[to - 1];
        if (piece === undefined || pen + piece.width > measure) break;
        const slack = (pen + piece.width - ideal) / measure;
        const ending = to === pieces.length ? 0 : costWeight * piece.cost;
        const cost = way.cost + slack * slack + ending;
        if (cost < (next.get(to)?.cost ?? Infinity))
          next.set(to, { cost, lines: [...way.lines, { from, to }] });
        pen += piece.advance;
      }
    }
    ways = next;
  }
  return ways.get(pieces.length) ?? { cost: Infinity, lines: [] };
}
