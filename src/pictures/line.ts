import bidiFactory from 'bidi-js';
import { unitsPerEm, type Face, type Glyph } from './face.ts';
import type { FaceRun } from './spell.ts';

/** A text with the face and the direction of each of its code units: any piece of it can be set. */
export interface Copy {
  text: string;
  /** True of a text that begins at the right. */
  rightToLeft: boolean;
  faces: readonly Face[];
  /** Levels of embedding (UAX #9): odd ones run from right to left. */
  levels: Uint8Array;
}

/** A glyph of a line; `x` is its distance from the line's left end. */
export interface PlacedGlyph {
  path: string;
  x: number;
  y: number;
}

/** A line that is set: distances are shares of the size of the type. */
export interface Line {
  width: number;
  /** Width of a quotation mark at its left, which hangs out so that the letters stand under each other. */
  hang: number;
  /** The highest and the lowest that it reaches, upwards from where its letters stand. */
  top: number;
  bottom: number;
  glyphs: readonly PlacedGlyph[];
}

const bidi = bidiFactory();

/** Makes a text of its runs, with the directions of its parts. */
export function copyOf(faceRuns: readonly FaceRun[]): Copy {
  const text = faceRuns
    .map((run) => run.text)
    .join('')
    .trimEnd();
  const { levels, paragraphs } = bidi.getEmbeddingLevels(text, 'auto');
  return {
    text,
    rightToLeft: (paragraphs[0]?.level ?? 0) % 2 === 1,
    faces: faceRuns.flatMap((run) => Array.from({ length: run.text.length }, () => run.face)),
    levels,
  };
}

/** Sets the code units from `start` to `end` in one line, in the order in which they are seen. */
export function setLine({ text, faces, levels }: Copy, start: number, end: number): Line {
  const runs: { level: number; glyphs: Glyph[] }[] = [];
  for (let from = start; from < end;) {
    const [face, level = 0] = [faces[from], levels[from]];
    let to = from + 1;
    while (to < end && faces[to] === face && levels[to] === level) to += 1;
    if (face !== undefined) runs.push({ level, glyphs: face.set(text.slice(from, to), level % 2 === 1) });
    from = to;
  }
  const glyphs: PlacedGlyph[] = [];
  let [pen, top, bottom] = [0, 0, 0];
  for (const glyph of inSight(runs).flatMap((run) => run.glyphs)) {
    if (glyph.path !== '')
      glyphs.push({ path: glyph.path, x: (pen + glyph.dx) / unitsPerEm, y: glyph.dy / unitsPerEm });
    [top, bottom] = [Math.max(top, glyph.dy + glyph.top), Math.min(bottom, glyph.dy + glyph.bottom)];
    pen += glyph.advance;
  }
  const hangs = /^[“‘"']/.test(text.slice(start, end));
  return {
    width: pen / unitsPerEm,
    hang: hangs ? (runs[0]?.glyphs[0]?.advance ?? 0) / unitsPerEm : 0,
    top: top / unitsPerEm,
    bottom: bottom / unitsPerEm,
    glyphs,
  };
}

/** From the order of reading to that of seeing: rule L2 of UAX #9, on runs. */
function inSight<T extends { level: number }>(runs: readonly T[]): T[] {
  const order = [...runs];
  const highest = Math.max(0, ...runs.map(({ level }) => level));
  for (let level = highest; level > 0; level -= 1) {
    for (let from = 0; from < order.length; from += 1) {
      let to = from;
      while (to < order.length && (order[to]?.level ?? 0) >= level) to += 1;
      if (to - from > 1) order.splice(from, to - from, ...order.slice(from, to).reverse());
      if (to > from) from = to;
    }
  }
  return order;
}
