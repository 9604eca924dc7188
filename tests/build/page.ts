import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';

type Parent = ReturnType<typeof parseDocument>;
type Element = Parameters<typeof DomUtils.getAttributeValue>[0];

/** A written page, to be asked about. */
export interface BuiltPage {
  /** The file as it stands. */
  html: string;
  /** The file without the texts of its styles and scripts. */
  markup: string;
  /** Words as a reader sees them, of the whole body or of each element that has a class. */
  text: () => string;
  textsOf: (className: string) => string[];
  /** Elements by tag, in the order of the page. */
  all: (tag: string) => Element[];
}

/** Opens the page at an address, which ends with `/` or names a file. */
export function openPage(dist: string, path: string): BuiltPage {
  const html = readFileSync(join(dist, path.endsWith('/') ? `${path}index.html` : path), 'utf8');
  const page = parseDocument(html);
  return {
    html,
    markup: html.replace(/(<(style|script)\b[^>]*>).*?(<\/\2>)/gs, '$1$3'),
    text: () => DomUtils.getElementsByTagName('body', page).map(words).join(' '),
    textsOf: (className) => withClass(page, className).map(words),
    all: (tag) => DomUtils.getElementsByTagName(tag, page),
  };
}

export const attribute = (element: Element | undefined, name: string): string | undefined =>
  element === undefined ? undefined : DomUtils.getAttributeValue(element, name);

function withClass(page: Parent, className: string): Element[] {
  const has = (element: Element) => attribute(element, 'class')?.split(' ').includes(className) === true;
  return DomUtils.findAll(has, page.children);
}

/** Elements that begin a line of their own; between all others words stand as close as the file has them. */
const blocks = new Set(
  'article blockquote dd div dl dt figure footer h1 h2 h3 h4 header li main nav ol option p pre section table td th tr ul'.split(
    ' ',
  ),
);

/** The words of an element, with one space where the file has white space or a block begins or ends. */
export function words(element: Element): string {
  const collect = (node: Element): string =>
    node.children
      .map((child) => {
        if (child.type === 'text') return child.data;
        if (!('children' in child) || !('name' in child)) return '';
        const inner = collect(child);
        return blocks.has(child.name) ? ` ${inner} ` : inner;
      })
      .join('');
  return collect(element).replace(/\s+/g, ' ').trim();
}
