import { markdownToHtml } from 'satteri';
import { inlineElements, unescapeHtml } from '../model/html.ts';
import { tagPattern } from './html-tags.ts';
import { renderPart } from './render-thread.ts';

/**
 * The text of Markdown without its markup, for excerpts and descriptions: one line, typographic quotes as on the page.
 * Code blocks, tables, pictures, footnotes and their marks are left out; an ellipsis stands for a block that a colon announces.
 * It is text, not HTML: `&lt;` in the source is `<` here, and whoever prints it escapes it.
 */
export function plainText(markdown: string): string {
  const html = mayHoldHtml.test(markdown)
    ? renderPart(markdown, { base: '/', idPrefix: 'text', headingFrom: 1 }).html
    : markdownToHtml(markdown.replaceAll('\0', '\uFFFD'), { features }).html;
  const announced = html.replace(/(:<\/p>\s*)(?=<(?:table|pre)\b)/g, '$1… ');
  // Cells in a row are no sentence; a text that is nothing else still has to say something.
  return oneLine(textOf(announced.replace(/<table>[^]*?<\/table>/g, ' '))) || oneLine(textOf(html));
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const features = { gfm: true, smartPunctuation: true, frontmatter: false };

/**
 * The beginning of a text, cut between words and closed by an ellipsis where anything was cut.
 *
 * @param maxCharacters Length of the result at most, the ellipsis included.
 */
export function firstWords(text: string, maxCharacters: number): string {
  if (text.length <= maxCharacters) return text;
  const room = text.slice(0, maxCharacters);
  const space = room.lastIndexOf(' ');
  // A first word that is too long is cut itself, though never inside a surrogate pair.
  const cut = space > 0 ? room.slice(0, space) : room.slice(0, -1).replace(/[\uD800-\uDBFF]$/, '');
  return `${cut.replace(/[\s,;:.–—-]+$/, '')}…`;
}

/** Raw HTML cannot begin in another way; where it may, the text is taken from what the page would show. */
const mayHoldHtml = /<[a-z/!?]/i;

/** Text of HTML that the parser wrote, without what is left out as a whole. */
function textOf(html: string): string {
  let text = '';
  let from = 0;
  /** Name of the element that is being left out, and how many of that name are open. */
  let skipped: string | undefined;
  let depth = 0;
  for (const match of html.matchAll(tagPattern)) {
    const [tag, slash, name = ''] = match;
    if (skipped === undefined) text += html.slice(from, match.index);
    from = match.index + tag.length;
    if (skipped === undefined && slash === '' && isLeftOut(name, tag)) skipped = name;
    if (name === skipped) depth += slash === '' ? 1 : -1;
    if (depth === 0) skipped = undefined;
    if (!inlineElements.has(name)) text += ' ';
  }
  return unescapeHtml(text + html.slice(from));
}

/** Code blocks, the list of footnotes, and marks of footnotes, as the parser and as our rules write them. */
function isLeftOut(name: string, tag: string): boolean {
  if (name === 'pre') return true;
  if (name === 'section') return /\sdata-footnotes|\sclass="footnotes"/.test(tag);
  return name === 'a' && /\sdata-footnote-ref|\sclass="footnote-ref"/.test(tag);
}
