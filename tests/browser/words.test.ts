import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { sharedBrowser, openPage } from '../support/browser.ts';
import { violationsOn } from '../support/violations.ts';

let browser: Browser;
beforeAll(async () => (browser = await sharedBrowser()));
afterAll(() => browser.close());

const path = '/guide/every-level/low-ratings/';
const go = (page: Page) => page.goto(new URL(path.slice(1), inject('siteUrl')).href);
const first = (page: Page) => page.locator('a[interestfor]').first();
const shown = (page: Page) => page.locator('.words dd:popover-open');

describe('a word of the trade, without JavaScript', () => {
  test.each([320, 1280])('at %i px shows its definition on hover, which Escape closes', async (width) => {
    const { page } = await openPage(browser, { javaScriptEnabled: false, viewport: { width, height: 800 } });
    await go(page);
    const word = first(page);
    await word.hover();
    await shown(page).waitFor();
    expect(await shown(page).count()).toBe(1);
    const box = await shown(page).boundingBox();
    const place = await word.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
    // Beside the word, and not over it.
    expect(Math.abs((box?.y ?? 0) - (place?.y ?? 0))).toBeLessThan(250);
    expect(
      (box?.y ?? 0) >= (place?.y ?? 0) + (place?.height ?? 0) - 2 ||
        (box?.y ?? 0) + (box?.height ?? 0) <= (place?.y ?? 0) + 2,
    ).toBe(true);
    await page.keyboard.press('Escape');
    await shown(page).waitFor({ state: 'detached' });
    await page.context().close();
  });

  test('keeps its definition while the pointer is on it', async () => {
    const { page } = await openPage(browser, { javaScriptEnabled: false });
    await go(page);
    await first(page).hover();
    await shown(page).waitFor();
    await shown(page).hover();
    await page.waitForTimeout(1200);
    expect(await shown(page).count()).toBe(1);
    await page.mouse.move(2, 2);
    await shown(page).waitFor({ state: 'detached' });
    await page.context().close();
  });

  test('shows its definition to the keyboard and leads to the glossary', async () => {
    const { page } = await openPage(browser, { javaScriptEnabled: false });
    await go(page);
    const word = first(page);
    await word.focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await shown(page).waitFor();
    const href = await word.getAttribute('href');
    expect(href).toMatch(/^\/glossary\/#/);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${href}`);
    expect(await page.locator(':target').count()).toBe(1);
    await page.context().close();
  });

  test('is described by its definition, which is in the list of words, closed and on paper', async () => {
    const { page } = await openPage(browser, { javaScriptEnabled: false });
    await go(page);
    const words = page.locator('a[interestfor]');
    expect(await words.count()).toBeGreaterThan(2);
    for (const word of await words.all()) {
      const definition = page.locator(`#${await word.getAttribute('aria-describedby')}`);
      expect(await definition.isVisible()).toBe(true);
      expect(await word.getAttribute('interestfor')).toBe(await definition.getAttribute('id'));
    }
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.words dd').first().isVisible()).toBe(true);
    expect(
      await page
        .locator('.words dd')
        .first()
        .evaluate((node) => getComputedStyle(node).position),
    ).toBe('static');
    await page.context().close();
  });
});

test.each(['light', 'dark'] as const)(
  'an open definition has no fault of access, in %s',
  async (colorScheme) => {
    const { page } = await openPage(browser, { colorScheme, viewport: { width: 320, height: 800 } });
    await go(page);
    await first(page).hover();
    await shown(page).waitFor();
    expect(await violationsOn(page, ['.words', 'p:has(> a[interestfor])'])).toEqual([]);
    await page.context().close();
  },
);

describe('a browser that does not know `interestfor`', () => {
  /** Gives the page the rules for such a browser, and takes the popovers that this one would open. */
  const beAnother = (page: Page) =>
    page.route(`**${path}`, async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      const body = html
        .replace('@supports not selector(:interest-source)', '@supports selector(:interest-source)')
        .replaceAll(/(<dd [^>]*) popover="?hint"?/g, '$1');
      expect(html.length - body.length).toBeGreaterThan('not popover=hint'.length);
      await route.fulfill({ response, body });
    });
  /** Which definitions stand in the window, and how wide they are, in pixels. */
  const slips = (page: Page) =>
    page
      .locator('.words dd')
      .evaluateAll((all) =>
        all
          .filter((one) => getComputedStyle(one).position === 'fixed')
          .map((one) => ({ id: one.id, width: one.getBoundingClientRect().width })),
      );
  const ids = async (page: Page) => (await slips(page)).map(({ id }) => id);

  test.each([320, 1280])(
    'shows a slip for the word that is hovered, else for the one with the focus, at %i px',
    async (width) => {
      const { page } = await openPage(browser, { viewport: { width, height: 800 }, bypassCSP: true });
      await beAnother(page);
      await go(page);
      const words = page.locator('a[interestfor]');
      expect(await ids(page)).toEqual([]);
      await words.nth(1).focus();
      await page.keyboard.press('Shift');
      expect(await ids(page)).toEqual(['w2']);
      await words.nth(0).hover();
      expect(await ids(page)).toEqual(['w1']);
      const [slip] = await slips(page);
      expect(slip?.width).toBeGreaterThan(100);
      expect(slip?.width).toBeLessThanOrEqual(Math.min(width, 700));
      await page.mouse.move(1, 1);
      expect(await ids(page)).toEqual(['w2']);
      expect(await violationsOn(page, ['.words', 'p:has(> a[interestfor])'])).toEqual([]);
      await page.context().close();
    },
  );

  test('closes its slip with Escape, until a word is pointed at or reached anew', async () => {
    const { page } = await openPage(browser, { bypassCSP: true });
    await beAnother(page);
    await go(page);
    await page.locator('key-help button').waitFor();
    const words = page.locator('a[interestfor]');
    await words.nth(0).hover();
    expect(await ids(page)).toEqual(['w1']);
    await page.keyboard.press('Escape');
    expect(await ids(page)).toEqual([]);
    await words.nth(1).hover();
    expect(await ids(page)).toEqual(['w2']);
    await page.mouse.move(1, 1);
    await words.nth(0).focus();
    await page.keyboard.press('Shift');
    expect(await ids(page)).toEqual(['w1']);
    await page.keyboard.press('Escape');
    expect(await ids(page)).toEqual([]);
    await page.context().close();
  });
});
