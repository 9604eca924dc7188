import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { sharedBrowser, openPage, type Watch } from '../support/browser.ts';
import { templates } from '../support/pages.ts';
import { violationsInThemes, violationsOn } from '../support/violations.ts';

let browser: Browser;
beforeAll(async () => (browser = await sharedBrowser()));
afterAll(() => browser.close());

/** Where the site says that it stands: what is shared, wherever one reads it. */
const home = 'https://next-rung.example';
const permissions = ['clipboard-read', 'clipboard-write'];
const isMenuCode = (url: string) => /\/menu-[^/]*\.js$/.test(url);

async function visit(
  path: string,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; watch: Watch }> {
  const opened = await openPage(browser, { permissions, ...options });
  await go(opened.page, path);
  return opened;
}

/** Opens a page and waits until its script runs: before, its links are links. */
async function go(page: Page, path: string): Promise<void> {
  await page.goto(new URL(path.slice(1), inject('siteUrl')).href, { waitUntil: 'load' });
  await page.locator('key-help button').waitFor({ state: 'attached' });
}

const menuOf = (page: Page): Locator => page.getByRole('dialog', { name: 'Share' });

/** Opens the menu of a link and copies by one of its buttons. */
async function copied(page: Page, link: Locator, what: 'Copy link' | 'Copy as quotation'): Promise<string> {
  await link.click();
  await menuOf(page).getByRole('button', { name: what }).click();
  await menuOf(page).getByRole('status').filter({ hasText: 'Copied' }).waitFor();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  await page.keyboard.press('Escape');
  return text;
}

/** Selects a text of a page from its first words to its last, as a reader would. */
async function select(page: Page, selector: string, from: number, to?: number): Promise<string> {
  await page.locator(selector).first().scrollIntoViewIfNeeded();
  return page.evaluate(
    ([selector, from, to]) => {
      const element = document.querySelector(selector);
      const text = document
        .createTreeWalker(element ?? document.body, NodeFilter.SHOW_TEXT)
        .nextNode() as Text;
      getSelection()?.setBaseAndExtent(text, from, text, to ?? text.length);
      return String(getSelection());
    },
    [selector, from, to] as const,
  );
}

