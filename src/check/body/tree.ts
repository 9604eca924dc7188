import { markdownToMdast, mdxToHast, mdxToMdast, type HastNode, type MdastNode } from 'satteri';

export type { MdastNode };
export type JsxElement = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

// Front matter was taken off before. Quotes, dots and dashes stay as they are typed: setting them, this parser copies a paragraph for each of them.
const features = { frontmatter: false, gfm: true, smartPunctuation: false };

export const markdownTree = (markdown: string): MdastNode => markdownToMdast(markdown, { features });

/** The tree of an MDX text, or where and why it is none; `line` counts from 1 in the text. */
export function mdxTree(mdx: string): { root: MdastNode } | { line: number; wrong: string } {
  try {
    return { root: mdxToMdast(mdx, { features }) };
  } catch (error) {
    // 7:1: Expected a closing tag for `<Foo>` (7:1) (mdx-jsx:unexpected-character)
    const message = error instanceof Error ? error.message : String(error);
    const [, line = '1', wrong = message] =
      /^(\d+):\d+: ([^]*?)(?: \(\d+:\d+\))?(?: \((?:note|mdx)[^]*)?$/.exec(message) ?? [];
    return { line: Number(line), wrong };
  }
}

/** The same text as elements. Throws where `mdxTree` gives a reason. */
export const elementTree = (mdx: string): HastNode => mdxToHast(mdx, { features });

/** Every node of a tree with the nodes around it, innermost last, in the order of the text. */
export function* nodes(
  root: MdastNode,
  around: readonly MdastNode[] = [],
): Generator<[MdastNode, readonly MdastNode[]]> {
  yield [root, around];
  if ('children' in root) for (const child of root.children) yield* nodes(child, [...around, root]);
}

/** Every node of a tree, in the order of the text. */
export function allNodes(root: MdastNode, into: MdastNode[] = []): MdastNode[] {
  into.push(root);
  if ('children' in root) for (const child of root.children) allNodes(child, into);
  return into;
}

/** Line on which a node begins, counted from 1 in the text that was parsed. */
export const lineOf = (node: MdastNode): number => node.position?.start.line ?? 1;

export const isJsx = (node: MdastNode): node is JsxElement =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** An attribute that is written as plain text; `undefined` when it is missing, an expression, or without a value. */
export function attribute(element: JsxElement, name: string): string | undefined {
  const found = element.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name);
  return typeof found?.value === 'string' ? found.value : undefined;
}
