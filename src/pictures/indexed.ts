import { Resvg } from '@resvg/resvg-js';

/** A picture whose pixels are numbers of a palette's colours. */
export interface Indexed {
  width: number;
  height: number;
  pixels: Uint8Array;
  /** Number of each colour; a colour is its four bytes read as one number, signed, for small integers are quick. */
  palette: Map<number, number>;
}

/** What a byte can tell apart. */
const mostColours = 256;

/** Draws SVG that has no text in it, so that no font of the machine matters. Colours are numbered in the order of `palette`. */
export function rasterise(svg: string, palette = new Map<number, number>()): Indexed {
  const image = new Resvg(svg, { font: { loadSystemFonts: false }, logLevel: 'error' }).render();
  const { width, height, pixels: bytes } = image;
  const colours = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
  const pixels = new Uint8Array(width * height);
  // Nearly every colour was met before: by its lowest byte it is found three times as fast as in the palette.
  const known = new Int32Array(256);
  const indices = new Int16Array(256).fill(-1);
  for (let at = 0; at < colours.length; at += 1) {
    const colour = colours[at] as number;
    const slot = colour & 255;
    if (known[slot] !== colour || indices[slot] === -1) {
      known[slot] = colour;
      indices[slot] = numberOf(colour, palette);
    }
    pixels[at] = indices[slot] as number;
  }
  if (palette.size > mostColours)
    throw new Error(`a picture has ${palette.size} colours, and ${mostColours} at most → draw it with fewer`);
  return { width, height, pixels, palette };
}

function numberOf(colour: number, palette: Map<number, number>): number {
  const index = palette.get(colour) ?? palette.size;
  if (index === palette.size) palette.set(colour, index);
  return index;
}

/** A copy of a picture with another one laid on it; both number their colours by the palette of the upper one. */
export function lay(under: Indexed, over: Indexed, left: number, top: number): Indexed {
  const pixels = under.pixels.slice();
  for (let row = 0; row < over.height; row += 1)
    pixels.set(
      over.pixels.subarray(row * over.width, (row + 1) * over.width),
      (top + row) * under.width + left,
    );
  return { ...under, pixels, palette: over.palette };
}
