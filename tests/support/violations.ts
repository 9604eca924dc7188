import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Which rules of axe are run. */
interface RunOnly {
  type: 'tag' | 'rule';
  values: string[];
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Rules of axe that look at colours: the only ones that another theme can break, since it changes nothing else. */
const ofColours = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds on a page, an element a rule.
 *
 * @param parts Selectors of what to look at, each of which is there; by default the whole page. For what opens on a page that is looked at without it
 *   elsewhere: that takes seconds on a long one.
 */
export const violationsOn = (page: Page, parts: readonly string[] = []): Promise<string[]> =>
  found(page, { type: 'tag', values: tags }, parts.length === 0 ? 10 : 3, parts);

/** What axe finds on a page, or on parts of it, in both themes: everything in the light one, then what the dark one can change. Leaves it dark. */
export async function violationsInThemes(page: Page, parts: readonly string[] = []): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await violationsOn(page, parts);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await found(page, { type: 'rule', values: ofColours }, 0, parts);
  return [...light, ...dark.map((one) => `dark: ${one}`)];
}

/**
 * Runs axe in the page itself, which has no frames, and lets it list the elements of violations only: the same findings in a fifth of the time that it
 * takes to describe all that is well and to bring frames together.
 */
async function found(
  page: Page,
  runOnly: RunOnly,
  least: number,
  parts: readonly string[],
): Promise<string[]> {
  expect(page.frames(), 'frames of the page').toHaveLength(1);
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ runOnly, resultTypes: ['violations'] });
  for (const part of parts) axe.include(part);
  const { violations, passes } = await axe.analyze();
  // A run in which nothing was looked at would also find nothing.
  expect(passes.length).toBeGreaterThan(least);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
