import { addressOf, piecesOf } from '../dist-files.ts';
import { fileTextsReader } from '../file-texts.ts';
import type { Finding } from '../finding.ts';
import type { Pages } from '../pages.ts';
import { phraseFinder, type Target } from '../phrases.ts';
import { pictureFolder } from '../pictures.ts';

/** Something that was taken down; it has no texts where the sources do not hold them any more. */
export interface Redacted extends Target {
  /** Address of the note in its place, without the base. */
  page: string;
  /** Anchor of the note, for an answer of a thread; left out for a whole thread. */
  answer?: string;
}

/**
 * What was taken down has left a note at its address, and its words are in no file: not in pages, lists, feeds and data, not
 * in attributes, and not in the compressed parts of the search index.
 */
export function checkRedacted(dist: string, pages: Pages, redacted: readonly Redacted[]): Finding[] {
  return [...redacted.flatMap((one) => note(pages, one)), ...leaks(dist, pages.files, redacted)];
}

function note({ byAddress }: Pages, { page, answer }: Redacted): Finding[] {
  const facts = byAddress.get(page);
  const say = (wrong: string, remedy: string): Finding[] => [{ check: 'redacted', page, wrong, remedy }];
  if (facts === undefined)
    return say('the note on what was removed is missing', 'let src/pages/questions/[slug].astro write it');
  if (answer !== undefined)
    return facts.ids.includes(answer)
      ? []
      : say(`the anchor "${answer}" of a removed answer is missing`, 'let the page show the note on it');
  return facts.noindex
    ? []
    : say('the thread was removed, but search engines may list its page', 'let its page be noindex');
}

function leaks(dist: string, files: Iterable<string>, redacted: readonly Redacted[]): Finding[] {
  const wanted = redacted.filter(({ texts }) => texts.length > 0);
  if (wanted.length === 0) return [];
  const find = phraseFinder(wanted);
  const textsOf = fileTextsReader();
  const findings: Finding[] = [];
  for (const file of files) {
    // No search finds words in a picture: that none is left is for the check of pictures to say.
    if (file.startsWith(pictureFolder)) continue;
    const found = new Map<number, string>();
    for (const piece of piecesOf(`${dist}${file}`))
      for (const text of textsOf(piece))
        for (const [index, phrase] of find(text)) if (!found.has(index)) found.set(index, phrase);
    for (const [index, phrase] of found)
      findings.push({
        check: 'redacted',
        page: file.endsWith('.html') ? addressOf(file) : file,
        wrong: `words of ${nameOf(wanted[index])}, which was removed, are still there: "${phrase}"`,
        remedy:
          'take them out of what the file is made of; words that others wrote too, write in another way',
      });
  }
  return findings;
}

const nameOf = (redacted: Redacted | undefined): string =>
  redacted?.answer === undefined
    ? `the thread at ${redacted?.page ?? ''}`
    : `the answer ${redacted.page}#${redacted.answer}`;
