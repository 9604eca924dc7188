import type { Server } from 'node:http';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../../src/cli/serve.ts';
import { sharedBrowser, openPage } from '../support/browser.ts';
import { redacted, secret } from '../support/redacted-content.ts';
import { heading, results, settled } from '../support/search.ts';
import { copySmallSite } from '../support/small-content.ts';
import type { SiteCopy } from '../support/site-copy.ts';

let browser: Browser;
let site: SiteCopy;
let server: Server;
let url = '';

beforeAll(async () => {
  browser = await sharedBrowser();
  site = copySmallSite(redacted);
  const { code, output } = await site.build();
  if (code !== 0) throw new Error(output);
  ({ server, url } = await serve(site.dist, '/', 0));
});
afterAll(async () => {
  server.close();
  site.remove();
  await browser.close();
});

const found = async (question: string) => {
  const { page } = await openPage(browser);
  await page.goto(`${url}search/?q=${encodeURIComponent(question)}`);
  await settled(page);
  const [title, count] = [await heading(page).textContent(), await results(page).count()];
  await page.context().close();
  return { title, count };
};

test.each(Object.values(secret))(
  'searching for “%s”, a word of what was taken down, finds nothing',
  async (word) => {
    const { title, count } = await found(`"${word}"`);
    expect(title).toBe('Nothing here is about this');
    expect(count).toBe(0);
  },
);

test('and what stays is found', async () => expect((await found('slow')).count).toBeGreaterThan(0));

test('a link to a removed answer leads to the note', async () => {
  const { page } = await openPage(browser);
  await page.goto(`${url}questions/how-to-ask/#em-small`);
  const target = page.locator(':target');
  expect(await target.textContent()).toBe('An answer was removed');
  await page.context().close();
});
