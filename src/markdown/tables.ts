import type { HastVisitorContext } from 'satteri';
import { childElements, type ElementRule, type HastElement } from './rules.ts';

/** A table stands in a box that scrolls by finger and by keyboard, so that the page never does on a phone. */
export const scrollingTables: ElementRule = {
  filter: ['table'],
  visit(table, context) {
    const label = ['Table', headerText(table, context)].filter(Boolean).join(': ');
    const properties = { className: ['table'], role: 'region', ariaLabel: label, tabIndex: 0 };
    context.wrapNode(table, { type: 'element', tagName: 'div', properties, children: [] });
    return undefined;
  },
};

/** Alignment by class: the site's policy forbids inline style. Left is the default and needs none. */
export const alignedCells: ElementRule = {
  filter: ['th', 'td'],
  visit(cell, context) {
    const style = cell.properties.style;
    // A heading without text is announced as a heading of nothing: an empty corner is a plain cell.
    if (cell.tagName === 'th' && cell.children.length === 0)
      return { type: 'element', tagName: 'td', properties: {}, children: [] };
    if (style === undefined) return undefined;
    context.setProperty(cell, 'style', null);
    const align = typeof style === 'string' ? alignments[style] : undefined;
    if (align !== undefined) context.setProperty(cell, 'className', align);
    return undefined;
  },
};

const alignments: Readonly<Record<string, string>> = {
  'text-align: center': 'align-center',
  'text-align: right': 'align-right',
};

/** Longest label that is still a name. */
const labelLength = 100;

/** The table's columns: two regions of a page may not share a name. */
function headerText(table: Readonly<HastElement>, context: HastVisitorContext): string {
  const rows = childElements(table, 'thead').flatMap((head) => childElements(head, 'tr'));
  const cells = rows.flatMap((row) => childElements(row, 'th'));
  const names = cells.map((cell) => context.textContent(cell).trim().replace(/\s+/g, ' ')).filter(Boolean);
  const label = names.join(', ');
  return label.length > labelLength ? `${label.slice(0, labelLength - 1)}…` : label;
}
