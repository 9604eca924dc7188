import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { lay, rasterise } from '../../../src/pictures/indexed.ts';
import { encodePng, pngSize } from '../../../src/pictures/png.ts';

const svg = (width: number, height: number, inner: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${inner}</svg>`;
const half = svg(4, 2, '<path fill="#ff0000" d="M0 0h2v2h-2z"/><path fill="#0000ff" d="M2 0h2v2h-2z"/>');

/** Data of a chunk of a PNG. */
function chunk(file: Buffer, type: string): Buffer {
  const at = file.indexOf(type, 0, 'latin1');
  return file.subarray(at + 4, at + 4 + file.readUInt32BE(at - 4));
}

describe('a picture', () => {
  test('is pixels that name the colours of a palette', () => {
    const { width, height, pixels, palette } = rasterise(half);
    expect([width, height, palette.size]).toEqual([4, 2, 2]);
    expect([...pixels]).toEqual([0, 0, 1, 1, 0, 0, 1, 1]);
  });

  test('is laid on another one, which stays as it was', () => {
    const under = rasterise(half);
    const over = rasterise(svg(1, 1, '<path fill="#00ff00" d="M0 0h1v1h-1z"/>'), new Map(under.palette));
    const both = lay(under, over, 3, 1);
    expect([...both.pixels]).toEqual([0, 0, 1, 1, 0, 0, 1, 2]);
    expect([...under.pixels]).toEqual([0, 0, 1, 1, 0, 0, 1, 1]);
    expect(encodePng(both).length).toBeGreaterThan(60);
  });

  test('of too many colours is refused', () => {
    const stripes = Array.from({ length: 300 }, (_, index) => {
      const colour = (index * 1000).toString(16).padStart(6, '0');
      return `<path fill="#${colour}" d="M${index} 0h1v1h-1z"/>`;
    });
    expect(() => rasterise(svg(300, 1, stripes.join('')))).toThrow(
      'a picture has 300 colours, and 256 at most',
    );
  });
});

describe('a PNG', () => {
  const file = encodePng(rasterise(half));

  test('holds palette and rows', () => {
    expect(file.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
    expect([...chunk(file, 'PLTE')]).toEqual([255, 0, 0, 0, 0, 255]);
    expect([...inflateSync(chunk(file, 'IDAT'))]).toEqual([0, 0, 0, 1, 1, 0, 0, 0, 1, 1]);
    expect(pngSize(file)).toEqual({ width: 4, height: 2 });
  });

  test.each([0, 1, 7, 8, 20, 40, 60, -1])('that ends at byte %d is not whole', (end) =>
    expect(pngSize(file.subarray(0, end))).toBeUndefined(),
  );

  test('that goes on behind its end is not whole', () =>
    expect(pngSize(Buffer.concat([file, Buffer.from('x')]))).toBeUndefined());

  test('with any byte changed is not whole', () => {
    for (let at = 0; at < file.length; at += 1) {
      const changed = Buffer.from(file);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(pngSize(changed), `byte ${at}`).toBeUndefined();
    }
  });
});
