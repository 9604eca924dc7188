import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { sharedBrowser, openPage } from '../../support/browser.ts';
import { ask, failed, field, results, settled } from '../../support/search.ts';

let browser: Browser;
beforeAll(async () => (browser = await sharedBrowser()));
afterAll(() => browser.close());

const at = (path: string) => new URL(path, inject('siteUrl')).href;

const files = [
  ['the entry', '**/search-index/entry.idx', 'pip'],
  ['the table of pages', '**/search-index/*/pages.idx', 'pip'],
  ['Pagefind’s module', '**/pagefind/pagefind.js*', 'pip'],
  ['Pagefind’s program', '**/pagefind/wasm.*', 'pip'],
  ['Pagefind’s entry', '**/pagefind/pagefind-entry.json*', 'pip'],
  ['the list of units', '**/pagefind/*.pf_meta', 'pip'],
  ['the words', '**/pagefind/index/*', 'pip'],
  ['a result', '**/search-index/*/units/*.idx', 'promotion'],
  ['the list for typing errors', '**/search-index/*/spelling.idx', 'promtion'],
] as const;

const ways = {
  missing: { status: 404, body: 'gone' },
  corrupt: { status: 200, body: Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3, 4]) },
  'another thing': { status: 200, contentType: 'text/html', body: '<h1>Log in to the hotel’s network</h1>' },
  blocked: undefined,
} as const;

describe.each(files)('%s of the index', (_name, pattern, query) => {
  test.each(Object.entries(ways))(
    '%s: the reader is told, has the list, and can try again',
    async (_way, answer) => {
      const { page } = await openPage(browser);
      let count = 0;
      await page.route(pattern, (route) => {
        count += 1;
        return answer === undefined ? route.abort() : route.fulfill(answer);
      });
      await page.goto(at(`search/?q=${query}`));
      await settled(page);
      expect(count).toBeGreaterThan(0);
      expect(await failed(page).isVisible()).toBe(true);
      expect(await failed(page).textContent()).toMatch(/not there|damaged|could not be reached/);
      expect(await results(page).count()).toBe(0);
      const list = page.getByRole('region', { name: 'By chapter' }).getByRole('link');
      expect(await list.count()).toBeGreaterThan(3);
      expect(await field(page).inputValue()).toBe(query);

      await page.unroute(pattern);
      await page.getByRole('button', { name: 'Try again' }).click();
      await results(page).first().waitFor();
      expect(await failed(page).isVisible()).toBe(false);
      await page.context().close();
    },
  );
});

test('a slow file: said after a while, given up in the end, found when asked again', async () => {
  const { page } = await openPage(browser);
  await page.clock.install();
  await page.route('**/pagefind/index/*', () => new Promise(() => undefined));
  await page.goto(at('search/?q=pip'));
  await page.getByText('Searching…').waitFor();
  await page.waitForTimeout(300);
  await page.clock.runFor(3000);
  expect(await page.getByRole('status').first().textContent()).toBe(
    'Still searching: the connection is slow.',
  );
  await page.clock.runFor(8000);
  await failed(page).waitFor();
  expect(await failed(page).textContent()).toContain('did not arrive in time');
  await page.unroute('**/pagefind/index/*');
  await page.getByRole('button', { name: 'Try again' }).click();
  await results(page).first().waitFor();
  await page.context().close();
});

test('a connection that is slow, but goes on, is waited for', async () => {
  const { page } = await openPage(browser);
  await page.clock.install();
  const waiting: Route[] = [];
  await page.route('**/pagefind/**', (route) => void waiting.push(route));
  await page.goto(at('search/?q=pip'));
  let seconds = 0;
  // Each file takes six seconds: one after the other they take longer than a reader is asked to wait for one.
  while ((await results(page).count()) === 0 && !(await failed(page).isVisible())) {
    await vi.waitFor(() => expect(waiting.length).toBeGreaterThan(0));
    await page.clock.runFor(6000);
    seconds += 6;
    for (const route of waiting.splice(0)) await route.continue();
    await page.waitForTimeout(400);
  }
  expect(await failed(page).isVisible()).toBe(false);
  expect(seconds).toBeGreaterThan(15);
  await page.context().close();
});

test('the network cut after the page was loaded: told, and recovered by itself when it is back', async () => {
  const { page } = await openPage(browser);
  await page.goto(at('search/?q=promotion'));
  await results(page).first().waitFor();
  await page.context().setOffline(true);
  await ask(page, 'severance');
  await settled(page);
  expect(await failed(page).isVisible()).toBe(true);
  await page.context().setOffline(false);
  await results(page).first().waitFor();
  expect(await failed(page).isVisible()).toBe(false);
  expect(await field(page).inputValue()).toBe('severance');
  await page.context().close();
});

test('an index that was replaced while the page was open is opened anew, without a word', async () => {
  const { page } = await openPage(browser);
  await page.goto(at('search/?q=promotion'));
  await results(page).first().waitFor();
  let isGone = true;
  // The old version's files are gone, until the entry is read again.
  await page.route(/\/(?:search-index\/\w+\/units|pagefind\/index)\//, (route) =>
    isGone ? route.fulfill({ status: 404, body: '' }) : route.continue(),
  );
  await page.route('**/search-index/entry.idx', (route) => {
    isGone = false;
    return route.continue();
  });
  await ask(page, 'burnout severance calibration');
  await settled(page);
  expect(isGone).toBe(false);
  expect(await failed(page).isVisible()).toBe(false);
  expect(await results(page).count()).toBeGreaterThan(0);
  await page.context().close();
});

