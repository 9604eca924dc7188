import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { drawIcon, iconFile, icons, type Icon } from '../../../src/cli/icons.ts';

const names = Object.keys(icons) as Icon[];
const pngSignature = '89504e470d0a1a0a';

test('there is an icon for old browsers and for phones', () => {
  expect(names).toHaveLength(3);
});

test.each(names)('%s is what the drawing gives today', (icon) => {
  expect(readFileSync(iconFile(icon)).equals(drawIcon(icon)), 'run npm run icons').toBe(true);
});

test.each(names)('%s has the side that is promised', (icon) => {
  const file = drawIcon(icon);
  const png = icon.endsWith('.ico') ? file.subarray(file.readUInt32LE(18)) : file;
  expect(png.subarray(0, 8).toString('hex')).toBe(pngSignature);
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([icons[icon].side, icons[icon].side]);
});

test('the entry of an ICO tells the length and place of its picture', () => {
  const file = drawIcon('favicon.ico');
  expect(file.subarray(0, 8).toString('hex')).toBe('0000010001002020');
  expect(file.readUInt32LE(14) + file.readUInt32LE(18)).toBe(file.length);
});
