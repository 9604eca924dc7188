import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { sharedBrowser, openPage } from '../../support/browser.ts';
import { failed, field, heading, results, settled } from '../../support/search.ts';
import { violationsInThemes } from '../../support/violations.ts';

let browser: Browser;
beforeAll(async () => (browser = await sharedBrowser()));
afterAll(() => browser.close());

const at = (path: string) => new URL(path, inject('siteUrl')).href;

/** Each state that the search can be in, brought about as a reader would. */
const states: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'nothing asked yet': async (page) => {
    await page.goto(at('search/'), { waitUntil: 'networkidle' });
  },
  'suggestions while one types': async (page) => {
    await page.goto(at('search/'), { waitUntil: 'networkidle' });
    await field(page).click();
    await page.keyboard.type('promo');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
  },
  'suggestions in the dialog': async (page) => {
    await page.goto(at('about/'), { waitUntil: 'networkidle' });
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog', { name: 'Search' }).waitFor();
    await page.keyboard.type('promo');
    await page.getByRole('option').first().waitFor();
  },
  'results with a definition': async (page) => {
    await page.goto(at('search/?q=pip'));
    await results(page).first().waitFor();
  },
  'results of a mistyped word': async (page) => {
    await page.goto(at('search/?q=promtion&kind=question'));
    await results(page).first().waitFor();
  },
  'nothing found': async (page) => {
    await page.goto(at('search/?q=xyzzy'));
    await settled(page);
    expect(await heading(page).textContent()).toBe('Nothing here is about this');
  },
  'an index that fails': async (page) => {
    await page.route('**/pagefind/index/*', (route) => route.abort());
    await page.goto(at('search/?q=pip'));
    await failed(page).waitFor();
  },
  'a page with marked words': async (page) => {
    await page.goto(at('guide/every-level/low-ratings/?mark=plan|warning'));
    await page.getByRole('button', { name: 'Remove the marks' }).waitFor();
  },
};

test.each(Object.entries(states))('%s is for everyone, in both themes', async (_name, reach) => {
  const { page } = await openPage(browser, { viewport: { width: 320, height: 800 } });
  await reach(page);
  expect(await violationsInThemes(page)).toEqual([]);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, 'sideways scroll in pixels').toBe(0);
  await page.context().close();
});
