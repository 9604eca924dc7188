import { DomUtils, parseDocument } from 'htmlparser2';

type Node = Parameters<typeof DomUtils.getAttributeValue>[0];

/** A thread's page as it was built: texts by anchor. */
export interface BuiltThread {
  /** Whether search engines are kept from listing it. */
  noindex: boolean;
  /** Whether it only sends readers on to another page. */
  isRedirect: boolean;
  title: string;
  /** Text of each part, by the anchor of its heading; parts without a text are left out. */
  texts: ReadonlyMap<string, string>;
  /** Answers by id: all words of each, and whether it is only a note that it was removed. */
  answers: ReadonlyMap<string, { words: string; removed: boolean }>;
  ids: ReadonlySet<string>;
}

/** Reads a page by what it says of itself: an element that a heading labels, and in it the text, which has the class `prose`. */
export function readBuilt(html: string): BuiltThread {
  // Styles and scripts are most of a page, and none of its text.
  const document = parseDocument(html.replace(/<(style|script)\b[^>]*>[^]*?<\/\1>/g, ''));
  const texts = new Map<string, string>();
  const answers = new Map<string, { words: string; removed: boolean }>();
  const ids = new Set<string>();
  const page = { noindex: false, isRedirect: false, title: '' };
  for (const element of DomUtils.getElementsByTagName('*', document)) {
    const { id, 'aria-labelledby': label, name, content = '', 'http-equiv': pragma } = element.attribs;
    const classes = element.attribs.class?.split(' ') ?? [];
    if (id !== undefined) ids.add(id);
    if (name === 'robots') page.noindex ||= content.includes('noindex');
    if (pragma?.toLowerCase() === 'refresh') page.isRedirect = true;
    if (element.name === 'h1' && page.title === '') page.title = words(element);
    if (label === undefined) continue;
    const text = element.children.find(isProse);
    if (text !== undefined) texts.set(label, spaced(text));
    if (classes.includes('answer'))
      answers.set(label, { words: words(element), removed: classes.includes('removed') });
  }
  return { ...page, texts, answers, ids };
}

const isProse = (node: Node | { type: string }): node is Node =>
  'attribs' in node && (node.attribs.class ?? '').split(' ').includes('prose');

/** All text of an element, with a space for every tag. */
const spaced = (element: Node): string =>
  element.children
    .map((child) => (child.type === 'text' ? child.data : 'attribs' in child ? ` ${spaced(child)} ` : ''))
    .join('');

const words = (element: Node): string => DomUtils.textContent(element).replace(/\s+/g, ' ').trim();
