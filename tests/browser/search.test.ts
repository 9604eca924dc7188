import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launch, openPage } from '../support/browser.ts';

let browser: Browser;
beforeAll(async () => (browser = await launch()));
afterAll(() => browser.close());

const at = (path: string) => new URL(path, inject('siteUrl')).href;
const status = (page: Page) => page.getByRole('status');
const results = (page: Page) => page.locator('.search-results > li');
const failed = (page: Page) => page.getByRole('alert');

/** Waits until the search has come to an end, whichever. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const text = document.querySelector('[role=status]')?.textContent ?? '';
    const alert = document.querySelector<HTMLElement>('[role=alert]');
    const shown = document.querySelectorAll('.search-results > li').length;
    return (/for “/.test(text) && (shown > 0 || /Nothing/.test(text))) || alert?.hidden === false;
  });
}

async function ask(page: Page, question: string): Promise<void> {
  await page.getByRole('searchbox').fill(question);
  await page.getByRole('button', { name: 'Search' }).click();
}

describe('searching', () => {
  test('an address with a question shows its results, each with a link, a kind and marked words', async () => {
    const { page, watch } = await openPage(browser);
    await page.goto(at('search/?q=PIP'));
    await results(page).first().waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe('PIP');
    expect(await status(page).textContent()).toMatch(/^\d+ results for “PIP”$/);
    const titles = await results(page).locator('h2').allTextContents();
    expect(titles).toContain('I was put on a PIP this morning. What do I do first?');
    expect(titles).toContain('Low ratings and PIPs');
    expect(await results(page).first().locator('mark').count()).toBeGreaterThan(0);
    await results(page).getByRole('link', { name: 'Low ratings and PIPs' }).click();
    expect(new URL(page.url()).pathname).toBe('/guide/every-level/low-ratings/');
    expect(watch.errors).toEqual([]);
    expect(watch.violations).toEqual([]);
    await page.context().close();
  });

  test('asking in place changes the address; back and forward go through the questions', async () => {
    const { page } = await openPage(browser);
    await page.goto(at('search/'));
    await ask(page, 'promotion');
    await results(page).first().waitFor();
    expect(new URL(page.url()).search).toBe('?q=promotion');
    await ask(page, 'stuck');
    await page.getByText('for “stuck”').waitFor();
    await page.goBack();
    await page.getByText('for “promotion”').waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe('promotion');
    await page.goForward();
    await page.getByText('for “stuck”').waitFor();
    await page.context().close();
  });

  test('what is not there is said to be not there', async () => {
    const { page } = await openPage(browser);
    await page.goto(at('search/?q=' + encodeURIComponent('"quokka husbandry"')));
    await settled(page);
    expect(await status(page).textContent()).toContain('Nothing found');
    expect(await results(page).count()).toBe(0);
    expect(await failed(page).isVisible()).toBe(false);
    await page.context().close();
  });

  test('an empty question is no question', async () => {
    const { page } = await openPage(browser);
    await page.goto(at('search/?q=%20%20'));
    await expect.poll(() => status(page).textContent()).toBe('');
    await ask(page, '   ');
    expect(await results(page).count()).toBe(0);
    expect(new URL(page.url()).search).toBe('');
    await page.context().close();
  });
});

describe('when the index cannot be loaded', () => {
  const parts = [
    ['the program', '**/pagefind/pagefind.js*'],
    ['the list of indexes', '**/pagefind/pagefind-entry.json*'],
    ['the word list', '**/pagefind/*.pf_meta'],
    ['a part of the index', '**/pagefind/index/**'],
    ['a page of the results', '**/pagefind/fragment/**'],
    ['the engine', '**/pagefind/wasm*'],
  ] as const;

  test.each(parts)('%s missing: the reader is told, and trying again works', async (_name, pattern) => {
    const { page } = await openPage(browser);
    let blocked = 0;
    await page.route(pattern, (route) => {
      blocked++;
      return route.fulfill({ status: 404, body: 'gone' });
    });
    await page.goto(at('search/?q=promotion'));
    await settled(page);
    expect(blocked).toBeGreaterThan(0);
    expect(await failed(page).isVisible()).toBe(true);
    expect(await failed(page).textContent()).toContain('could not be loaded');
    expect(await results(page).count()).toBe(0);
    expect(await page.getByRole('region', { name: 'By chapter' }).getByRole('link').count()).toBeGreaterThan(
      3,
    );

    await page.unroute(pattern);
    await page.getByRole('button', { name: 'Try again' }).click();
    await results(page).first().waitFor();
    expect(await failed(page).isVisible()).toBe(false);
    await page.context().close();
  });

  test('the network cut after the page was loaded: told, and found again when it is back', async () => {
    const { page } = await openPage(browser);
    await page.goto(at('search/?q=promotion'));
    await results(page).first().waitFor();
    await page.context().setOffline(true);
    await ask(page, 'stuck');
    await settled(page);
    expect(await failed(page).isVisible()).toBe(true);
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('for “stuck”').waitFor();
    await results(page).first().waitFor();
    expect(await failed(page).isVisible()).toBe(false);
    await page.context().close();
  });
});

describe('hostile questions', () => {
  const hostile = [
    ['markup', '<img src=x onerror="window.attacked=1"><script>window.attacked=1</script>'],
    ['an attribute that breaks out', '"><svg onload=window.attacked=1>'],
    ['a regular expression', '(.*+?^${}()|[]\\'],
    ['right-to-left and emoji', '‮مرحبا 👩‍💻 PIP'],
    ['a NUL', 'PIP\u0000PIP'],
    ['a hundred thousand letters', 'a'.repeat(100_000)],
  ] as const;

  test.each(hostile)('%s is text and nothing else', async (_name, question) => {
    const { page, watch } = await openPage(browser);
    await page.goto(at('search/'));
    await page.evaluate((text) => {
      history.replaceState(null, '', `?q=${encodeURIComponent(text.slice(0, 20_000))}`);
      dispatchEvent(new PopStateEvent('popstate'));
    }, question);
    await settled(page);
    expect(await page.evaluate(() => 'attacked' in window)).toBe(false);
    expect(await page.locator('search-page :is(img, svg, script)').count()).toBe(0);
    expect((await page.getByRole('searchbox').inputValue()).length).toBeLessThanOrEqual(200);
    expect(watch.errors).toEqual([]);
    expect(watch.violations).toEqual([]);
    await page.context().close();
  });
});

test('a page that is only read loads one small script, which holds nothing up, and no part of the search', async () => {
  const { page, watch } = await openPage(browser);
  await page.goto(at('guide/every-level/low-ratings/'), { waitUntil: 'networkidle' });
  expect(watch.requests.length).toBeGreaterThan(0);
  const scripts = watch.requests.filter((url) => url.endsWith('.js') || url.includes('/pagefind/'));
  expect(scripts).toEqual([expect.stringMatching(/\/_astro\/main-[^/]*\.js$/)]);
  expect(await page.locator('script[src], link[rel=modulepreload]').count()).toBe(0);
  await page.context().close();
});
