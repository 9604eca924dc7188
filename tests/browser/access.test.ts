import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launch, openPage } from '../support/browser.ts';
import { templates } from '../support/pages.ts';
import { violationsOn } from '../support/violations.ts';

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
    expect(await violationsOn(page)).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, 'sideways scroll in pixels').toBe(0);
    await page.context().close();
  });
});

describe('what opens', () => {
  test.each(schemes)(
    'the dialog of the keys, in %s, and all that folds, is for everyone too',
    async (colorScheme) => {
      const { page } = await openPage(browser, { colorScheme, viewport: { width: 320, height: 800 } });
      await page.goto(new URL(templates.chapter.slice(1), inject('siteUrl')).href);
      await page
        .locator('details')
        .evaluateAll((nodes) => nodes.forEach((node) => node.setAttribute('open', '')));
      expect(await page.locator('details[open]').count()).toBeGreaterThan(0);
      expect(await violationsOn(page)).toEqual([]);
      await page.getByRole('button', { name: 'Keys' }).click();
      expect(await page.getByRole('dialog', { name: 'Keys' }).isVisible()).toBe(true);
      expect(await violationsOn(page)).toEqual([]);
      await page.context().close();
    },
  );
});
