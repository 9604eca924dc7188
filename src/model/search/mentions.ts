import { meaningOf, mentionsAt, type ConceptBook } from './concepts.ts';
import { filler } from './filler.ts';
import { pairKey } from './format.ts';
import { formOf, writtenWords, type Form } from './words.ts';

/**
 * Makes a reader that tells of every key in a text: of each word that means something, and of each concept, however it is
 * spelled. A form is worked out once, however often it occurs.
 */
export function mentionReader(
  book: ConceptBook,
): (text: string, mentioned: (key: string, word: string) => void, pair?: (key: string) => void) => void {
  const known = new Map<string, Form>();
  const knownForm = (written: string): Form => {
    let form = known.get(written);
    if (form === undefined) known.set(written, (form = formOf(written)));
    return form;
  };
  return (text, mentioned, pair) => {
    const forms = writtenWords(text).map(knownForm);
    let before = '';
    for (const [at, { key, plain, written }] of forms.entries()) {
      const mentions = mentionsAt(book, forms, at, true);
      if (!filler.has(plain)) {
        mentioned(key, written);
        const meaning = meaningOf(key, mentions);
        if (before !== '') pair?.(pairKey(before, meaning));
        before = meaning;
      }
      for (const mention of mentions) for (const concept of mention.keys) mentioned(concept, '');
    }
  };
}
