import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { sharedBrowser, openPage } from '../support/browser.ts';
import { templates } from '../support/pages.ts';

let browser: Browser;
beforeAll(async () => (browser = await sharedBrowser()));
afterAll(() => browser.close());

const go = (page: Page, path: string) => page.goto(new URL(path.slice(1), inject('siteUrl')).href);

describe('the dimensions', () => {
  test('show one level at a time without JavaScript, and all of them at first', async () => {
    const { page } = await openPage(browser, {
      javaScriptEnabled: false,
      viewport: { width: 390, height: 844 },
    });
    await go(page, templates.dimensions);
    const shown = () => page.locator('.columns > div:visible').count();
    const all = await shown();
    expect(all).toBe(27);
    await page.getByRole('radio', { name: 'Senior' }).check();
    expect(await shown()).toBe(9);
    expect(await page.locator('.columns > .senior:visible').count()).toBe(9);
    await page.getByRole('radio', { name: 'All levels' }).check();
    expect(await shown()).toBe(all);
    await page.context().close();
  });
});

describe('without JavaScript', () => {
  test('one moves from the home page to a level, a chapter, a question and on by links alone', async () => {
    const { page } = await openPage(browser, { javaScriptEnabled: false });
    await go(page, '/');
    await page
      .getByRole('link', { name: /Mid-level/ })
      .first()
      .click();
    expect(new URL(page.url()).pathname).toBe('/guide/mid-level/');
    await page.getByRole('link', { name: 'Warning signs and the way back' }).first().click();
    expect(new URL(page.url()).pathname).toBe('/guide/mid-level/warnings/');
    await page.getByRole('region', { name: 'Questions that belong here' }).getByRole('link').first().click();
    expect(new URL(page.url()).pathname).toMatch(/^\/questions\/[a-z-]+\/$/);
    await page
      .getByRole('navigation', { name: 'Breadcrumbs' })
      .getByRole('link', { name: 'Questions' })
      .click();
    expect(new URL(page.url()).pathname).toBe('/questions/');
    await page.context().close();
  });

  test('the whole guide for mid-level engineers stands on its page, nothing behind a control', async () => {
    const { page } = await openPage(browser, { javaScriptEnabled: false });
    await go(page, '/guide/mid-level/');
    expect(await page.locator('main details, main [hidden], main button').count()).toBe(0);
    const hidden = await page
      .locator('main :is(h2, h3, p, li)')
      .evaluateAll((nodes) =>
        nodes.filter((node) => !(node as HTMLElement).checkVisibility()).map((node) => node.textContent),
      );
    expect(hidden).toEqual([]);
    expect(await page.locator('main h2').count()).toBeGreaterThan(4);
    await page.context().close();
  });

  test('filters of the archive are folded on a phone, open elsewhere, and lead to lists either way', async () => {
    for (const width of [390, 768, 1440]) {
      const { page } = await openPage(browser, {
        javaScriptEnabled: false,
        viewport: { width, height: 844 },
      });
      await go(page, '/questions/');
      const filters = page.getByRole('navigation', { name: 'Filter the questions' });
      const senior = filters.getByRole('link', { name: /^Senior \d+$/ });
      expect(await senior.isVisible(), `at ${width} px`).toBe(width > 390);
      if (width === 390) await filters.getByText('Filter or order').click();
      await senior.click();
      expect(new URL(page.url()).pathname).toBe('/questions/level/senior/');
      await page.context().close();
    }
  });

  test('search is a form that keeps the question, and the page lists topics and chapters', async () => {
    const { page } = await openPage(browser, { javaScriptEnabled: false });
    await go(page, '/404.html');
    await page.getByRole('searchbox').fill('low rating');
    await page.getByRole('button', { name: 'Search' }).click();
    expect(page.url()).toContain('/search/?q=low+rating');
    expect(await page.getByText('Searching needs JavaScript').isVisible()).toBe(true);
    expect(await page.getByRole('region', { name: 'By chapter' }).getByRole('link').count()).toBeGreaterThan(
      3,
    );
    expect(await page.getByRole('region', { name: 'By topic' }).getByRole('link').count()).toBeGreaterThan(3);
    await page.context().close();
  });
});

