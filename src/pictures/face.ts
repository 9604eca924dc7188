import { readFileSync } from 'node:fs';
import {
  Blob as FontFile,
  Buffer as TextBuffer,
  Direction,
  Face as FontFace,
  Font,
  shape,
  Variation,
} from 'harfbuzzjs';
import { decompress } from 'wawoff2';

/** What a glyph looks like: distances in units of the em, upwards from the line on which letters stand. */
interface Shape {
  /** Its outline as SVG writes paths, y upwards; empty for a space. */
  path: string;
  top: number;
  bottom: number;
}

/** A glyph where it stands: distances from the pen. */
export interface Glyph extends Shape {
  advance: number;
  dx: number;
  dy: number;
}

/** Distances in units of the em. Between letters there may be one only in scripts whose letters do not join. */
export interface Spacing {
  letters: number;
  words: number;
}

/** One font file in one weight, ready to set text. */
export interface Face {
  /** Whether it has a glyph for a code point. */
  has(codePoint: number): boolean;
  /** Whether its space is one between words; that of emoji is as wide as an emoji. */
  partsWords: boolean;
  /**
   * Sets text of one direction.
   *
   * @returns Glyphs from left to right, whatever the direction.
   * @throws {Error} where the face lacks a glyph: a box must never be drawn.
   */
  set(text: string, rightToLeft: boolean): Glyph[];
}

/**
 * Opens a font file.
 *
 * @param file A WOFF2 file.
 * @param weight From 100 to 900; brought to what the file has.
 * @param spacing What is added behind each letter and each space.
 */
export async function openFace(file: string, weight: number, spacing: Spacing): Promise<Face> {
  const fontFace = new FontFace(new FontFile(await decompress(readFileSync(file))));
  const font = new Font(fontFace);
  const axis = fontFace.getAxisInfos()['wght'];
  if (axis !== undefined)
    font.setVariations([new Variation('wght', Math.min(axis.max, Math.max(axis.min, weight)))]);
  font.setScale(unitsPerEm, unitsPerEm);
  const shapes = new Map<number, Shape>();
  const shapeOf = (id: number): Shape => {
    const known = shapes.get(id);
    if (known !== undefined) return known;
    const { yBearing: top = 0, height = 0 } = font.glyphExtents(id) ?? {};
    const made = { path: font.glyphToPath(id), top, bottom: top + height };
    shapes.set(id, made);
    return made;
  };
  const buffer = new TextBuffer();
  const space = font.nominalGlyph(0x20);
  return {
    has: (codePoint) => (font.nominalGlyph(codePoint) ?? 0) !== 0,
    partsWords: space !== undefined && font.glyphHAdvance(space) < unitsPerEm / 2,
    set(text, rightToLeft) {
      buffer.reset();
      buffer.addText(text);
      buffer.guessSegmentProperties();
      buffer.setDirection(rightToLeft ? Direction.RTL : Direction.LTR);
      shape(font, buffer);
      return buffer
        .getGlyphInfosAndPositions()
        .map(({ codepoint: id, xAdvance = 0, xOffset = 0, yOffset = 0 }) => {
          if (id === 0) throw new Error(`the face ${file} has no glyph for a character of "${text}"`);
          const look = shapeOf(id);
          return {
            ...look,
            advance: xAdvance + (look.path === '' ? spacing.words : spacing.letters),
            dx: xOffset,
            dy: yOffset,
          };
        });
    },
  };
}

/** Units in which a face measures: thousandths of the size. */
export const unitsPerEm = 1000;
