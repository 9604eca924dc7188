import type { PictureFacts } from '../model/picture.ts';
import { colours } from './colours.ts';
import { frameSvg } from './frame.ts';
import { lay, rasterise, type Indexed } from './indexed.ts';
import { measure, steps, text, title as box, width } from './layout.ts';
import { encodePng } from './png.ts';
import { lineSvg, sheetSvg } from './svg.ts';
import { setTitle, type SetTitle } from './title.ts';

/**
 * Makes a drawer of pictures. What pictures share is drawn once as long as they come in the order of `inFrames`: half the time goes into
 * pixels, and a title covers less than half of them.
 */
export function pictureDrawer(): (facts: PictureFacts) => Promise<Buffer> {
  let last: { key: string; frame: Indexed } | undefined;
  return async ({ title, kind, levels }) => {
    const key = frameKey({ kind, levels });
    if (last?.key !== key) last = { key, frame: rasterise(await frameSvg({ kind, levels })) };
    // Without a title that can be read, what the page is stands in its place.
    const set = (await setTitle(title, measure, steps)) ?? (await setTitle(kind, measure, steps));
    return encodePng(set === undefined ? last.frame : withTitle(last.frame, set));
  };
}

/** Pictures of one frame after the other. */
export const inFrames = <T extends { facts: PictureFacts }>(pictures: readonly T[]): T[] =>
  [...Map.groupBy(pictures, ({ facts }) => frameKey(facts)).values()].flat();

const frameKey = ({ kind, levels }: Omit<PictureFacts, 'title'>): string => JSON.stringify([kind, levels]);

/** Share of the size by which letters may reach out at the side of their line. */
const overhang = 0.12;

/** Lays a title on its frame: a sheet of paper that is no larger than the title. */
function withTitle(frame: Indexed, { size, rightToLeft, lines }: SetTitle): Indexed {
  const placed = lines.map((line, index) => ({
    line,
    x: rightToLeft ? text.right - line.width * size : text.left - line.hang * size,
    baseline: box.top + (box.capitals + index * box.leading) * size,
  }));
  const left = Math.floor(Math.min(...placed.map(({ x }) => x)) - overhang * size);
  const right = Math.ceil(Math.max(...placed.map(({ line, x }) => x + (line.width + overhang) * size)));
  const top = Math.floor(Math.min(...placed.map(({ line, baseline }) => baseline - line.top * size)));
  const bottom = Math.ceil(Math.max(...placed.map(({ line, baseline }) => baseline - line.bottom * size)));
  const inner = placed.map(({ line, x, baseline }) =>
    lineSvg(line, x - left, baseline - top, size, colours.ink),
  );
  const sheet = sheetSvg(
    Math.min(right, width) - left,
    Math.min(bottom, box.floor) - top,
    colours.paper,
    inner.join(''),
  );
  return lay(frame, rasterise(sheet, new Map(frame.palette)), left, top);
}
