import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Rules of axe that look at colours: the only ones that another theme can break, since it changes nothing else. */
const ofColours = ['color-contrast', 'link-in-text-block'];

/** What axe finds on a page, an element a rule. */
export const violationsOn = (page: Page): Promise<string[]> =>
  found(new AxeBuilder({ page }).withTags(tags), 10);

/** What axe finds on a page in both themes: everything in the light one, then what the dark one can change. Leaves it dark. */
export async function violationsInThemes(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await violationsOn(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await found(new AxeBuilder({ page }).withRules(ofColours), 0);
  return [...light, ...dark.map((one) => `dark: ${one}`)];
}

async function found(builder: AxeBuilder, least: number): Promise<string[]> {
  const { violations, passes } = await builder.analyze();
  // A run in which nothing was looked at would also find nothing.
  expect(passes.length).toBeGreaterThan(least);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
