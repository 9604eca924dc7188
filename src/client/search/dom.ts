import type { Piece } from '../../model/search/excerpt.ts';

/** Makes an element with a class and what stands in it. Texts stay texts, whatever they hold. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  ...content: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...content);
  return made;
}

export function link(href: string, ...content: (Node | string)[]): HTMLAnchorElement {
  const made = element('a', '', ...content);
  made.href = href;
  return made;
}

/** Pieces of text as nodes, with what was searched for in `mark`. */
export const marked = (pieces: readonly Piece[]): (Node | string)[] =>
  pieces.map(({ text, isHit }) => (isHit ? element('mark', '', text) : text));
