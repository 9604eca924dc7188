import { stopWords } from './stop-words.ts';

/** Brings the forms of a word together: `promoted` and `promotion` → `promot`. Any stemmer of English will do. */
export type Stem = (word: string) => string;

/** A term of the glossary, by all the ways in which people write it. */
export interface Spelling {
  id: string;
  spellings: readonly string[];
}

/**
 * Told of a word that means something, or of a term of the glossary, however many words it has.
 *
 * @param key What equal mentions share: the stem of the word, or `term:` and the id of the term.
 * @param shown As a reader would write it: `calibration`, `PIP`.
 */
export type Mentioned = (key: string, shown: string, isTerm: boolean) => void;

/** What there is to know of a word as it is written; worked out once, however often it occurs. */
interface Form {
  stem: string;
  /** As it stands in a sentence: not capitalised only because it begins one. */
  inSentence: string;
  isTelling: boolean;
  /** Written as names are: a capital, then small letters. Within a sentence it is one. */
  looksLikeName: boolean;
}

interface Phrase {
  key: string;
  /** Stems of the words behind the first. */
  rest: readonly string[];
}

const word = /[\p{L}\p{N}]+(?:[’'][\p{L}\p{N}]+)*[+#]*/gu;
const name = /^\p{Lu}[\p{Ll}’']+$/u;
const beginsSentence = /(?:^|[.!?:“"(]\s*)$/;

/**
 * Makes a reader of texts that tells of every telling word and every term in them.
 *
 * The search reads texts too (search/mentions.ts), to other ends. There a page must be found by each word of a term, by names, and in any
 * spelling. Here a term is told once, in place of its words; names of people and places are left out; and each word is told as it stands,
 * because readers are shown what two questions have in common.
 */
export function wordReader(
  stem: Stem,
  glossary: readonly Spelling[],
): (text: string, mentioned: Mentioned) => void {
  const forms = new Map<string, Form>();
  const formOf = (written: string): Form => {
    const known = forms.get(written);
    if (known !== undefined) return known;
    const form = {
      stem: stem(plain(written)),
      inSentence: lowered(written),
      isTelling: isTelling(written),
      looksLikeName: name.test(written),
    };
    forms.set(written, form);
    return form;
  };
  const phrases = phraseBook(glossary, formOf);

  return (text, mentioned) => {
    const found = text.match(word) ?? [];
    const read = found.map(formOf);
    let from = 0;
    for (let at = 0; at < found.length; at += 1) {
      const form = read[at]!;
      const begin = text.indexOf(found[at]!, from);
      const phrase = phrases
        .get(form.stem)
        ?.find(({ rest }) => rest.every((one, index) => read[at + 1 + index]?.stem === one));
      const last = at + (phrase?.rest.length ?? 0);
      for (from = begin + found[at]!.length; at < last; from += found[at]!.length) {
        at += 1;
        from = text.indexOf(found[at]!, from);
      }
      if (phrase !== undefined) mentioned(phrase.key, lowered(text.slice(begin, from)), true);
      else if (form.isTelling) {
        const isFirst = beginsSentence.test(text.slice(Math.max(0, begin - 3), begin));
        // That two people work in Melbourne, or with a Priya, does not bring their questions together.
        if (isFirst || !form.looksLikeName)
          mentioned(form.stem, isFirst ? form.inSentence : found[at]!, false);
      }
    }
  };
}

/** Spellings by the stem of their first word, longest first. Of two terms with one spelling the first in the glossary counts. */
function phraseBook(glossary: readonly Spelling[], formOf: (written: string) => Form): Map<string, Phrase[]> {
  const book = new Map<string, Phrase[]>();
  for (const { id, spellings } of glossary)
    for (const spelling of spellings) {
      const [first, ...rest] = (spelling.match(word) ?? []).map(formOf);
      // One everyday word alone ("the bar" is two) would be found in every text.
      if (first === undefined || (rest.length === 0 && !first.isTelling)) continue;
      const list = book.get(first.stem) ?? [];
      list.push({ key: `term:${id}`, rest: rest.map((form) => form.stem) });
      book.set(first.stem, list);
    }
  for (const list of book.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  return book;
}

/** Lower case without apostrophes: `Don’t` → `dont`. */
const plain = (written: string): string => written.toLowerCase().replace(/[’']/g, '');

/** `Calibration` → `calibration`; abbreviations and names that have capitals inside stay: `PIP`, `TikTok`. */
const lowered = (words: string): string =>
  words.replace(/[\p{L}\p{N}]+/gu, (one) => (/\p{Lu}/u.test(one.slice(1)) ? one : one.toLowerCase()));

/** True of a word that can tell one question from another. Two letters can only if they abbreviate something (`AI`, `HR`). */
function isTelling(written: string): boolean {
  if (stopWords.has(plain(written)) || stopWords.has(plain(written.replace(/[’']s$/, '')))) return false;
  return /^\p{Lu}{2}$/u.test(written) || (written.length > 2 && !/^\p{N}/u.test(written));
}
