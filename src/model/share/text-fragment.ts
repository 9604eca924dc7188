/** What stands between two blocks of a page's text: a paragraph separator, which no text itself holds. Between words stands one space. */
export const blockEnd = '\u2029';

/** How many words of the context, less one, are tried on either side, until the passage is the first place that fits. */
const contexts = [2, 5, 11];

/**
 * The part of an address that leads to a passage, `:~:text=first,last`: browsers scroll to it and mark it. They take the first place
 * that fits, so a passage that stands more than once gets words of its context. https://wicg.github.io/scroll-to-text-fragment/
 *
 * @param text The whole page as a reader sees it, with `blockEnd` between blocks.
 * @param start Where the passage begins; words that it cuts are made whole.
 * @param end Where it ends.
 */
export function textFragment(text: string, start: number, end: number): string {
  start += lengthOf('^\\s*', text.slice(start));
  end -= lengthOf('\\s*$', text.slice(0, end));
  start -= lengthOf('\\S*$', text.slice(0, start));
  end += lengthOf('^\\S*', text.slice(end));
  const before = text.slice(0, start);
  const passage = text.slice(start, end);
  // Each term stands in one block; more than twenty words are named by the first five and the last five.
  const isWhole = /^\S+( \S+){0,19}$/.test(passage);
  const firstEnd = start + lengthOf('^\\S+( \\S+){0,4}', passage);
  const lastStart = isWhole ? start : text.slice(0, end).search('(\\S+ ){0,4}\\S+$');
  // As browsers compare: neither capitals nor the end of a block count.
  const page = text.replaceAll(blockEnd, ' ').toLowerCase();
  let from = start;
  let to = end;
  for (const count of contexts) {
    const isFirst = page.indexOf(page.slice(from, isWhole ? to : firstEnd)) === from;
    if (isFirst && page.indexOf(page.slice(lastStart, to), start) === lastStart) break;
    from = before.search(`(\\S+ ){0,${count}}\\S+\\s?$|$`);
    to = end + lengthOf(`^\\s?\\S+( \\S+){0,${count}}|`, text.slice(end));
  }
  const term = (from: number, to: number) =>
    // A dash has a meaning between terms, brackets and a full stop may end a link where it is pasted.
    encodeURIComponent(text.slice(from, to).trim()).replace(
      /[^\w%]/g,
      (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
    );
  const terms = [
    from < start && `${term(from, start)}-`,
    !isWhole && term(start, firstEnd),
    term(lastStart, end),
    to > end && `-${term(end, to)}`,
  ];
  return `:~:text=${terms.filter(Boolean).join(',')}`;
}

const lengthOf = (pattern: string, text: string): number => text.match(pattern)?.[0].length ?? 0;
