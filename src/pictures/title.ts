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
  const { stretches, lost, characters } = await spell(title, style);
  if (characters === 0 || characters - lost < readable * characters) return undefined;
  const copy = copyOf(stretches);
  const whole = fitCopy(copy, measure, steps);
  if (whole !== undefined) return whole;
  // The longest beginning that fits; a title of many words fits without a few of them.
  const ends = breaksOf(copy.text).slice(0, -1).reverse();
  for (const { at } of ends) {
    const beginning = copy.text.slice(0, at).replace(/[\s\p{Punctuation}]+$/u, '');
    const short = copyOf((await spell(`${beginning}…`, style)).stretches);
    const fitted = fitCopy(short, measure, steps);
    if (fitted !== undefined) return fitted;
  }
  throw new Error(`no beginning of the title "${title}" fits into ${measure} pixels`);
}

function fitCopy(copy: Copy, measure: number, steps: readonly Step[]): SetTitle | undefined {
  const breaks = breaksOf(copy.text);
  const smallest = measure / (steps.at(-1)?.size ?? 1);
  const ends = breaks.flatMap((end, index) =>
    withEmergencies(copy, breaks[index - 1]?.at ?? 0, end, smallest),
  );
  const pieces = ends.map((end, index) => pieceOf(copy, ends[index - 1]?.at ?? 0, end));
  const fitted = fit(pieces, measure, steps);
  if (fitted === undefined) return undefined;
  return { size: fitted.size, rightToLeft: copy.rightToLeft, lines: linesOf(copy, ends, fitted) };
}

/** The end of a word, after every place inside it where a word that is longer than the longest line may be broken. */
function withEmergencies(copy: Copy, start: number, end: Break, longest: number): Break[] {
  return pieceOf(copy, start, end).width <= longest
    ? [end]
    : [...emergencyBreaks(copy.text, start, end.at), end];
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
