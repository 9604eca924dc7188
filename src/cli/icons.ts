import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';

/** The mark as a drawing: what browsers show that read SVG, and what the other icons are made from. */
const drawing = readFileSync(new URL('../../public/favicon.svg', import.meta.url), 'utf8');

/** Icons in `public/` for those that cannot read SVG, by name: the side in pixels and the share of it that the drawing takes. */
export const icons = {
  'favicon.ico': { side: 32, share: 1 },
  'icon-192.png': { side: 192, share: 1 },
  // Phones cut their corners off.
  'apple-touch-icon.png': { side: 180, share: 0.8 },
} as const;
export type Icon = keyof typeof icons;

/** Where an icon's file is kept. */
export const iconFile = (icon: Icon): string =>
  fileURLToPath(new URL(`../../public/${icon}`, import.meta.url));

/** Draws an icon: a PNG, or an ICO that holds one. The result is the same on every machine, so that a test can compare it. */
export function drawIcon(icon: Icon): Buffer {
  const { side, share } = icons[icon];
  const png = new Resvg(framed(share), { fitTo: { mode: 'width', value: side } }).render().asPng();
  return icon.endsWith('.ico') ? inIco(png, side) : png;
}

/** The drawing on its own ground, with room around it. */
function framed(share: number): string {
  const side = 16 / share;
  const inset = (side - 16) / 2;
  const [, ground = ''] = /fill="(#[0-9a-f]{6})"/.exec(drawing) ?? [];
  const inner = drawing.replace(/^<svg[^>]*>/, '').replace('</svg>', '');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}"><path fill="${ground}" d="M0 0h${side}v${side}H0z"/>` +
    `<g transform="translate(${inset} ${inset})">${inner}</g></svg>`
  );
}

/** An ICO file of one picture: a header of 6 bytes, an entry of 16, and the PNG as it is (all numbers little-endian). */
function inIco(png: Buffer, side: number): Buffer {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2); // an icon
  head.writeUInt16LE(1, 4); // of one picture
  head.writeUInt8(side, 6);
  head.writeUInt8(side, 7);
  head.writeUInt16LE(1, 10); // colour planes
  head.writeUInt16LE(32, 12); // bits a pixel
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, png]);
}

if (import.meta.main) {
  for (const icon of Object.keys(icons) as Icon[]) {
    const file = drawIcon(icon);
    writeFileSync(iconFile(icon), file);
    console.log(`public/${icon}: ${file.length} bytes`);
  }
}
