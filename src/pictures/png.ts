import { constants, crc32, deflateSync } from 'node:zlib';
import type { Indexed } from './indexed.ts';

const signature = Buffer.from('89504e470d0a1a0a', 'hex');
/** Only runs of one byte are looked for, of which these pictures are made: level 6 would save a seventh and take five times as long. */
const compression = { strategy: constants.Z_RLE } as const;

/**
 * A picture as PNG with a palette (https://www.w3.org/TR/png-3/). The renderer's own PNG has four bytes a pixel: it is twice as large and
 * takes ten times as long.
 */
export function encodePng({ width, height, pixels, palette }: Indexed): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8); // bits a pixel, colours by number; the only compression, filter and interlacing
  const colours = Buffer.alloc(palette.size * 3);
  for (const [colour, index] of palette)
    colours.set([colour & 255, (colour >> 8) & 255, (colour >> 16) & 255], index * 3);
  // Before each row stands the number of its filter: none.
  const rows = Buffer.alloc((width + 1) * height);
  for (let row = 0; row < height; row += 1)
    rows.set(pixels.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(rows, compression)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const whole = Buffer.alloc(12 + data.length);
  whole.writeUInt32BE(data.length, 0);
  whole.write(type, 4, 'latin1');
  whole.set(data, 8);
  whole.writeUInt32BE(crc32(whole.subarray(4, 8 + data.length)), 8 + data.length);
  return whole;
}

/** Width and height of a PNG that is whole; `undefined` where a byte is missing, too many or wrong. */
export function pngSize(file: Buffer): { width: number; height: number } | undefined {
  if (!file.subarray(0, 8).equals(signature) || file.length < 33) return undefined;
  let at = signature.length;
  let type = '';
  while (at + 12 <= file.length && type !== 'IEND') {
    const end = at + 8 + file.readUInt32BE(at);
    if (end + 4 > file.length || file.readUInt32BE(end) !== crc32(file.subarray(at + 4, end)))
      return undefined;
    type = file.toString('latin1', at + 4, at + 8);
    at = end + 4;
  }
  if (type !== 'IEND' || at !== file.length) return undefined;
  return { width: file.readUInt32BE(16), height: file.readUInt32BE(20) };
}
