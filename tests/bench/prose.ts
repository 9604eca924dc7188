import { chance, integer, type Random } from './random.ts';
import { contentWord, word } from './vocabulary.ts';

/** Share of sentences that carry each kind of Markdown. */
const shares = { link: 0.05, bold: 0.07, code: 0.07, quote: 0.06 } as const;

/** One sentence of exactly `length` words. A link, bold words, code in the line and quotes come now and then. */
export function sentence(random: Random, length: number): string {
  const words = Array.from({ length }, () => word(random));
  const first = words[0] ?? '';
  words[0] = first.charAt(0).toUpperCase() + first.slice(1);
  if (length > 6) mark(random, words);
  if (length > 12) words[integer(random, 3, 5)] += ',';
  return `${words.join(' ')}${chance(random, 0.1) ? '?' : '.'}`;
}

/** Paragraphs of exactly `total` words together. */
export function prose(random: Random, total: number): string {
  const paragraphs: string[] = [];
  let sentences: string[] = [];
  let wanted = integer(random, 2, 5);
  for (const length of lengths(random, total)) {
    sentences.push(sentence(random, length));
    if (sentences.length < wanted) continue;
    paragraphs.push(sentences.join(' '));
    sentences = [];
    wanted = integer(random, 2, 5);
  }
  if (sentences.length > 0) paragraphs.push(sentences.join(' '));
  return paragraphs.join('\n\n');
}

/** A list with one sentence an item. Each item begins with `mark`, or with its number where `mark` is '1.'. */
export function list(random: Random, mark: '-' | '1.', items: readonly number[]): string {
  const lines = items.map(
    (length, index) => `${mark === '-' ? '-' : `${index + 1}.`} ${sentence(random, length)}`,
  );
  return lines.join('\n');
}

/** Words of a Markdown text, counted as a reader of the file would: at white space. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((part) => part !== '').length;
}

/** Lengths of sentences that add up to `total`; the rest that is too short for a sentence lengthens the last. */
function lengths(random: Random, total: number): number[] {
  const all: number[] = [];
  for (let left = total; left > 0;) {
    const length = integer(random, 5, 22);
    const taken = left - length < 5 ? left : length;
    all.push(taken);
    left -= taken;
  }
  return all;
}

/** Puts Markdown around words from the seventh on, where neither the capital nor the comma stands. */
function mark(random: Random, words: string[]): void {
  const at = Math.min(6, words.length - 1);
  const here = words[at] ?? '';
  const roll = random();
  if (roll < shares.link)
    words[at] = `[${here}](https://example.org/${contentWord(random)}/${contentWord(random)})`;
  else if (roll < shares.link + shares.bold) words[at] = `**${here}**`;
  else if (roll < shares.link + shares.bold + shares.code)
    words[at] = `\`${here.replaceAll('-', '_')}_${contentWord(random)}\``;
  else if (roll < shares.link + shares.bold + shares.code + shares.quote) words[at] = `"${here}"`;
}