/** What the page notes of the elements that the focus comes to, until it leaves the page. */
interface Stops {
  stops: { html: string; isShown: boolean }[];
  isLeft: boolean;
}
/** Runs in the page, as the next one. */
const stopsNoted = (): Stops => (globalThis as unknown as { noted: Stops }).noted;

function noteStops(): void {
  const noted: Stops = { stops: [], isLeft: false };
  (globalThis as unknown as { noted: Stops }).noted = noted;
  addEventListener('focusin', ({ target }) => {
    if (noted.isLeft) return;
    const { outlineStyle, outlineWidth } = getComputedStyle(target as Element);
    const isShown = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    noted.stops.push({ html: (target as Element).outerHTML.slice(0, 120), isShown });
  });
  addEventListener('focusout', ({ relatedTarget }) => {
    noted.isLeft ||= relatedTarget === null;
  });
}

describe('by keyboard', () => {
  test('the first stop is the skip link, and it leads to the text', async () => {
    const { page } = await openPage(browser);
    await go(page, templates.chapter);
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to the text' });
    expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
    expect((await skip.boundingBox())?.x).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    await page.context().close();
  });

  test.each(Object.entries(templates))(
    'everything on the page "%s" that can be reached shows that it is reached',
    async (_name, path) => {
      const { page } = await openPage(browser);
      await go(page, path);
      const reachable = await page.locator('a[href], button:visible, input, [tabindex="0"]').count();
      expect(reachable).toBeGreaterThan(5);
      await page.evaluate(noteStops);
      let noted = await page.evaluate(stopsNoted);
      // The page notes its stops itself: to ask it after each key would take longer than the keys.
      for (let keys = 0; keys < 400 && !noted.isLeft; keys += 25) {
        for (let key = 0; key < 25; key += 1) await page.keyboard.press('Tab');
        noted = await page.evaluate(stopsNoted);
      }
      expect(noted.stops.length).toBeGreaterThan(5);
      expect(noted.stops.filter(({ isShown }) => !isShown)).toEqual([]);
      await page.context().close();
    },
  );
});

describe('everywhere', () => {
  test.each(Object.entries(templates))(
    'the page "%s" has its landmarks, one heading of the first rank, and a quiet console',
    async (_name, path) => {
      const { page, watch } = await openPage(browser);
      await go(page, path);
      for (const role of ['banner', 'main', 'contentinfo'] as const)
        expect(await page.getByRole(role).count(), role).toBe(1);
      expect(await page.getByRole('navigation', { name: 'Site' }).count()).toBe(1);
      expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
      expect(watch.errors).toEqual([]);
      await page.context().close();
    },
  );

  test('an address that does not exist is answered with a way on', async () => {
    const { page } = await openPage(browser);
    const response = await go(page, '/questions/never-asked/');
    expect(response?.status()).toBe(404);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('There is no page here');
    expect(await page.getByRole('searchbox').isVisible()).toBe(true);
    await page.context().close();
  });

  test('an answer has an address of its own that leads to it', async () => {
    const { page } = await openPage(browser, {
      javaScriptEnabled: false,
      viewport: { width: 390, height: 800 },
    });
    await go(page, templates['archived thread']);
    const link = page
      .locator('.answer')
      .nth(1)
      .getByRole('link', { name: /^Share: / });
    const href = await link.getAttribute('href');
    await link.click();
    expect(new URL(page.url()).hash).toBe(href);
    expect(
      await page.locator(href ?? '').evaluate((node) => Math.round(node.getBoundingClientRect().top)),
    ).toBeLessThan(60);
    await page.context().close();
  });

  test('at 400 % zoom of a 1280 px window the text is whole and in one column', async () => {
    // Zoom to 400 % leaves a page a quarter of its width in CSS pixels: WCAG 1.4.10.
    const { page } = await openPage(browser, { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 });
    await go(page, templates.chapter);
    const clipped = await page
      .locator('main :is(p, li, h1, h2, h3)')
      .evaluateAll((nodes) =>
        nodes
          .filter((node) => node.getBoundingClientRect().right > innerWidth + 1)
          .map((node) => node.textContent),
      );
    expect(clipped).toEqual([]);
    await page.context().close();
  });
});
