import type { HastVisitorContext } from 'satteri';
import type { ElementRule, HastElement } from './rules.ts';

/** Id and text that the parser gives to the heading of the footnotes. */
export const footnotesHeadingId = 'footnote-label';
const footnotesHeading = 'Footnotes';

/** True of the parser's own heading; false of one in raw HTML that takes its id to hide other words. */
export function isFootnotesHeading(heading: Readonly<HastElement>, context: HastVisitorContext): boolean {
  const { properties, children } = heading;
  if (properties.id !== footnotesHeadingId || children.length !== 1 || children[0]?.type !== 'text')
    return false;
  return context.textContent(heading) === footnotesHeading;
}

/**
 * Footnotes: their heading becomes a paragraph that only screen readers meet, so that it cannot break the order of
 * headings; references get classes and names; no id stands twice. (Ids carry the prefix that the parser was given.)
 */
export function footnotes(): ElementRule[] {
  const seen = new Set<unknown>();
  return [
    {
      filter: ['h2'],
      visit(heading, context) {
        if (!isFootnotesHeading(heading, context)) return undefined;
        const children = [...heading.children];
        return { type: 'element', tagName: 'p', properties: { className: ['visually-hidden'] }, children };
      },
    },
    {
      filter: ['section'],
      visit(section, context) {
        context.setProperty(section, 'dataFootnotes', null);
        return undefined;
      },
    },
    {
      filter: ['a'],
      visit(link, context) {
        const { dataFootnoteRef, dataFootnoteBackref } = link.properties;
        if (dataFootnoteRef !== undefined) {
          context.setProperty(link, 'dataFootnoteRef', null);
          context.setProperty(link, 'ariaDescribedBy', null);
          context.setProperty(link, 'className', 'footnote-ref');
          context.setProperty(link, 'ariaLabel', `Footnote ${context.textContent(link)}`);
        } else if (dataFootnoteBackref !== undefined) {
          context.setProperty(link, 'dataFootnoteBackref', null);
          context.setProperty(link, 'className', 'footnote-back');
        }
        return undefined;
      },
    },
    {
      // The labels "1-2" and "1", the second used twice, both give "fnref-1-2".
      filter: ['a', 'li'],
      visit(element, context) {
        const id = element.properties.id;
        if (id === undefined) return undefined;
        if (seen.has(id)) context.setProperty(element, 'id', null);
        seen.add(id);
        return undefined;
      },
    },
  ];
}
