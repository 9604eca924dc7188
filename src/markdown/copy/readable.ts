import type { Element, ElementContent, Root, Text } from './tree.ts';

/**
 * Turns the HTML of a page's text into HTML that needs no style sheet: what only the page can show goes, what it says by its
 * drawing is said in words, and parts that stand in a box become quotations, whose end can be seen in plain text, too.
 */
export function readable(root: Root): Root {
  root.children = rewritten(root.children as ElementContent[], false);
  return root;
}

/** @param inItem Whether the nodes stand in an item of a list, where a heading would be none. */
function rewritten(nodes: readonly ElementContent[], inItem: boolean): ElementContent[] {
  return nodes.flatMap((node) => {
    if (node.type === 'comment') return [];
    return node.type === 'element' ? one(node, inItem) : [node];
  });
}

function one(node: Element, inItem: boolean): ElementContent[] {
  const { tagName, properties } = node;
  if (tagName === 'svg') return typeof properties.ariaLabel === 'string' ? [said(properties.ariaLabel)] : [];
  if (properties.ariaHidden === 'true' || has(node, 'no-print') || gone.has(tagName)) return [];
  if (has(node, 'fork')) return joined(node, 'leave', inItem);
  if (has(node, 'stay')) return [element('p', [text(wordsOf(node))])];
  if (tagName === 'li') return [{ ...node, children: rewritten(withMoment(node.children), true) }];
  if (tagName === 'details') return [element('blockquote', rewritten(node.children, true))];
  if (inItem && /^(?:h[1-6]|summary)$/.test(tagName)) return [strong(rewritten(node.children, true))];
  if (tagName === 'figcaption') return [strong(rewritten(node.children, inItem))];
  const children = rewritten(node.children, inItem);
  // A link whose address was taken away.
  if (tagName === 'a' && properties.href === undefined) return children;
  if (tagName === 'small') return [...children, text(':')];
  if (tagName === 'span' && !has(node, 'token')) return children;
  if (has(node, 'by')) return [element('p', [element('em', children)])];
  if (has(node, 'prose') && !inItem) return [element('blockquote', children)];
  return [{ ...node, children }];
}

const gone = new Set(['copy-text', 'script', 'style', 'fieldset']);

/** A fork's answer and what to do on it, in one paragraph: "yes: get advice". */
function joined(node: Element, name: string, inItem: boolean): ElementContent[] {
  const label = node.children.find((child): child is Element => child.type === 'element' && has(child, name));
  const rest = rewritten(
    node.children.filter((child) => child !== label),
    inItem,
  );
  if (label === undefined) return rest;
  const words = [strongWords(wordsOf(label)), text(' ')];
  const first = firstParagraph(rest);
  if (first === undefined) return [element('p', words), ...rest];
  first.children.unshift(...words);
  return rest;
}

/** A moment of a time line: when it is goes into its heading. */
function withMoment(children: readonly ElementContent[]): ElementContent[] {
  const at = children.find((child): child is Element => child.type === 'element' && has(child, 'at'));
  const what = children.find((child): child is Element => child.type === 'element' && has(child, 'moment'));
  if (at === undefined || what === undefined) return [...children];
  const heading = what.children.find(
    (child): child is Element => child.type === 'element' && child.tagName === 'h3',
  );
  heading?.children.unshift(text(`${wordsOf(at)} `));
  return children.filter((child) => child !== at);
}

function firstParagraph(nodes: readonly ElementContent[]): Element | undefined {
  for (const node of nodes) {
    if (node.type !== 'element') continue;
    return node.tagName === 'p' ? node : firstParagraph(node.children);
  }
  return undefined;
}

/** Words of an element that a reader hears: without what is hidden from them. */
function wordsOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element' || node.properties.ariaHidden === 'true') return '';
  return node.children.map(wordsOf).join('').replace(/\s+/g, ' ').trim();
}

const has = ({ properties }: Element, name: string): boolean => {
  const { className = properties.class } = properties;
  return Array.isArray(className)
    ? className.includes(name)
    : String(className ?? '')
        .split(' ')
        .includes(name);
};
const text = (value: string): Text => ({ type: 'text', value });
const element = (tagName: string, children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children,
});
const strongWords = (words: string): Element => element('strong', [text(words)]);
const strong = (children: ElementContent[]): Element => element('p', [element('strong', children)]);
const said = (words: string): Element => element('p', [element('em', [text(`${words}.`)])]);
