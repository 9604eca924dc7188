import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { sharedBrowser, openPage } from '../support/browser.ts';
import { templates } from '../support/pages.ts';

let browser: Browser;
beforeAll(async () => (browser = await sharedBrowser()));
afterAll(() => browser.close());

const go = (page: Page, path: string) =>
  page.goto(new URL(path.slice(1), inject('siteUrl')).href, { waitUntil: 'networkidle' });
const ground = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const light = 'rgb(251, 251, 249)';
const dark = 'rgb(22, 27, 26)';

describe('the theme', () => {
  test('is the system’s until the reader chooses; the choice holds on the next page from its first paint', async () => {
    const { page, watch } = await openPage(browser, { colorScheme: 'light' });
    await go(page, templates.home);
    expect(await ground(page)).toBe(light);
    await page.getByRole('radio', { name: 'dark' }).check();
    expect(await ground(page)).toBe(dark);
    // Before any script of a file has run: what is painted first already has the chosen colours.
    await page.route('**/_astro/*.js', (route) => route.abort());
    await go(page, templates.chapter);
    expect(await ground(page)).toBe(dark);
    await page.unroute('**/_astro/*.js');
    await go(page, templates.plain);
    expect(await page.getByRole('radio', { name: 'dark' }).isChecked()).toBe(true);
    await page.getByRole('radio', { name: 'system' }).check();
    expect(await ground(page)).toBe(light);
    expect(await page.evaluate(() => localStorage.getItem('theme'))).toBeNull();
    expect(watch.violations).toEqual([]);
    await page.context().close();
  });

  test('follows the system without JavaScript, and then nothing pretends to change it', async () => {
    const { page } = await openPage(browser, { colorScheme: 'dark', javaScriptEnabled: false });
    await go(page, templates.home);
    expect(await page.getByRole('radio').count()).toBe(0);
    expect(await page.locator('theme-choice, key-help').allInnerTexts()).toEqual(['', '']);
    await page.context().close();
  });
});

