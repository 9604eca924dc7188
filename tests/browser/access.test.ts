import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launch, openPage } from '../support/browser.ts';
import { templates } from '../support/pages.ts';

let browser: Browser;
beforeAll(async () => (browser = await launch()));
afterAll(() => browser.close());

const schemes = ['light', 'dark'] as const;
const widths = [320, 1280];
const cases = Object.entries(templates).flatMap(([name, path]) =>
  schemes.flatMap((colorScheme) => widths.map((width) => ({ name, path, colorScheme, width }))),
);

describe('every template, for everyone', () => {
  test('the table covers each template in both themes and at both widths', () => {
    expect(cases).toHaveLength(Object.keys(templates).length * 4);
  });

  test.each(cases)('$name in $colorScheme at $width px', async ({ path, colorScheme, width }) => {
    const { page } = await openPage(browser, { colorScheme, viewport: { width, height: 800 } });
    await page.goto(new URL(path.slice(1), inject('siteUrl')).href);
    const { violations, passes } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    // A run in which nothing was looked at would also find nothing.
    expect(passes.length).toBeGreaterThan(15);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual(
      [],
    );
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, 'sideways scroll in pixels').toBe(0);
    await page.context().close();
  });
});
