import { mentionsAt, type ConceptBook } from './concepts.ts';
import { filler } from './filler.ts';
import { pairKey } from './format.ts';
import { keyOf, plain, wordsOf } from './words.ts';

/**
 * Makes a reader that tells of every key in a text: of each word that means something, and of each concept, however it is
 * spelled. A form is worked out once, however often it occurs.
 */
export function mentionReader(
  book: ConceptBook,
): (text: string, mentioned: (key: string, word: string) => void, pair?: (key: string) => void) => void {
  const known = new Map<string, { key: string; isFiller: boolean }>();
  const formOf = (written: string) => {
    let form = known.get(written);
    if (form === undefined) {
      form = { key: keyOf(written), isFiller: filler.has(plain(written)) };
      known.set(written, form);
    }
    return form;
  };
  return (text, mentioned, pair) => {
    const written = wordsOf(text).map((word) => word.written);
    const forms = written.map(formOf);
    const keys = forms.map(({ key }) => key);
    let before = '';
    for (let at = 0; at < keys.length; at += 1) {
      const key = keys[at] ?? '';
      if (!forms[at]?.isFiller) {
        mentioned(key, written[at] ?? '');
        if (before !== '') pair?.(pairKey(before, key));
        before = key;
      }
      for (const mention of mentionsAt(book, keys, at, written))
        for (const key of mention.keys) mentioned(key, '');
    }
  };
}