describe('an artefact', () => {
  test('is copied as its text file says, and the reader is told', async () => {
    const { page } = await openPage(browser, { permissions: ['clipboard-read', 'clipboard-write'] });
    await go(page, templates.chapter);
    const tools = page.locator('copy-text').first();
    const file = await page.request.get(
      new URL((await tools.getByRole('link').getAttribute('href')) ?? '', page.url()).href,
    );
    expect(file.status()).toBe(200);
    const text = await file.text();
    expect(text.length).toBeGreaterThan(200);
    expect(text).not.toMatch(/<|\]\(|\*\*/);
    await tools.getByRole('button', { name: 'Copy' }).click();
    await tools.getByRole('status').filter({ hasText: 'Copied' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
    await page.context().close();
  });

  test('says so when it could not be copied', async () => {
    const { page } = await openPage(browser);
    await go(page, templates.chapter);
    await page.route('**/*.txt', (route) => route.abort());
    const tools = page.locator('copy-text').first();
    await tools.getByRole('button', { name: 'Copy' }).click();
    await tools.getByRole('status').filter({ hasText: 'did not let it be copied' }).waitFor();
    await page.context().close();
  });

  test('is a link without JavaScript', async () => {
    const { page } = await openPage(browser, { javaScriptEnabled: false });
    await go(page, templates.chapter);
    expect(await page.locator('copy-text a[href$=".txt"]').count()).toBeGreaterThan(1);
    expect(await page.locator('copy-text button').count()).toBe(0);
    await page.context().close();
  });
});

describe('the contents of a chapter', () => {
  test('mark the section that is read, keep the place, offer the way back once, and forget it on demand', async () => {
    const { page, watch } = await openPage(browser, { viewport: { width: 1440, height: 900 } });
    await go(page, templates.chapter);
    const links = page.getByRole('navigation', { name: 'In this chapter' }).getByRole('link');
    expect(await links.count()).toBeGreaterThan(5);
    expect(await page.locator('.way-back').count()).toBe(0);
    const hash = (await links.nth(3).getAttribute('href')) ?? '';
    await page.locator(hash).evaluate((node) => node.scrollIntoView());
    await page.locator(`.contents a[href="${hash}"][aria-current="location"]`).waitFor();
    expect(await page.locator('.contents [aria-current]').count()).toBe(1);
    await go(page, templates.plain);
    await go(page, templates.chapter);
    const back = page.locator('.way-back a');
    expect(await back.getAttribute('href')).toMatch(new RegExp(`${hash}$`));
    await page.getByRole('button', { name: 'Forget my place' }).click();
    expect(await page.locator('.way-back').count()).toBe(0);
    await go(page, templates.chapter);
    expect(await page.locator('.way-back').count()).toBe(0);
    expect(watch.errors).toEqual([]);
    await page.context().close();
  });

  test('stay beside the text on a wide screen and do not cover it', async () => {
    const { page } = await openPage(browser, { viewport: { width: 1440, height: 900 } });
    await go(page, templates.chapter);
    await page.mouse.wheel(0, 4000);
    await page.waitForTimeout(200);
    const contents = await page.locator('.contents').boundingBox();
    const text = await page.locator('.chapter-text > p').nth(5).boundingBox();
    expect(contents?.y).toBeGreaterThan(-1);
    expect(contents?.y).toBeLessThan(200);
    expect((contents?.x ?? 0) + (contents?.width ?? 0)).toBeLessThan(text?.x ?? 0);
    await page.context().close();
  });
});

describe('keys', () => {
  test('? shows what there is, Escape closes it, / and Ctrl-K open the search', async () => {
    const { page } = await openPage(browser);
    await go(page, templates.chapter);
    await page.getByRole('button', { name: 'Keys' }).waitFor();
    await page.keyboard.press('?');
    const dialog = page.getByRole('dialog', { name: 'Keys' });
    expect(await dialog.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await dialog.isVisible()).toBe(false);
    const search = page.getByRole('dialog', { name: 'Search' });
    for (const key of ['/', 'Control+k']) {
      await page.keyboard.press(key);
      await search.waitFor();
      expect(await search.getByRole('combobox').evaluate((field) => field === document.activeElement)).toBe(
        true,
      );
      await page.keyboard.press('Escape');
      expect(await search.isVisible()).toBe(false);
    }
    await page.context().close();
  });

  test('can all be switched off, for every page, and on again by a button', async () => {
    const { page } = await openPage(browser);
    await go(page, templates.chapter);
    const dialog = page.getByRole('dialog', { name: 'Keys' });
    const button = page.getByRole('button', { name: 'Keys' });
    await button.click();
    await dialog.getByRole('checkbox').uncheck();
    await dialog.getByRole('button', { name: 'Close' }).click();
    await go(page, templates.plain);
    await button.waitFor();
    await page.keyboard.press('?');
    await page.keyboard.press('/');
    expect(await dialog.isVisible()).toBe(false);
    expect(new URL(page.url()).pathname).toBe(templates.plain);
    await button.click();
    await dialog.getByRole('checkbox').check();
    await dialog.getByRole('button', { name: 'Close' }).click();
    await page.keyboard.press('?');
    expect(await dialog.isVisible()).toBe(true);
    await page.context().close();
  });

  test('work where the focus is on a box that is ticked', async () => {
    const { page } = await openPage(browser);
    await go(page, templates.dimensions);
    await page.getByRole('button', { name: 'Keys' }).waitFor();
    await page.locator('input[type="radio"]').first().focus();
    await page.keyboard.press('?');
    const dialog = page.getByRole('dialog', { name: 'Keys' });
    expect(await dialog.isVisible()).toBe(true);
    await dialog.getByRole('checkbox').focus();
    await page.keyboard.press('/');
    await page.getByRole('dialog', { name: 'Search' }).waitFor();
    await page.context().close();
  });

  test('do nothing while one types', async () => {
    const { page } = await openPage(browser);
    await go(page, templates.search);
    await page.locator('search-page input').fill('');
    await page.locator('search-page input').pressSequentially('why?/');
    expect(await page.locator('search-page input').inputValue()).toBe('why?/');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.context().close();
  });
});

describe('room for fingers and eyes', () => {
  test.each(Object.entries(templates))(
    'on the page "%s" every target is at least 24 by 24 px, or stands in a line of text',
    async (_name, path) => {
      const { page } = await openPage(browser, { viewport: { width: 320, height: 700 } });
      await go(page, path);
      const targets = page.locator('a[href]:visible, button:visible, input:visible');
      expect(await targets.count()).toBeGreaterThan(5);
      const small = await targets.evaluateAll((nodes) =>
        nodes
          .filter((node) => {
            const { width, height } = node.getBoundingClientRect();
            const inline =
              getComputedStyle(node).display === 'inline' || node.matches('label input, [aria-hidden] *');
            return !inline && (width < 24 || height < 24);
          })
          .map((node) => `${node.outerHTML.slice(0, 100)} ${JSON.stringify(node.getBoundingClientRect())}`),
      );
      expect(small).toEqual([]);
      await page.context().close();
    },
  );

  test('text of 200 % loses nothing', async () => {
    const { page } = await openPage(browser, { viewport: { width: 1280, height: 800 } });
    await go(page, templates.chapter);
    await page.evaluate(() => (document.documentElement.style.fontSize = '40px'));
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(over).toBe(0);
    await page.context().close();
  });

  const edges = [
    ['home', '.rung', 'borderTopStyle', 'solid'],
    ['level', '.cover', 'borderTopStyle', 'solid'],
    ['chapter', '.chapter-text > h2', 'borderBottomStyle', 'solid'],
    ['sample thread', '.short-answer', 'borderBottomStyle', 'solid'],
    ['search', 'button', 'borderTopStyle', 'solid'],
  ] as const;
  test.each(edges)(
    'in forced colours the page "%s" keeps the edge of %s',
    async (name, part, side, style) => {
      const { page } = await openPage(browser, { forcedColors: 'active' });
      await go(page, templates[name]);
      const edge = await page
        .locator(part)
        .first()
        .evaluate((node, side) => getComputedStyle(node)[side], side);
      expect(edge).toBe(style);
      await page.context().close();
    },
  );

  test('in forced colours the marks of the levels take the colour of text', async () => {
    const { page } = await openPage(browser, { forcedColors: 'active' });
    await go(page, templates.archive);
    const mark = page.locator('.row .level-mark').first();
    const [fill, text] = await mark.evaluate((node) => [
      getComputedStyle(node).fill,
      getComputedStyle(document.body).color,
    ]);
    expect(fill).toBe(text);
    await page.context().close();
  });

  test('who asks for more contrast gets no grey text', async () => {
    const { page } = await openPage(browser, { contrast: 'more', colorScheme: 'light' });
    await go(page, templates.archive);
    const [quiet, ink] = await page.evaluate(() => [
      getComputedStyle(document.querySelector('.quiet') ?? document.body).color,
      getComputedStyle(document.body).color,
    ]);
    expect(quiet).toBe(ink);
    await page.context().close();
  });

  test('who asks for less movement gets no transition from page to page', async () => {
    const transitions = () =>
      [...document.styleSheets]
        .flatMap((sheet) => [...sheet.cssRules])
        .flatMap(function inside(rule): string[] {
          if (rule.constructor.name === 'CSSViewTransitionRule') return ['on'];
          if (rule instanceof CSSMediaRule && !matchMedia(rule.conditionText).matches) return [];
          return 'cssRules' in rule ? [...(rule as CSSGroupingRule).cssRules].flatMap(inside) : [];
        });
    for (const [reducedMotion, expected] of [
      ['reduce', []],
      ['no-preference', ['on']],
    ] as const) {
      const { page } = await openPage(browser, { reducedMotion });
      await go(page, templates.plain);
      expect(await page.evaluate(transitions)).toEqual(expected);
      await page.context().close();
    }
  });
});

describe('the faces', () => {
  test('are there without JavaScript', async () => {
    const { page, watch } = await openPage(browser, { javaScriptEnabled: false });
    await go(page, templates.chapter);
    expect(watch.requests.filter((url) => url.endsWith('.woff2'))).toHaveLength(2);
    await page.context().close();
  });
});

describe('on paper', () => {
  test('a chapter is a page of a book: no controls, every address of a link, no fills', async () => {
    const { page } = await openPage(browser);
    await go(page, templates.chapter);
    await page.emulateMedia({ media: 'print' });
    expect(
      await page
        .locator('nav, button, form, .level-bar, copy-text, theme-choice')
        .evaluateAll((nodes) =>
          nodes
            .filter((node) => (node as HTMLElement).checkVisibility())
            .map((node) => node.outerHTML.slice(0, 80)),
        ),
    ).toEqual([]);
    const cover = await page.locator('.cover').evaluate((node) => getComputedStyle(node).backgroundColor);
    expect(cover).toBe('rgba(0, 0, 0, 0)');
    const outside = page.locator('.sources a[href^="http"]');
    expect(await outside.count()).toBeGreaterThan(1);
    expect(await outside.first().evaluate((node) => getComputedStyle(node, '::after').content)).toContain(
      'http',
    );
    await page.context().close();
  });
});
