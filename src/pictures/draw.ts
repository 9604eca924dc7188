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

/** How far a quotation mark may hang out at the side of its line. */
const overhang = 72;

function withTitle(frame: Indexed, { size, rightToLeft, lines }: SetTitle): Indexed {
  const top = Math.floor(box.top - box.above * size);
  const left = text.left - overhang;
  const sheet = {
    width: width - left,
    height: Math.min(
      Math.ceil((box.above + box.capitals + (lines.length - 1) * box.leading + box.below) * size),
      box.floor - top,
    ),
  };
  const inner = lines.map((line, index) =>
    lineSvg(
      line,
      rightToLeft ? text.right - left - line.width * size : overhang - line.hang * size,
      (box.above + box.capitals + index * box.leading) * size,
      size,
      colours.ink,
    ),
  );
  const over = rasterise(
    sheetSvg(sheet.width, sheet.height, colours.paper, inner.join('')),
    new Map(frame.palette),
  );
  return lay(frame, over, left, top);
}
