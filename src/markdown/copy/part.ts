import { absolute } from '../../model/addresses.ts';
import { renderPart, type PartOptions } from '../render-thread.ts';
import { htmlToMarkdown } from './convert.ts';

export interface CopyOptions extends Pick<PartOptions, 'idPrefix' | 'headingFrom'> {
  /** Origin of the site, and the path below it. */
  site: string;
  base: string;
  /** Absolute address of the part's page. */
  page: string;
}

/**
 * The Markdown of a part of a thread as it may stand in another file. Text that can only become prose, lists, tables, code and links
 * to allowed addresses is taken as it is written, with its addresses made absolute. All other text goes the way to the page and
 * back: rendered, cut down to what the page may show, and written as Markdown again, which takes twenty times as long.
 */
export function copiedPart(markdown: string, options: CopyOptions): string {
  const { site, base, page, idPrefix, headingFrom } = options;
  const pieces = markdown.split(fence);
  if (pieces.every((piece, index) => index % 2 === 1 || isTakenAsItIs(piece)))
    return pieces
      .map((piece, index) => (index % 2 === 1 ? piece : withAddresses(piece, site, base, page)))
      .join('')
      .trim();
  return htmlToMarkdown(renderPart(markdown, { base, idPrefix, headingFrom }).html, page);
}

/** Blocks of code that begin and end at the margin. */
const fence = /(^```[\w+#-]*\n(?:(?!```)[^\n]*\n)*```[ ]*$)/m;

/** Errs on one side only, as `isPlainProse` does. */
function isTakenAsItIs(markdown: string): boolean {
  if (special.test(markdown)) return false;
  return !markdown.includes('](') || !(unusualLink.test(markdown) || hidesLinks(markdown));
}

/** Whether what looks like a link may be code. */
function hidesLinks(markdown: string): boolean {
  if (!markdown.includes('`')) return false;
  const code = markdown.match(codeSpan) ?? [];
  return code.some((span) => span.includes('](')) || markdown.replace(codeSpan, '').includes('`');
}

const codeSpan = /`[^`\n]+`/g;
const special =
  /<(?![\s\d=])|[\t\0\r\uFEFF]|```|~~~| {4}|!\[|\[\^|\]:|&#|&\w+;|^[ >]*[-=:][-=: ]*$|^[\s>*+.)\d-]*#{1,6}(?:\s|$)/m;
const unusualLink = /\]\((?!https?:\/\/|mailto:|#|\/(?![/\\]))/;

const withAddresses = (markdown: string, site: string, base: string, page: string): string =>
  markdown.includes('](')
    ? markdown
        .replace(/\]\((\/[^\s)]*)/g, (_, path: string) => `](${absolute(site, base, path)}`)
        .replaceAll('](#', `](${page}#`)
    : markdown;