describe('every place has a link, which copies its whole address and its words', () => {
  const places = [
    [
      'a page',
      'chapter',
      'Share this page',
      '',
      /^> First ask which step you are on\. .*\n\n— \[Low ratings and PIPs\]\(/,
    ],
    [
      'a section',
      'chapter',
      'Share: Which step are you on',
      '#which-step-are-you-on',
      /^> People use the same soft words .*\n\n— \[Which step are you on · Low ratings and PIPs\]\(/,
    ],
    [
      'an artefact',
      'chapter',
      'Share: Seven checks, filled in for Tomasz’s plan',
      '#plan-check',
      /^> Every gap has a dated example: yes.*\n>\n> .*[^]*\n\n— \[Seven checks/,
    ],
    [
      'a question',
      'sample thread',
      'Share this page',
      '',
      /^> First, don’t quit, and don’t sign .*\n\n— \[I was put on a PIP this morning\. What do I do first\?\]\(/,
    ],
    [
      'a part of a question',
      'sample thread',
      'Share: The question',
      '#question',
      /^> .*\n\n— \[The question · I was put/,
    ],
    [
      'its answers',
      'sample thread',
      'Share: Three answers',
      '#answers',
      /^> Three answers\n\n— \[I was put on a PIP/,
    ],
    [
      'an answer',
      'sample thread',
      'Share: Say little today. Get five things on paper.',
      '#hr-partner',
      /^> Saying sorry five times .*\n>\n> [^]*\n\n— \[Say little today\./,
    ],
    [
      'an expectation',
      'dimensions',
      'Share: Needs less help each month to choose what comes next.',
      '#scope.junior.less-steering',
      /^> Needs less help each month to choose what comes next\.\n\n— \[The dimensions\]\(/,
    ],
    [
      'a dimension',
      'dimensions',
      'Share: Scope and autonomy',
      '#scope',
      /^> How large and how unclear .*\n\n— \[Scope and autonomy · The dimensions\]\(/,
    ],
    ['a term', 'glossary', 'Share: PIP', '#pip', /^> .*\n\n— \[PIP · Glossary\]\(/],
    ['the home page', 'home', 'Share this page', '', /^> A career guide .*\n\n— \[Next Rung\]\(/],
  ] as const;

  test.each(places)('%s', async (_place, template, name, hash, quoted) => {
    const path = templates[template];
    const { page, watch } = await visit(`${path}?from=somewhere`);
    const link = page.getByRole('link', { name, exact: true });
    const start = page.url();
    const address = `${home}${path}${hash}`;
    expect(await copied(page, link, 'Copy link')).toBe(address);
    const quotation = await copied(page, link, 'Copy as quotation');
    expect(quotation).toMatch(quoted);
    expect(quotation).toContain(`](${address})`);
    // The day of the last check, where the page tells one.
    const day = page.locator('.chapter-facts time, .provenance time').first();
    const dated = path.length > 20 && path !== templates.dimensions;
    expect(/, Next Rung, (\d+ \w+ 20\d\d)$/.exec(quotation)?.[1]).toBe(
      dated ? await day.textContent() : undefined,
    );
    expect(page.url()).toBe(start);
    expect(watch.errors).toEqual([]);
    expect(watch.violations).toEqual([]);
    await page.context().close();
  });

  test('of a search its whole state is shared', async () => {
    const { page } = await visit('/search/?q=low+rating&level=junior');
    await page.locator('.search-results > li').first().waitFor();
    const link = page.getByRole('link', { name: 'Share this page' });
    expect(await copied(page, link, 'Copy link')).toBe(`${home}/search/?q=low+rating&level=junior`);
    expect(await copied(page, link, 'Copy as quotation')).toContain('[low rating · Search](');
    await page.context().close();
  });

  test('a page without a lasting address has none', async () => {
    const { page } = await visit(templates.missing);
    await page.getByRole('button', { name: 'Keys' }).waitFor();
    expect(await page.locator('.anchor').count()).toBe(0);
    await page.context().close();
  });
});

describe('the menu', () => {
  const answer = (page: Page) => page.locator('.answer .anchor').first();

  test('begins a letter with the words and the address', async () => {
    const { page } = await visit(templates['sample thread']);
    await answer(page).click();
    const href = (await menuOf(page).getByRole('link', { name: 'E-mail' }).getAttribute('href')) ?? '';
    const [, subject, body] = /^mailto:\?subject=([^&]*)&body=([^&]*)$/.exec(href) ?? [];
    expect(decodeURIComponent(subject ?? '')).toMatch(
      /^Say little today\. Get five things on paper\. · I was put/,
    );
    expect(decodeURIComponent(body ?? '')).toMatch(
      /^Saying sorry[^]* …\r\n\r\nhttps:\/\/next-rung\.example\/questions\/just-put-on-pip\/#hr-partner$/,
    );
    await page.context().close();
  });

  test('has the sheet of the system where there is one', async () => {
    const { page } = await openPage(browser);
    await page.addInitScript(() => {
      Object.assign(navigator, {
        canShare: () => true,
        share: (data: unknown) => Promise.resolve(Object.assign(globalThis, { sent: data })),
      });
    });
    await go(page, templates['sample thread']);
    await answer(page).click();
    await menuOf(page).getByRole('button', { name: 'Other apps…' }).click();
    expect(await page.evaluate(() => (globalThis as unknown as { sent: unknown }).sent)).toEqual({
      title: expect.stringMatching(/^Say little today/) as string,
      url: `${home}/questions/just-put-on-pip/#hr-partner`,
    });
    await page.context().close();
  });

  test('shows no such button where there is none, or where it refuses', async () => {
    for (const canShare of [undefined, () => false]) {
      const { page } = await openPage(browser);
      await page.addInitScript(
        `Object.assign(navigator, { share: () => Promise.reject(Error()), canShare: ${String(canShare)} })`,
      );
      await go(page, templates['sample thread']);
      await answer(page).click();
      await menuOf(page).waitFor();
      expect(await menuOf(page).getByRole('button').allTextContents()).toEqual(
        expect.arrayContaining(['Copy link', 'Copy as quotation']),
      );
      expect(await menuOf(page).getByRole('button', { name: 'Other apps…' }).count()).toBe(0);
      await page.context().close();
    }
  });

  test('shows what to copy, selected, where copying is not allowed', async () => {
    const { page } = await visit(templates['sample thread']);
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
    });
    await answer(page).click();
    await menuOf(page).getByRole('button', { name: 'Copy link' }).click();
    const field = menuOf(page).getByRole('textbox', { name: 'Text to copy' });
    await field.waitFor();
    expect(await field.evaluate((node) => node.matches(':focus:read-only'))).toBe(true);
    const value = await field.inputValue();
    expect(value).toBe(`${home}/questions/just-put-on-pip/#hr-partner`);
    const selected = await field.evaluate((node: HTMLTextAreaElement) => [
      node.selectionStart,
      node.selectionEnd,
    ]);
    expect(selected).toEqual([0, value.length]);
    await page.waitForTimeout(400);
    expect(await menuOf(page).isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await answer(page).click();
    expect(await field.count()).toBe(0);
    await page.context().close();
  });

  test('works by keyboard alone, and Escape gives the focus back', async () => {
    const { page } = await visit(templates.chapter);
    const link = page.getByRole('link', { name: 'Share: Which step are you on' });
    await link.focus();
    await page.keyboard.press('Enter');
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await menuOf(page).waitFor();
    const seen: (string | null | undefined)[] = [];
    for (let step = 0; step < 3; step++) {
      seen.push(await focused());
      await page.keyboard.press('Tab');
    }
    expect(seen).toEqual(['Copy link', 'Copy as quotation', 'E-mail']);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await menuOf(page).getByRole('status').filter({ hasText: 'Copied' }).waitFor();
    await page.keyboard.press('Escape');
    expect(await menuOf(page).count()).toBe(0);
    expect(await link.evaluate((node) => node === document.activeElement)).toBe(true);
    await page.context().close();
  });

  test('is closed by a click elsewhere, which gives the focus back or takes it along', async () => {
    const { page } = await visit(templates.chapter);
    const link = page.getByRole('link', { name: 'Share this page' });
    await link.click();
    await menuOf(page).waitFor();
    await page.locator('.cover .answer').click({ position: { x: 5, y: 5 } });
    await expect.poll(() => menuOf(page).count()).toBe(0);
    await expect.poll(() => link.evaluate((node) => node === document.activeElement)).toBe(true);
    await link.click();
    await menuOf(page).waitFor();
    const other = page.getByRole('link', { name: 'Share: Which step are you on' });
    await other.click();
    await menuOf(page).getByRole('status').filter({ hasText: 'Which step are you on' }).waitFor();
    expect(await menuOf(page).count()).toBe(1);
    await page.context().close();
  });

  test('leaves a click for a new tab to the browser', async () => {
    const { page } = await visit(templates.chapter);
    await page.getByRole('link', { name: 'Share this page' }).waitFor();
    const opened = page.context().waitForEvent('page');
    await page.getByRole('link', { name: 'Share: Which step are you on' }).click({ modifiers: ['Control'] });
    expect((await opened).url()).toMatch(/low-ratings\/#which-step-are-you-on$/);
    expect(await menuOf(page).count()).toBe(0);
    await page.context().close();
  });

  test('whose code does not come leaves the link a link', async () => {
    const { page } = await openPage(browser);
    await page.route(
      ({ pathname }) => isMenuCode(pathname),
      (route) => route.abort(),
    );
    await go(page, templates.chapter);
    await page.getByRole('link', { name: 'Share: Which step are you on' }).click();
    await page.waitForURL('**/low-ratings/#which-step-are-you-on');
    await page.context().close();
  });

  const looks = (['chapter', 'sample thread', 'dimensions', 'glossary'] as const).flatMap((template) =>
    [320, 1280].map((width) => ({ template, width })),
  );
  test.each(looks)('is for everyone: $template in both themes at $width px', async ({ template, width }) => {
    const { page } = await visit(templates[template], { viewport: { width, height: 700 } });
    await page.locator('.anchor').nth(3).click();
    await menuOf(page).waitFor();
    expect(await violationsInThemes(page, ['.share'])).toEqual([]);
    const box = (await menuOf(page).boundingBox()) ?? { x: -1, y: -1, width: 0, height: 0 };
    expect(Math.min(box.x, box.y)).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(width);
    expect(box.y + box.height).toBeLessThanOrEqual(700);
    const heights = await menuOf(page)
      .locator(':is(a, button):visible')
      .evaluateAll((nodes) => nodes.map((node) => node.getBoundingClientRect().height));
    expect(heights.length).toBeGreaterThan(2);
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(over, 'sideways scroll in pixels').toBe(0);
    await page.context().close();
  });
});

describe('a selected passage', () => {
  const paragraph = '.chapter-text > h2 + .anchor + p';
  const button = (page: Page) => page.getByRole('button', { name: 'Share passage' });
  const innerHeightOf = (page: Page) => page.viewportSize()?.height ?? 0;

  test('gets a button that covers none of it, is reached by Tab from what stands before it, and goes with Escape', async () => {
    for (const width of [390, 1280]) {
      const { page } = await visit(templates.chapter, { viewport: { width, height: 800 } });
      await page.locator('.anchor').nth(1).waitFor();
      const text = page.locator(paragraph).first();
      // With its end near that of the window there would be no room below it, and when the faces come it moves.
      await page.evaluate(() => document.fonts.ready);
      await text.evaluate((node) => {
        node.scrollIntoView({ block: 'center', behavior: 'instant' });
      });
      await text.click({ clickCount: 3, position: { x: 40, y: 10 } });
      await button(page).waitFor();
      // Read at one moment: between two questions the page may move.
      const below = await page.evaluate((paragraph) => {
        const [words, button] = [paragraph, '.passage'].map((selector) =>
          document.querySelector(selector)!.getBoundingClientRect(),
        );
        return button!.top - words!.bottom;
      }, paragraph);
      expect(below).toBeGreaterThan(-1);
      expect(below).toBeLessThan(20);
      expect(await violationsOn(page, ['.passage'])).toEqual([]);
      await page.getByRole('link', { name: 'Share: Which step are you on' }).focus();
      await page.keyboard.press('Tab');
      expect(await button(page).evaluate((node) => node === document.activeElement)).toBe(true);
      await page.keyboard.press('Enter');
      await menuOf(page).waitFor();
      await page.keyboard.press('Escape');
      // The menu says that it is closed in a task of its own, and only then gives the focus back.
      await expect.poll(() => button(page).evaluate((node) => node === document.activeElement)).toBe(true);
      await page.keyboard.press('Escape');
      expect(await button(page).count()).toBe(0);
      await page.context().close();
    }
  });

  test.each([
    [
      'below its paragraph, though the paragraph is selected and none of its text, as in Firefox',
      'center',
      0,
    ],
    ['at the lower edge of the window, though its paragraph ends below it', 'start', 700],
  ] as const)('has the button %s', async (_where, block, above) => {
    const { page } = await visit(templates.chapter, { viewport: { width: 1280, height: 800 } });
    await page.locator('.anchor').nth(1).waitFor();
    await page.evaluate(() => document.fonts.ready);
    await page
      .locator(paragraph)
      .first()
      .evaluate(
        (node, { block, above }) => {
          node.scrollIntoView({ block, behavior: 'instant' });
          scrollBy({ top: -above, behavior: 'instant' });
          node.prepend('A longer paragraph. '.repeat(above / 20));
          getSelection()?.setBaseAndExtent(node, 0, node, node.childNodes.length);
        },
        { block, above },
      );
    await button(page).waitFor();
    const { top, bottom, end } = await page.evaluate((paragraph) => {
      const [words, button] = [paragraph, '.passage'].map((selector) =>
        document.querySelector(selector)!.getBoundingClientRect(),
      );
      return { top: button!.top, bottom: button!.bottom, end: words!.bottom };
    }, paragraph);
    if (above === 0) expect(top).toBeCloseTo(end, 0);
    else expect(end).toBeGreaterThan(innerHeightOf(page));
    expect(bottom).toBeLessThanOrEqual(innerHeightOf(page));
    expect(bottom).toBeGreaterThan(above);
    await page.context().close();
  });

  test('that is given up takes the button along', async () => {
    const { page } = await visit(templates.chapter);
    await page.locator('.anchor').nth(1).waitFor();
    await select(page, paragraph, 0);
    await button(page).waitFor();
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await expect.poll(() => page.locator('.passage').count()).toBe(0);
    await page.context().close();
  });

  test('outside of the text of the page gets none', async () => {
    const { page } = await visit(templates.chapter);
    await page.locator('.anchor').nth(1).waitFor();
    const code = page.waitForResponse((response) => isMenuCode(response.url()));
    await select(page, '.site-footer p', 0);
    await code;
    await page.waitForTimeout(600);
    expect(await page.locator('.passage').count()).toBe(0);
    await page.context().close();
  });

  test.each([
    ['a short one', paragraph, 7, 40, /#which-step-are-you-on:~:text=[^,]*$/],
    ['a whole paragraph', paragraph, 0, undefined, /:~:text=/],
    ['words that stand earlier on the page, too', '#ways-out', 0, undefined, /:~:text=.*-,Ways%20out/],
  ] as const)('has a link to which the browser scrolls: %s', async (_what, selector, from, to, expected) => {
    const { page } = await visit(templates.chapter, { viewport: { width: 1000, height: 500 } });
    await page.locator('.anchor').nth(1).waitFor();
    const words = await select(page, selector, from, to);
    const place = await page.evaluate(() => getSelection()?.getRangeAt(0).getBoundingClientRect().top);
    expect(place).toBeDefined();
    const link = await copied(page, button(page), 'Copy link');
    expect(link).toMatch(expected);
    // A passage is marked in a page of its own: no script moves it there.
    const other = await page.context().newPage();
    const local = link.replace(`${home}/`, inject('siteUrl')).replace(/#[^:]*:~:/, '#:~:');
    await other.goto(local, { waitUntil: 'load' });
    expect(await other.evaluate(() => 'fragmentDirective' in document)).toBe(true);
    await expect.poll(() => other.evaluate(() => scrollY)).toBeGreaterThan(200);
    const isSeen = await other.evaluate((words) => {
      const found = [...document.querySelectorAll('.chapter-text > *')].find(({ textContent }) =>
        textContent.includes(words),
      );
      const { top, bottom } = found?.getBoundingClientRect() ?? { top: Infinity, bottom: -Infinity };
      return bottom > 0 && top < innerHeight;
    }, words.trim());
    expect(isSeen, `"${words}" is in the window`).toBe(true);
    await page.context().close();
  });

  test('is quoted as it was selected', async () => {
    const { page } = await visit(templates.chapter);
    await page.locator('.anchor').nth(1).waitFor();
    const words = await select(page, paragraph, 0, 30);
    const quotation = await copied(page, button(page), 'Copy as quotation');
    expect(quotation.startsWith(`> ${words.trim()}\n\n— [Low ratings and PIPs](${home}/`)).toBe(true);
    await page.context().close();
  });
});

describe('a page that is only read', () => {
  test('loads nothing for sharing, and nothing of another host when one shares', async () => {
    const { page, watch } = await visit(templates.chapter);
    await page.getByRole('link', { name: 'Share this page' }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(watch.requests.filter(isMenuCode)).toEqual([]);
    const before = watch.requests.length;
    await page.getByRole('link', { name: 'Share this page' }).click();
    await menuOf(page).waitFor();
    expect(watch.requests.slice(before).filter((url) => !isMenuCode(url))).toEqual([]);
    expect(watch.requests.filter(isMenuCode)).toHaveLength(1);
    expect(watch.requests.filter((url) => !url.startsWith(inject('siteUrl')))).toEqual([]);
    await page.context().close();
  });

  test('is not moved by the links that its script adds', async () => {
    for (const template of ['chapter', 'sample thread', 'glossary', 'home', 'dimensions'] as const) {
      const heights: number[] = [];
      for (const isIn of [false, true]) {
        const { page } = await openPage(browser, { viewport: { width: 390, height: 800 } });
        if (!isIn)
          await page.addInitScript(() => delete (HTMLElement.prototype as Partial<HTMLElement>).popover);
        await page.goto(new URL(templates[template].slice(1), inject('siteUrl')).href, {
          waitUntil: 'networkidle',
        });
        if (isIn) await page.getByRole('link', { name: 'Share this page' }).waitFor();
        expect((await page.locator('.anchor:empty').count()) > 0).toBe(isIn);
        heights.push(await page.evaluate(() => document.documentElement.scrollHeight));
        await page.context().close();
      }
      expect(heights[0], template).toBe(heights[1]);
    }
  });

  test('has plain links without JavaScript, and no link that does nothing', async () => {
    const { page } = await openPage(browser, { javaScriptEnabled: false });
    await page.goto(new URL(templates['sample thread'].slice(1), inject('siteUrl')).href);
    const links = page.locator('.anchor');
    expect(await links.count()).toBe(await page.locator('.answer').count());
    await links.nth(1).click();
    expect(new URL(page.url()).hash).toBe(await links.nth(1).getAttribute('href'));
    await page.context().close();
  });

  test('has no share links in print and none in its text', async () => {
    const { page } = await visit(templates.chapter);
    await page.getByRole('link', { name: 'Share this page' }).waitFor();
    expect(await page.locator('.anchor:visible').count()).toBeGreaterThan(5);
    expect(await page.locator('main').innerText()).not.toMatch(/#|\bShare\b/);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.anchor:visible').count()).toBe(0);
    await page.context().close();
  });
});
