import type { fromHtml } from 'hast-util-from-html';

/** The nodes of a tree of HTML, as the parser's own types name them. */
export type Root = ReturnType<typeof fromHtml>;
export type Element = Extract<Root['children'][number], { type: 'element' }>;
export type ElementContent = Element['children'][number];
export type Text = Extract<ElementContent, { type: 'text' }>;
export type Nodes = Root | Root['children'][number];
