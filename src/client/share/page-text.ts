import { blockEnd } from '../../model/share/text-fragment.ts';

/** Elements that do not stand within a line: the text of each is a block. */
export const blocks = ':not(a,b,code,em,i,kbd,mark,span,strong,time)';

/** The page's text up to a point, with `blockEnd` between blocks: of any point it is the beginning of the whole. */
export function textUpTo(node: Node, offset: number): string {
  const range = new Range();
  range.setStart(document.body, 0);
  range.setEnd(node, offset);
  const copy = range.cloneContents();
  for (const block of copy.querySelectorAll(blocks)) block.prepend(blockEnd);
  return copy.textContent.replace(/\s+/g, (space) => (space.includes(blockEnd) ? blockEnd : ' '));
}
