import { element } from './dom.ts';
import { addStyles } from './tools-styles.ts';

const mostMarks = 300;

/** Marks the words that a search result asked for, with a way to take the marks away. The address forgets them at once. */
export function markPage(): void {
  const url = new URL(location.href);
  const words = (url.searchParams.get('mark') ?? '')
    .split('|')
    .filter((word) => word.length > 1)
    .slice(0, 20);
  url.searchParams.delete('mark');
  history.replaceState(history.state, '', url);
  const main = document.querySelector('main');
  if (main === null || words.length === 0) return;
  addStyles();
  const marks = markWords(main, words);
  if (marks.length === 0) return;
  const bar = element('section', 'marks-bar no-print', `Marked: ${words.slice(0, 4).join(', ')} `);
  bar.ariaLabel = 'Marked words';
  const button = element('button', '', 'Remove the marks');
  button.addEventListener('click', () => {
    for (const mark of marks) mark.replaceWith(...mark.childNodes);
    main.normalize();
    bar.remove();
    main.focus({ preventScroll: true });
  });
  bar.append(button);
  document.body.append(bar);
}

function markWords(root: HTMLElement, words: readonly string[]): HTMLElement[] {
  const longestFirst = [...words].sort((a, b) => b.length - a.length).map((word) => escape(word));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('script, style, svg, nav, button, mark, [data-pagefind-ignore]')
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  const marks: HTMLElement[] = [];
  for (const text of texts) {
    for (const match of [...text.data.matchAll(pattern)].reverse()) {
      if (marks.length === mostMarks) return marks;
      const found = text.splitText(match.index);
      found.splitText(match[0].length);
      const mark = element('mark', 'searched');
      found.replaceWith(mark);
      mark.append(found);
      marks.push(mark);
    }
  }
  return marks;
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
