import type { Nodes } from './tree.ts';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { toMdast } from 'hast-util-to-mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { portableHtml, wholeAddress } from './absolute.ts';
import { readable } from './readable.ts';

/**
 * HTML of a page's text as Markdown that reads well without being rendered.
 *
 * @param page Absolute address of the page: what addresses in the text are resolved against.
 */
export function htmlToMarkdown(html: string, page: string): string {
  const tree = withAddresses(readable(fromHtml(html, { fragment: true })), page);
  const options = { bullet: '-', rule: '-', fences: true, listItemIndent: 'one', extensions } as const;
  return toMarkdown(toMdast(tree), options).trim();
}

/** The same as HTML for whoever shows it without our style sheet, as readers of feeds do. */
export function htmlForFeeds(html: string, page: string): string {
  return portableHtml(toHtml(withAddresses(readable(fromHtml(html, { fragment: true })), page)), page);
}

const extensions = [gfmToMarkdown({ tablePipeAlign: false })];

function withAddresses<T extends Nodes>(node: T, page: string): T {
  if (node.type === 'element')
    for (const name of ['href', 'src'] as const) {
      const value = node.properties[name];
      if (typeof value === 'string') node.properties[name] = wholeAddress(value, page);
    }
  if ('children' in node) for (const child of node.children) withAddresses(child, page);
  return node;
}
