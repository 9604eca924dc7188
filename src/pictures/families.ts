import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { openFace, type Face, type Spacing } from './face.ts';

export interface Style {
  slope: 'normal' | 'italic';
  /** From 100 to 900. */
  weight: number;
  /** For the face of the site; others keep their own. */
  spacing: Spacing;
}

/** The face of the site first: Latin, Greek, Cyrillic, Vietnamese. The others are read only when a title has characters that it lacks. */
const own = 'piazzolla';
const emoji = 'noto-emoji';
const none: Spacing = { letters: 0, words: 0 };
const families = [
  own,
  'noto-naskh-arabic',
  'noto-serif-devanagari',
  'noto-serif-hebrew',
  'noto-serif-thai',
  'noto-serif-sc',
  'noto-serif-kr',
  emoji,
] as const;
export type Family = (typeof families)[number];

/** Names of the packages that hold the families: their versions are part of what is drawn. */
export const fontPackages: readonly string[] = families.map((family) => `@fontsource-variable/${family}`);

/** A family comes in files of a few scripts or a hundred characters each. */
interface Slice {
  name: string;
  /** First and last code point of each range that the file may have. */
  ranges: readonly (readonly [number, number])[];
}

const require = createRequire(import.meta.url);
const slices = new Map<Family, readonly Slice[]>();
const opened = new Map<string, Promise<Face>>();

/** Emoji that stand in colour unless told otherwise, and those that are told so: other faces have some of them as plain signs. */
const pictograph = /\p{Emoji_Presentation}|\p{Extended_Pictographic}️/u;

/**
 * The first face that has glyphs for all of a text; undefined where none has.
 *
 * @param text One character as readers count them: a letter with its marks, an emoji with its joiners.
 */
export async function faceOf(text: string, style: Style): Promise<Face | undefined> {
  // Joiners and variation selectors are told to the face that has the rest; they are nothing to look at.
  const codePoints = [...text.replace(/\p{Default_Ignorable_Code_Point}/gu, '')].map(
    (one) => one.codePointAt(0) ?? 0,
  );
  if (codePoints.length === 0) return undefined;
  const order = pictograph.test(text) ? [emoji, ...families.filter((family) => family !== emoji)] : families;
  for (const family of order as readonly Family[]) {
    for (const { name, ranges } of slicesOf(family)) {
      if (!codePoints.every((point) => ranges.some(([first, last]) => first <= point && point <= last)))
        continue;
      const face = await open(
        family,
        name,
        family === own ? style : { ...style, slope: 'normal', spacing: none },
      );
      if (codePoints.every((point) => face.has(point))) return face;
    }
  }
  return undefined;
}

function slicesOf(family: Family): readonly Slice[] {
  const known = slices.get(family);
  if (known !== undefined) return known;
  const file = require.resolve(`@fontsource-variable/${family}/unicode.json`);
  const listed = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  const read = Object.entries(listed)
    .map(([name, ranges]) => ({ name: name.replace(/[[\]]/g, ''), ranges: ranges.split(',').map(rangeOf) }))
    // Nearly every title is Latin.
    .sort((a, b) => Number(b.name === 'latin') - Number(a.name === 'latin'));
  slices.set(family, read);
  return read;
}

/** `U+0600-06FF` or `U+200D`. */
function rangeOf(text: string): readonly [number, number] {
  const [first = '', last = first] = text.trim().slice(2).split('-');
  return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
}

/** Opens a file once, whoever asks for it. */
function open(family: Family, slice: string, { slope, weight, spacing }: Style): Promise<Face> {
  const key = [family, slice, slope, weight, spacing.letters, spacing.words].join(' ');
  const known = opened.get(key);
  if (known !== undefined) return known;
  const name = `${family}-${slice}-wght-${slope}.woff2`;
  const face = openFace(require.resolve(`@fontsource-variable/${family}/files/${name}`), weight, spacing);
  opened.set(key, face);
  return face;
}
