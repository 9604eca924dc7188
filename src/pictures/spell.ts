import { faceOf, type Style } from './families.ts';
import type { Face } from './face.ts';

/** Characters that one face sets, in the order of reading. */
export interface FaceRun {
  text: string;
  face: Face;
}

/** A text that can be drawn without a box. */
export interface Spelt {
  runs: readonly FaceRun[];
  /** Characters that no face has, and which were left out; and all that there were, spaces not counted. */
  lost: number;
  characters: number;
}

/** Soft hyphens and the like: nothing is lost without them. */
const invisible = /^\p{Default_Ignorable_Code_Point}+$/u;

const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Finds a face for every character of a text. A character that no face has is written in a simpler way (the plain letter for a
 * mathematical one, an emoji without its skin colour), and left out where there is none.
 */
export async function spell(text: string, style: Style): Promise<Spelt> {
  const runs: { text: string; face: Face }[] = [];
  let lost = 0;
  let count = 0;
  for (const { segment } of characters.segment(text.replace(/\s+/gu, ' ').trim())) {
    if (segment === ' ') {
      const last = runs.at(-1);
      // Two spaces, around what was left out, are one.
      if (last === undefined || last.text.endsWith(' ')) continue;
      if (last.face.partsWords) last.text += ' ';
      else await add(' ');
      continue;
    }
    if (invisible.test(segment)) continue;
    count += 1;
    if (!(await add(segment))) lost += 1;
  }
  return { runs, lost, characters: count };

  async function add(segment: string): Promise<boolean> {
    for (const spelling of spellings(segment)) {
      const face = await faceOf(spelling, style);
      if (face === undefined) continue;
      const last = runs.at(-1);
      if (last?.face === face) last.text += spelling;
      else runs.push({ text: spelling, face });
      return true;
    }
    return false;
  }
}

/** A character, then simpler ways to write it. In one colour of ink no emoji has a colour of skin. */
function spellings(character: string): ReadonlySet<string> {
  const plain = [...character].length > 1 ? character.replace(/\p{Emoji_Modifier}/gu, '') : character;
  const [base = ''] = plain.normalize('NFD');
  return new Set([plain.normalize('NFC'), plain.normalize('NFKC'), base]);
}