test('an index that was replaced under results that are shown gives the next ones of the new index', async () => {
  const { page } = await openPage(browser);
  await page.goto(at('search/?q=promotion'));
  await results(page).first().waitFor();
  const count = await results(page).count();
  // All of its words are in memory: only what is to be shown is missed.
  const opened: string[] = [];
  await page.route(/\/(?:search-index\/\w+\/units\/|search-index\/entry|pagefind\/pagefind)/, (route) => {
    const url = route.request().url();
    if (!url.includes('/units/')) opened.push(url);
    return opened.length === 0 ? route.fulfill({ status: 404, body: '' }) : route.continue();
  });
  await page.getByRole('button', { name: 'More results' }).click();
  await results(page).nth(count).waitFor();
  expect(await failed(page).isVisible()).toBe(false);
  // Numbers of units mean something else in another index, so that both of its parts are opened.
  expect(opened.some((url) => url.includes('entry.idx'))).toBe(true);
  expect(opened.some((url) => url.includes('/pagefind.js?try='))).toBe(true);
  await page.context().close();
});

test.each([
  ['the table of pages', /\/pages\.idx$/],
  ['the words', /\/pagefind\/index\//],
])('a damaged copy of %s that the browser would keep for a year is fetched anew', async (_name, file) => {
  // Routes of the test would switch the browser's memory off.
  let isDamaged = true;
  const proxy = createServer((request, response) => {
    const path = request.url ?? '/';
    void fetch(new URL(path.slice(1), inject('siteUrl'))).then(async (answer) => {
      const type = answer.headers.get('content-type') ?? 'application/octet-stream';
      const cache = file.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
      response.writeHead(answer.status, { 'content-type': type, 'cache-control': cache });
      const isBad = isDamaged && file.test(path);
      response.end(isBad ? '<h1>Log in</h1>' : Buffer.from(await answer.arrayBuffer()));
    });
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const { port } = proxy.address() as AddressInfo;
  const { page } = await openPage(browser);
  await page.goto(`http://localhost:${port}/search/?q=pip`);
  await failed(page).waitFor();
  isDamaged = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await results(page).first().waitFor();
  await page.context().close();
  proxy.closeAllConnections();
  proxy.close();
});

test('who tries again keeps the focus: on the button, or on what was found', async () => {
  const { page } = await openPage(browser);
  const entry = '**/search-index/entry.idx';
  let refused = 0;
  await page.route(entry, (route) => {
    refused += 1;
    return route.abort();
  });
  await page.goto(at('search/?q=pip'));
  const again = page.getByRole('button', { name: 'Try again' });
  await again.waitFor();
  const before = refused;
  await again.click();
  // A click gives the focus, too: only when the second try has failed as well is it the page that kept it.
  await expect.poll(() => refused).toBeGreaterThan(before);
  await failed(page).waitFor();
  await page.waitForFunction(() => document.activeElement?.matches('[data-retry]'));
  await page.unroute(entry);
  await page.keyboard.press('Enter');
  await results(page).first().waitFor();
  await page.waitForFunction(() => document.activeElement?.matches('.search-heading'));
  await page.context().close();
});

test('a browser of some years ago searches as well', async () => {
  const { page, watch } = await openPage(browser);
  await page.addInitScript(() => {
    for (const name of ['toWellFormed', 'isWellFormed']) Reflect.deleteProperty(String.prototype, name);
    for (const name of ['toSorted', 'toReversed', 'with']) Reflect.deleteProperty(Array.prototype, name);
  });
  await page.goto(at('search/?q=boss%20takes%20credit'));
  await results(page).first().waitFor();
  expect(watch.errors).toEqual([]);
  await page.context().close();
});

test('suggestions that do not come leave a field that works', async () => {
  const { page, watch } = await openPage(browser);
  await page.route('**/search-index/suggest.idx', (route) => route.abort());
  await page.goto(at('search/'));
  await field(page).click();
  await page.keyboard.type('promotion');
  await page.keyboard.press('Enter');
  await results(page).first().waitFor();
  expect(watch.errors.filter((error) => !error.includes('ERR_FAILED'))).toEqual([]);
  await page.context().close();
});

test('the dialog’s code does not come: the link to the search page does what links do', async () => {
  const { page } = await openPage(browser);
  await page.route('**/_astro/tools*.js', (route) => route.abort());
  await page.goto(at('glossary/'), { waitUntil: 'networkidle' });
  await page.keyboard.press('Control+k');
  await page.waitForURL('**/search/');
  await page.context().close();
});

test('without scripts the page is a list of topics and chapters, and says why', async () => {
  const { page } = await openPage(browser, { javaScriptEnabled: false });
  await page.goto(at('search/?q=pip'));
  expect(await page.getByRole('status').textContent()).toContain('Searching needs JavaScript');
  expect(await page.getByRole('region', { name: 'By topic' }).getByRole('link').count()).toBeGreaterThan(5);
  await page.context().close();
});

test('a browser that cannot unpack the index is told so', async () => {
  const { page } = await openPage(browser);
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'DecompressionStream'));
  await page.goto(at('search/?q=pip'));
  await settled(page);
  expect(await failed(page).textContent()).toContain('this browser cannot read it');
  await page.context().close();
});
