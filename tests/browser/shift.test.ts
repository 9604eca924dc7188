import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { sharedBrowser, openPage } from '../support/browser.ts';
import { largestShift, templates } from '../support/pages.ts';

let browser: Browser;
beforeAll(async () => (browser = await sharedBrowser()));
afterAll(() => browser.close());

const at = (path: string) => new URL(path.slice(1), inject('siteUrl')).href;
const isLate = (page: Page) => page.evaluate(() => document.documentElement.dataset.faces === 'late');

/** Opens a page whose fonts come half a second late, sums up its shifts in `shift`, and takes a style sheet of the test's own. */
async function openLate(width: number, css = ''): Promise<Page> {
  const { page } = await openPage(browser, { viewport: { width, height: 823 } });
  await page.addInitScript((text) => {
    const seen = globalThis as unknown as { shift: number };
    seen.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }, css);
  await page.route('**/*.woff2', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 500));
    await route.continue();
  });
  return page;
}

/** Waits until both faces are there; the stand-ins, which the system has, do not count. */
const arrived = (page: Page) =>
  page.waitForFunction(
    () =>
      [...document.fonts].filter(({ family, status }) => family.includes('piazzolla') && status === 'loaded')
        .length === 2,
  );

/** Waits until the fonts are there and the page has been painted with what they bring; tells how far it moved. */
async function settled(page: Page): Promise<number> {
  await arrived(page);
  await page.waitForTimeout(300);
  return page.evaluate(() => (globalThis as unknown as { shift: number }).shift);
}

describe('while the fonts are late', () => {
  const phone = 412;
  const widths = [320, phone, 768, 1280];

  test.each(Object.entries(templates))('the page "%s" hardly moves at any width', async (name, path) => {
    const shifts: Record<string, number> = {};
    // Side by side: each mostly waits.
    const seen = await Promise.all(
      widths.map(async (width) => {
        const page = await openLate(width);
        await page.goto(at(path));
        const shift = await settled(page);
        await page.context().close();
        return [width, shift] as const;
      }),
    );
    expect(seen).toHaveLength(widths.length);
    for (const [width, shift] of seen)
      if (shift >= largestShift(width === phone ? name : '')) shifts[width] = shift;
    expect(shifts).toEqual({});
  });

  const stays = ':root{--face:monospace}';
  const moves = '[data-faces]{--face:monospace;letter-spacing:1px}';

  test('a page takes them where it stays as it stands', async () => {
    const page = await openLate(412, stays);
    await page.goto(at(templates.chapter));
    expect(await isLate(page)).toBe(true);
    await settled(page);
    expect(await isLate(page)).toBe(false);
    await page.context().close();
  });

  test('a page that they would move keeps its letters; paper has the faces', async () => {
    const page = await openLate(412, moves);
    await page.goto(at(templates.chapter));
    expect(await settled(page)).toBe(0);
    expect(await isLate(page)).toBe(true);
    await page.context().close();

    const printed = await openLate(412);
    await printed.goto(at(templates.chapter));
    await printed.evaluate(() => (document.documentElement.dataset.faces = 'late'));
    const family = () => printed.evaluate(() => getComputedStyle(document.body).fontFamily);
    expect(await family()).not.toContain('piazzolla');
    await printed.emulateMedia({ media: 'print' });
    expect(await family()).toContain('piazzolla');
    await printed.context().close();
  });

  test('who has read for three seconds is left alone', async () => {
    const page = await openLate(412, stays);
    await page.addInitScript(() => (performance.now = () => 3_001));
    await page.goto(at(templates.chapter));
    await settled(page);
    expect(await isLate(page)).toBe(true);
    await page.context().close();
  });
});

describe('once the fonts are there', () => {
  test('the next page has them from its first frame, even where the first page kept its letters', async () => {
    const { page, watch } = await openPage(browser, { viewport: { width: 412, height: 823 } });
    await page.addInitScript(() => {
      const seen = globalThis as unknown as { atFirst?: string };
      requestAnimationFrame(() => (seen.atFirst = document.documentElement.dataset.faces ?? 'there'));
    });
    await page.goto(at(templates.level));
    await arrived(page);
    expect(watch.requests.filter((url) => url.endsWith('.woff2'))).toHaveLength(2);
    await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Questions' }).click();
    await page.waitForURL('**/questions/');
    await page.waitForFunction(() => 'atFirst' in globalThis);
    expect(await page.evaluate(() => (globalThis as unknown as { atFirst: string }).atFirst)).toBe('there');
    await page.context().close();
  });
});
