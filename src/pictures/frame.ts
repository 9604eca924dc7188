import type { PictureFacts } from '../model/picture.ts';
import { levelShapes } from '../model/level-shapes.ts';
import { colours, hues, thin } from './colours.ts';
import type { Style } from './families.ts';
import { eyebrow, height, ladder, nameMark, rungHeight, text, width } from './layout.ts';
import { copyOf, setLine, type Line } from './line.ts';
import { spell } from './spell.ts';
import { boxSvg, lineSvg, sheetSvg } from './svg.ts';

type Levels = PictureFacts['levels'];

const styles = {
  level: { slope: 'normal', weight: 700, spacing: { letters: 0, words: 50 } },
  kind: { slope: 'italic', weight: 400, spacing: { letters: 0, words: 30 } },
  name: { slope: 'normal', weight: 800, spacing: { letters: -20, words: 0 } },
} as const satisfies Record<string, Style>;

/** All of a picture but its title, as SVG: the ladder with the reader's rung, what the page is, the name of the site. */
export async function frameSvg({ kind, levels }: Omit<PictureFacts, 'title'>): Promise<string> {
  const parts = [ladderSvg(levels), await eyebrowSvg(kind, levels), await nameSvg()];
  return sheetSvg(width, height, colours.paper, parts.join(''));
}

/** Hues of the rungs, from the lowest up. */
const rungHues = [hues.junior, hues['mid-level'], hues.senior];

/**
 * Two rails and a rung for each level, in the colours of the levels; on a page of one level all in its colour. The rungs of those for whom the
 * page is are thick and begin at the edge, as on the cover of a chapter.
 */
function ladderSvg(levels: Levels): string {
  const { left, lane, rail, rung, ownRung } = ladder;
  const [only, ...more] = levels;
  const single = only === undefined || more.length > 0 || only.rung === 0 ? undefined : hues[only.id];
  const railHue = single ?? colours.ink;
  return [
    boxSvg(left, 0, rail, height, railHue),
    boxSvg(left + lane - rail, 0, rail, height, railHue),
    ...rungHues.map((hue, index) => {
      const middle = rungHeight(index + 1);
      const isOwn = levels.some((level) => level.rung === index + 1);
      if (isOwn) return boxSvg(0, middle - ownRung / 2, left + lane, ownRung, hue);
      const quiet = single === undefined ? hue : thin(single, 0.45);
      return boxSvg(left + rail, middle - rung / 2, lane - 2 * rail, rung, quiet);
    }),
  ].join('');
}

/** Mark and name of each level, then the kind. */
async function eyebrowSvg(kind: string, levels: Levels): Promise<string> {
  const { baseline, size, mark } = eyebrow;
  const parts: string[] = [];
  let pen: number = text.left;
  for (const { id, name } of levels) {
    parts.push(
      `<path fill="${hues[id]}" transform="translate(${pen - mark} ${baseline - 24 * mark}) scale(${mark})" d="${levelShapes[id]}"/>`,
    );
    pen += 14 * mark + 0.4 * size;
    const line = await setWords(name, styles.level);
    parts.push(lineSvg(line, pen, baseline, size, hues[id]));
    pen += line.width * size + 0.75 * size;
  }
  parts.push(lineSvg(await setWords(kind, styles.kind), pen, baseline, size, colours.soft));
  return parts.join('');
}

/** The name on its two rungs, as in the head of every page. */
async function nameSvg(): Promise<string> {
  const { baseline, size } = nameMark;
  const [next, rung] = await Promise.all([setWords('Next', styles.name), setWords('Rung', styles.name)]);
  const tight = 0.02 * size;
  const middle = text.right - rung.width * size - 0.06 * size;
  const left = middle - next.width * size - 0.02 * size;
  const raised = baseline - 0.46 * size;
  return [
    lineSvg(next, left, baseline, size, colours.ink),
    lineSvg(rung, middle + 3 * tight, raised, size, colours.ink),
    boxSvg(left, baseline + 0.2 * size, middle - left, 3, colours.ink),
    boxSvg(middle, raised + 0.3 * size, text.right - middle, 0.2 * size, colours.mid),
  ].join('');
}

async function setWords(words: string, style: Style): Promise<Line> {
  const copy = copyOf((await spell(words, style)).runs);
  return setLine(copy, 0, copy.text.length);
}
