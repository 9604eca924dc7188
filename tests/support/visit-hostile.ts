import type { Browser, Page } from 'playwright-core';
import { openPage, type Watch } from './browser.ts';

/**
 * Opens a page in which attacks stand, and notes what one of them would have done: run, ask for something, or lead away.
 * Close the page's context when done.
 */
export async function visitHostile(
  browser: Browser,
  address: string,
): Promise<{ page: Page; watch: Watch; done: () => Promise<string[]> }> {
  const { page, watch } = await openPage(browser);
  const done: string[] = [];
  page.on('dialog', (dialog) => {
    done.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.context().on('page', () => done.push('another window'));
  await page.goto(address);
  // Pictures far below wait for the reader to come near: whatever they would ask for, they ask now.
  await page.evaluate(() => document.querySelectorAll('img').forEach((img) => (img.loading = 'eager')));
  await page.waitForLoadState('networkidle');
  return {
    page,
    watch,
    done: async () => [
      ...done,
      ...(page.url() === address ? [] : [`left for ${page.url()}`]),
      ...page
        .frames()
        .slice(1)
        .map((frame) => `framed ${frame.url()}`),
      ...(await page.evaluate(() => ('attacked' in window ? [`ran ${String(window.attacked)}`] : []))),
      ...watch.requests.filter(
        (request) => !request.startsWith(new URL('/', address).href) || request.includes('/attacked'),
      ),
    ],
  };
}
