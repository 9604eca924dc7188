import { createHash } from 'node:crypto';
import { Parser } from 'htmlparser2';
import { markdownToHtml } from 'satteri';
import { renderPart } from '../../markdown/render-thread.ts';

/** HTML, pictures and footnotes look on the page as our own rules make them; all other Markdown as its parser does. */
const ruled = /<[a-z/!?]|!\[|\[\^/i;

/** The text that Markdown of a thread must show. Each part is rendered alone, and without the shortcuts that pages take. */
export function markdownText(markdown: string): string {
  if (ruled.test(markdown))
    return htmlText(renderPart(markdown, { base: '/', idPrefix: 'text', headingFrom: 3 }).html);
  return htmlText(
    markdownToHtml(markdown, { features: { gfm: true, smartPunctuation: true, frontmatter: false } }).html,
  );
}

/** All text of HTML, with a space for every tag. */
export function htmlText(html: string): string {
  let text = '';
  const space = () => (text += ' ');
  const parser = new Parser({ ontext: (piece) => (text += piece), onopentag: space, onclosetag: space });
  parser.end(html);
  return text;
}

/** A text without what may differ between two ways of showing it: white space, and the forms of quotes and dashes. */
export function normalised(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[–—]/g, '-')
    .replaceAll('…', '...')
    .replace(/\s+/g, '');
}

/** Digest of a normalised text: 16 hexadecimal digits, enough to tell ten million texts apart. */
export function digest(text: string): string {
  return createHash('sha256').update(normalised(text)).digest('hex').slice(0, 16);
}

/** Characters before and behind the place where two texts part. */
const context = { before: 24, behind: 36 } as const;

/** Where two texts part, in words; `undefined` where they are the same. `where` is what shows the second of them. */
export function difference(source: string, shown: string, where = 'the page'): string | undefined {
  const [a, b] = [normalised(source), normalised(shown)];
  if (a === b) return undefined;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return `the source has ${excerpt(source, at)}, ${where} ${excerpt(shown, at)}`;
}

/** The words around character number `at` of the normalised text, in quotes; `at` may be its end. */
function excerpt(text: string, at: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  let place = 0;
  // Normalising lengthens an ellipsis and takes out spaces: the place is found again by doing it piece by piece.
  for (let seen = 0; place < line.length && seen < at; place += 1)
    seen += normalised(line[place] ?? '').length;
  const [from, to] = [Math.max(0, place - context.before), place + context.behind];
  const words = line.slice(from, to).trim();
  return `"${from > 0 ? '…' : ''}${words}${to < line.length ? '…' : ''}"`;
}
