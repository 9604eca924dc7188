import type { HastNode, HastVisitorContext } from 'satteri';

/**
 * A rule rewrites the elements of some tags while a text becomes HTML. Each file of this folder holds the rules of one
 * subject; `render-thread.ts` (untrusted text) and `processor.ts` (our own pages) choose among them and run them in one walk.
 */
export interface ElementRule {
  /** Tags that the rule is shown. Only these cross from the parser, so a narrow list is what keeps rendering cheap. */
  filter: string[];
  /** Changes the element through `context`, or returns what stands in its place. Elements are frozen. */
  visit(element: Readonly<HastElement>, context: HastVisitorContext): HastNode | undefined;
}

export type HastElement = Extract<HastNode, { type: 'element' }>;

/** Something in a Markdown text that was left out, without its place: the caller knows which file it renders. */
export interface MarkdownProblem {
  code: 'link' | 'image' | 'html';
  wrong: string;
  remedy: string;
}

export type Report = (problem: MarkdownProblem) => void;

/** The child elements of one tag. */
export function childElements(parent: Readonly<HastElement>, tagName: string): HastElement[] {
  return parent.children.filter(
    (child): child is HastElement => child.type === 'element' && child.tagName === tagName,
  );
}

/** An address as a problem names it: long ones are cut, since a `data:` image can fill a screen. */
export function quoted(address: string): string {
  return `"${address.length > 80 ? `${address.slice(0, 79)}…` : address}"`;
}
