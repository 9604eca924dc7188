import { excerptNodes } from './excerpt.ts';
import type { PagefindPage } from './pagefind.ts';

/** One result: a linked title, what kind of page it is, and the words around what was found. */
export function resultItem({ url, excerpt, meta }: PagefindPage): HTMLLIElement {
  const item = document.createElement('li');
  item.className = 'row';

  const heading = document.createElement('h2');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = meta.title ?? url;
  heading.append(link);

  const kind = document.createElement('p');
  kind.className = 'quiet';
  kind.textContent = [meta.kind === 'chapter' ? 'Chapter' : 'Question', meta.levels]
    .filter(Boolean)
    .join(' · ');

  const words = document.createElement('p');
  words.append(...excerptNodes(excerpt));

  item.append(heading, kind, words);
  return item;
}
