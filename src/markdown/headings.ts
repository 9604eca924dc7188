import { isFootnotesHeading } from './footnotes.ts';
import type { ElementRule } from './rules.ts';

/**
 * Headings of a part take their place below the page's own: the first begins at `from`, and none skips a level, whatever
 * levels the writer chose (`#` then `####` becomes h3 then h4). Nothing goes below h6. Headings get no ids: the page's anchors
 * are ours.
 */
export function demotedHeadings(from: number): ElementRule {
  /** Levels as written of the headings that enclose the current place, outermost first. */
  const open: number[] = [];
  return {
    filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
    visit(heading, context) {
      if (isFootnotesHeading(heading, context)) return undefined;
      const children = [...heading.children];
      // A heading without text would be an empty stop for whoever moves by headings.
      if (context.textContent(heading).trim() === '') {
        if (children.length > 0) return { type: 'element', tagName: 'p', properties: {}, children };
        context.removeNode(heading);
        return undefined;
      }
      const written = Number(heading.tagName.slice(1));
      while ((open.at(-1) ?? 0) >= written) open.pop();
      const level = Math.min(from + open.length, 6);
      open.push(written);
      return { type: 'element', tagName: `h${level}`, properties: {}, children };
    },
  };
}
