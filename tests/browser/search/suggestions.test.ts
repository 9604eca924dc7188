import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { sharedBrowser, openPage } from '../../support/browser.ts';
import { field, results } from '../../support/search.ts';

let browser: Browser;
beforeAll(async () => (browser = await sharedBrowser()));
afterAll(() => browser.close());

const at = (path: string) => new URL(path, inject('siteUrl')).href;
const options = (page: Page) => page.getByRole('option');
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search' });

/** What a listener is told of a combobox. https://www.w3.org/WAI/ARIA/apg/patterns/combobox/ */
const told = (page: Page) =>
  page.getByRole('combobox').evaluate((input) => ({
    isOpen: input.getAttribute('aria-expanded') === 'true',
    chosen: document.getElementById(input.getAttribute('aria-activedescendant') ?? '')?.textContent,
    selected: [...document.querySelectorAll('[role=option][aria-selected=true]')].map(
      (one) => one.textContent,
    ),
    hasFocus: document.activeElement === input,
  }));

async function typeInDialog(page: Page, text: string): Promise<void> {
  await page.goto(at('about/'), { waitUntil: 'networkidle' });
  await page.keyboard.press('/');
  await dialog(page).waitFor();
  await page.keyboard.type(text);
  await options(page).first().waitFor();
}

test('arrow keys choose, past either end is the field, and Enter goes to what is chosen', async () => {
  const { page } = await openPage(browser);
  await typeInDialog(page, 'burnout');
  expect(await told(page)).toMatchObject({ isOpen: true, selected: [], hasFocus: true });
  expect((await told(page)).chosen).toBeUndefined();
  const count = await options(page).count();
  const name = await options(page).first().textContent();
  await page.keyboard.press('ArrowDown');
  expect(await told(page)).toEqual({ isOpen: true, chosen: name, selected: [name], hasFocus: true });
  await page.keyboard.press('ArrowUp');
  expect((await told(page)).chosen).toBeUndefined();
  await page.keyboard.press('ArrowUp');
  expect((await told(page)).chosen).toBe(await options(page).last().textContent());
  for (let index = 1; index < count; index += 1) await page.keyboard.press('ArrowUp');
  expect((await told(page)).chosen).toBe(name);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/topics/burnout/');
  await page.context().close();
});

test('how many there are is said', async () => {
  const { page } = await openPage(browser);
  await typeInDialog(page, 'promo');
  const count = await options(page).count();
  expect(await dialog(page).getByRole('status').textContent()).toBe(`${count} suggestions`);
  await page.context().close();
});

test('Escape closes the list, then the dialog, and the focus is where it was', async () => {
  const { page } = await openPage(browser);
  await page.goto(at('about/'), { waitUntil: 'networkidle' });
  const before = page.locator('main a').first();
  await before.focus();
  await page.keyboard.press('Control+k');
  await dialog(page).waitFor();
  await page.keyboard.type('promo');
  await options(page).first().waitFor();
  await page.keyboard.press('Escape');
  expect(await told(page)).toMatchObject({ isOpen: false, hasFocus: true });
  expect(await page.getByRole('combobox').inputValue()).toBe('promo');
  await page.keyboard.press('Escape');
  await dialog(page).waitFor({ state: 'hidden' });
  expect(await before.evaluate((link) => document.activeElement === link)).toBe(true);
  await page.context().close();
});

test('with nothing chosen Enter searches, in the dialog and on the search page', async () => {
  const { page } = await openPage(browser);
  await typeInDialog(page, 'promotion');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/search/?q=promotion');
  await results(page).first().waitFor();
  await field(page).fill('');
  await field(page).pressSequentially('pip');
  await options(page).first().waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/search/?q=pip');
  expect(await options(page).count()).toBe(0);
  await page.context().close();
});
