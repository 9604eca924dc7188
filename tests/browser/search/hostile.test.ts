import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { searchLimits } from '../../../src/site.ts';
import { sharedBrowser, openPage } from '../../support/browser.ts';
import { field, settled } from '../../support/search.ts';

let browser: Browser;
beforeAll(async () => (browser = await sharedBrowser()));
afterAll(() => browser.close());

const hostile = [
  ['markup', '<img src=x onerror="window.attacked=1"><script>window.attacked=1</script>'],
  ['an attribute that breaks out', '"><svg onload=window.attacked=1>'],
  ['a regular expression', '(.*+?^${}()|[]\\'],
  ['right-to-left and emoji', '‮مرحبا 👩‍💻 PIP'],
  ['half an emoji', 'pip \ud83d'],
  ['a NUL', 'PIP\u0000PIP'],
  ['names of what every object has', 'constructor __proto__ toString hasOwnProperty'],
  ['a hundred thousand letters', 'a'.repeat(100_000)],
  ['two thousand words', 'pip promotion '.repeat(1000)],
] as const;

test.each(hostile)('%s is text and nothing else', async (_name, query) => {
  const { page, watch } = await openPage(browser);
  await page.goto(new URL('search/', inject('siteUrl')).href);
  const limit = searchLimits.query;
  await page.evaluate((text) => {
    history.replaceState(null, '', `?q=${encodeURIComponent(text.toWellFormed().slice(0, 20_000))}`);
    dispatchEvent(new PopStateEvent('popstate'));
  }, query);
  await settled(page);
  expect((await field(page).inputValue()).length).toBeLessThanOrEqual(limit);

  // The same through the field, whose own limit a script can go round.
  await field(page).evaluate((input, text) => ((input as HTMLInputElement).value = text), query);
  await page.locator('search-page').getByRole('button', { name: 'Search' }).click();
  await settled(page);
  expect(page.url().length).toBeLessThan(limit * 12 + 100);
  expect(await page.evaluate(() => 'attacked' in window)).toBe(false);
  expect(await page.locator('search-page :is(img, script, a[href^="javascript:"])').count()).toBe(0);
  expect(watch.errors).toEqual([]);
  expect(watch.violations).toEqual([]);
  await page.context().close();
});

test('an address with nonsense for every part gives the results without it', async () => {
  const { page, watch } = await openPage(browser);
  const nonsense = '?q=pip&level=<b>&topic=../../x&kind=constructor&sort=up&page=-7&words=&spelling=no';
  await page.goto(new URL(`search/${nonsense}`, inject('siteUrl')).href);
  await settled(page);
  expect(await page.locator('.search-results > li').count()).toBe(searchLimits.results);
  expect(watch.errors).toEqual([]);
  await page.context().close();
});
