import type { Line } from './line.ts';

/** Numbers with two decimals: finer than a picture shows. */
const number = (value: number): string => String(Math.round(value * 100) / 100);

/**
 * A line of type as SVG.
 *
 * @param x Left end of the line, in pixels.
 * @param baseline Line on which the letters stand.
 */
export function lineSvg({ glyphs }: Line, x: number, baseline: number, size: number, colour: string): string {
  const scale = size / 1000;
  const paths = glyphs.map(
    (glyph) =>
      `<path transform="matrix(${scale} 0 0 ${-scale} ${number(x + glyph.x * size)} ${number(baseline - glyph.y * size)})" d="${glyph.path}"/>`,
  );
  return `<g fill="${colour}">${paths.join('')}</g>`;
}

/** A filled rectangle. */
export const boxSvg = (x: number, y: number, width: number, height: number, colour: string): string =>
  `<path fill="${colour}" d="M${number(x)} ${number(y)}h${number(width)}v${number(height)}h${number(-width)}z"/>`;

/** A drawing on paper of its own. */
export const sheetSvg = (width: number, height: number, paper: string, inner: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${boxSvg(0, 0, width, height, paper)}${inner}</svg>`;
