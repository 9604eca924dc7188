import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { sharedBrowser, openPage } from '../support/browser.ts';
import { ask, settled, shownAddresses } from '../support/search.ts';
import { violationsOn } from '../support/violations.ts';

let browser: Browser;
beforeAll(async () => (browser = await sharedBrowser()));
afterAll(() => browser.close());

const path = '/guide/every-level/levels-map/';
const go = (page: Page, to: string) => page.goto(new URL(to.slice(1), inject('siteUrl')).href);
const shown = (page: Page) => page.locator('.titles tbody tr:visible');

describe('the table of titles, without JavaScript', () => {
  test('shows every company, or the one that is chosen, beside our levels', async () => {
    const { page } = await openPage(browser, { javaScriptEnabled: false });
    await go(page, path);
    const choice = page.getByLabel('Beside ours, show');
    const companies = await choice.locator('option').count();
    expect(companies).toBeGreaterThan(10);
    expect(await shown(page).count()).toBe(companies - 1);
    for (let index = 1; index < companies; index += 1) {
      await choice.selectOption({ index });
      const name = await choice.locator('option').nth(index).textContent();
      expect(await shown(page).locator('th').allTextContents()).toEqual([name]);
    }
    expect(await page.locator('.titles thead').innerText()).toMatch(/Junior\s+Mid-level\s+Senior\s+Above/);
    await page.context().close();
  });

  test('keeps the row that a link leads to, whatever is chosen, and marks it', async () => {
    const { page } = await openPage(browser, { javaScriptEnabled: false });
    await go(page, `${path}#title-google`);
    await page.getByLabel('Beside ours, show').selectOption('Amazon');
    expect(await shown(page).locator('th').allTextContents()).toEqual(['Google', 'Amazon']);
    const ground = (id: string) =>
      page.locator(`#title-${id}`).evaluate((row) => getComputedStyle(row).backgroundColor);
    expect(await ground('google')).not.toBe(await ground('amazon'));
    await page.context().close();
  });

  test.each([320, 390, 1440])('at %i px has no sideways scroll and no fault of access', async (width) => {
    const { page } = await openPage(browser, { viewport: { width, height: 800 } });
    await go(page, `${path}#title-microsoft`);
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(over).toBe(0);
    // What stands around the table was looked at in the narrowest window.
    expect(await violationsOn(page, width === 320 ? [] : ['.titles'])).toEqual([]);
    const warning = page.locator('#title-microsoft td').last();
    expect(await warning.innerText()).toMatch(/^told, 2026: Disputed/);
    await page.context().close();
  });
});

test.each([
  ['E4', 'meta'],
  ['SDE II', 'amazon'],
  ['google L5', 'google'],
])('who searches for %s is led to the row', async (query, row) => {
  const { page } = await openPage(browser);
  await go(page, '/search/');
  await ask(page, query);
  await settled(page);
  expect((await shownAddresses(page)).slice(0, 3)).toContain(`${path}#title-${row}`);
  await page.context().close();
});
