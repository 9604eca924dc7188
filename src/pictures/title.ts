import { breaksOf, emergencyBreaks, type Break } from './breaks.ts';
import { fit, type Fitted, type Piece, type Step } from './fit.ts';
import { copyOf, setLine, type Copy, type Line } from './line.ts';
import { spell } from './spell.ts';

/** A title that is set in lines. */
export interface SetTitle {
  /** Size of the type in pixels. */
  size: number;
  rightToLeft: boolean;
  lines: readonly Line[];
}

/** Large letters stand a little closer, as in the headings of the pages. */
const style = { slope: 'normal', weight: 700, spacing: { letters: -12, words: 20 } } as const;

/** Share of a title's characters without which it can no longer be read. */
const readable = 0.75;

/**
 * Sets a title as large as it fits. What is too long for the smallest size ends in an ellipsis after a whole word.
 *
 * @param measure Length of a line in pixels.
 * @returns `undefined` where too many of its characters are in no face: nothing is better than a riddle.
 */
export async function setTitle(
  title: string,
  measure: number,
  steps: readonly Step[],
): Promise<SetTitle | undefined> {
  const { runs, lost, characters } = await spell(title, style);
  if (characters === 0 || characters - lost < readable * characters) return undefined;
  const copy = copyOf(runs);
  const ends = endsOf(copy, measure, steps);
  return fitCopy(copy, ends, measure, steps) ?? cutShort(copy, ends, measure, steps);
}

/** The longest beginning of a text that fits, with an ellipsis. */
async function cutShort(
  { text }: Copy,
  ends: readonly Break[],
  measure: number,
  steps: readonly Step[],
): Promise<SetTitle> {
  let best: SetTitle | undefined;
  // By halves: a beginning that is longer fits no better.
  for (let [low, high] = [0, ends.length - 2]; low <= high;) {
    const middle = Math.floor((low + high) / 2);
    const beginning = text.slice(0, ends[middle]?.at).replace(/[\s\p{Punctuation}]+$/u, '');
    const short = copyOf((await spell(`${beginning}…`, style)).runs);
    const fitted = fitCopy(short, endsOf(short, measure, steps), measure, steps);
    if (fitted === undefined) high = middle - 1;
    else [best, low] = [fitted, middle + 1];
  }
  if (best === undefined) throw new Error(`no beginning of the title "${text}" fits into ${measure} pixels`);
  return best;
}

function fitCopy(
  copy: Copy,
  ends: readonly Break[],
  measure: number,
  steps: readonly Step[],
): SetTitle | undefined {
  const pieces = ends.map((end, index) => pieceOf(copy, ends[index - 1]?.at ?? 0, end));
  const fitted = fit(pieces, measure, steps);
  if (fitted === undefined) return undefined;
  return { size: fitted.size, rightToLeft: copy.rightToLeft, lines: linesOf(copy, ends, fitted) };
}

/** Every place where a line may end: a word that is longer than the longest line may also be broken inside. */
function endsOf(copy: Copy, measure: number, steps: readonly Step[]): Break[] {
  const longest = measure / (steps.at(-1)?.size ?? 1);
  const breaks = breaksOf(copy.text);
  return breaks.flatMap((end, index) => {
    const start = breaks[index - 1]?.at ?? 0;
    const fits = pieceOf(copy, start, end).width <= longest;
    return fits ? [end] : [...emergencyBreaks(copy.text, start, end.at), end];
  });
}

function pieceOf(copy: Copy, start: number, { at, cost }: Break): Piece {
  const advance = setLine(copy, start, at).width;
  const end = trimmedEnd(copy.text, start, at);
  return { advance, cost, width: end === at ? advance : setLine(copy, start, end).width };
}

const linesOf = (copy: Copy, ends: readonly Break[], { lines }: Fitted): Line[] =>
  lines.map(({ from, to }) => {
    const start = ends[from - 1]?.at ?? 0;
    return setLine(copy, start, trimmedEnd(copy.text, start, ends[to - 1]?.at ?? copy.text.length));
  });

/** Where a piece ends without the spaces behind it. */
const trimmedEnd = (text: string, start: number, end: number): number =>
  start + text.slice(start, end).trimEnd().length;
