import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { sharedBrowser, openPage } from '../support/browser.ts';
import { templates } from '../support/pages.ts';

let browser: Browser;
beforeAll(async () => (browser = await sharedBrowser()));
afterAll(() => browser.close());

/** Opens a page whose script comes so many milliseconds late, and presses a key before it is there. */
async function pressEarly(late: number, before: (page: Page) => Promise<void> = async () => undefined) {
  const { page } = await openPage(browser);
  await page.route(/_astro\/main/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, late));
    await route.continue();
  });
  await page.goto(new URL(templates.chapter.slice(1), inject('siteUrl')).href, { waitUntil: 'commit' });
  await page.locator('footer').waitFor();
  await before(page);
  expect(await page.getByRole('button', { name: 'Keys' }).count()).toBe(0);
  await page.keyboard.press('/');
  await page.getByRole('button', { name: 'Keys' }).waitFor();
  return page;
}
const searchOf = (page: Page) => page.getByRole('dialog', { name: 'Search' });

test('/ pressed before the script of the page is there opens the search once it is', async () => {
  const page = await pressEarly(600);
  await searchOf(page).waitFor();
  await page.keyboard.press('Escape');
  expect(await searchOf(page).isVisible()).toBe(false);
  await page.context().close();
});

test.each<[string, number, (page: Page) => Promise<void>]>([
  ['long before', 2600, async () => undefined],
  ['by who wants no keys', 600, (page) => page.evaluate(() => localStorage.setItem('keys-off', 'yes'))],
  [
    'into a field',
    600,
    (page) =>
      page.evaluate(() => {
        const field = document.body.appendChild(document.createElement('input'));
        field.focus();
      }),
  ],
])('/ pressed %s opens nothing', async (_when, late, before) => {
  const page = await pressEarly(late, before);
  await page.waitForTimeout(300);
  expect(await searchOf(page).count()).toBe(0);
  await page.context().close();
});

test('other keys are the browser’s, also while the script is on its way', async () => {
  const { page } = await openPage(browser);
  await page.route(/_astro\/main/, (route) => route.abort());
  await page.goto(new URL(templates.chapter.slice(1), inject('siteUrl')).href);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Skip to the text');
  await page.context().close();
});
