import type { Page } from 'playwright-core';

/** What a screen reader can jump to: a landmark, a heading or a control. */
export interface Stop {
  role: string;
  /** Empty where it has none. */
  name: string;
  /** Rank of a heading. */
  level?: number;
}

/** The stops of a page in the order in which a screen reader meets them, from the browser's accessibility tree. */
export async function stopsOf(page: Page): Promise<Stop[]> {
  const tree = await page.locator('body').ariaSnapshot();
  return tree.split('\n').flatMap((line) => {
    // - 'heading "A: b" [level=2]':  → role, name, attributes; a line with a colon in it stands in quotes.
    const match = /^\s*- '?(\w+)(?: "((?:[^"\\]|\\.)*)")?([^:]*)/.exec(line);
    if (match === null) return [];
    const [, role = '', name = '', attributes = ''] = match;
    const level = /\[level=(\d)\]/.exec(attributes)?.[1];
    return [
      { role, name: name.replaceAll("''", "'"), ...(level === undefined ? {} : { level: Number(level) }) },
    ];
  });
}

const landmarkRoles = [
  'banner',
  'navigation',
  'main',
  'search',
  'region',
  'complementary',
  'contentinfo',
  'form',
];

export const landmarks = (stops: readonly Stop[]): Stop[] =>
  stops.filter(({ role }) => landmarkRoles.includes(role));
export const headings = (stops: readonly Stop[]): Stop[] => stops.filter(({ role }) => role === 'heading');
export const written = ({ role, name }: Stop): string => (name === '' ? role : `${role} ${name}`);
