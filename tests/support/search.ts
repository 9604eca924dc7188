import type { Page } from 'playwright-core';

export const results = (page: Page) => page.locator('.search-results > li');
export const heading = (page: Page) => page.locator('.search-heading');
export const notes = (page: Page) => page.locator('.search-notes');
export const failed = (page: Page) => page.getByRole('alert');
export const field = (page: Page) => page.locator('search-page input');

/** Types a query into the search page and sends it. */
export async function ask(page: Page, query: string): Promise<void> {
  await field(page).fill(query);
  await page.locator('search-page').getByRole('button', { name: 'Search' }).click();
}

/** Sends a query without a reader's clicks, each of which looks where it hits: for hundreds of queries, where that would take most of the time. */
export const send = (page: Page, query: string): Promise<void> =>
  page.evaluate((text) => {
    const input = document.querySelector<HTMLInputElement>('search-page input')!;
    input.value = text;
    input.form!.requestSubmit();
  }, query);

/** Waits until the search has come to an end, whichever. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const isShown = (selector: string) => document.querySelector<HTMLElement>(selector)?.hidden === false;
    const text = document.querySelector('.search-status')?.textContent ?? '';
    return (isShown('.search-found') && !/earching/.test(text)) || isShown('.search-failed');
  });
}

/** Addresses of what is shown, best first: the definition on top, then the results. */
export const shownAddresses = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('.definition h2 a, .search-results h3 a')].map(
      ({ pathname, hash }) => pathname + hash,
    ),
  );
