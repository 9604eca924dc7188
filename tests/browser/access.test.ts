import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { sharedBrowser, openPage } from '../support/browser.ts';
import { templates } from '../support/pages.ts';
import { violationsInThemes } from '../support/violations.ts';

let browser: Browser;
beforeAll(async () => (browser = await sharedBrowser()));
afterAll(() => browser.close());

const widths = [320, 1280];
const cases = Object.entries(templates).flatMap(([name, path]) =>
  widths.map((width) => ({ name, path, width })),
);

const open = (width: number) => openPage(browser, { viewport: { width, height: 800 } });
const at = (path: string) => new URL(path.slice(1), inject('siteUrl')).href;

describe('every template, for everyone', () => {
  test('the table covers each template at both widths', () => {
    expect(cases).toHaveLength(Object.keys(templates).length * 2);
    expect(cases.length).toBeGreaterThan(28);
  });

  test.each(cases)('$name in both themes at $width px', async ({ path, width }) => {
    const { page } = await open(width);
    await page.goto(at(path));
    expect(await violationsInThemes(page)).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, 'sideways scroll in pixels').toBe(0);
    await page.context().close();
  });
});

test('titles that nobody can break fit into a narrow window, wherever they stand', async () => {
  const { page } = await open(320);
  const tooWide: string[] = [];
  let titles = 0;
  for (const [name, path] of Object.entries(templates)) {
    await page.goto(at(path));
    const [width, changed] = await page.evaluate(() => {
      const places = 'h1, .row h2 a, .answer h3, .read-next li > a, .previous-next a';
      const texts = [...document.querySelectorAll(places)].map(({ lastChild }) => lastChild);
      for (const text of texts) if (text !== null) text.textContent = 'x'.repeat(118);
      return [document.documentElement.scrollWidth, texts.length];
    });
    titles += changed;
    if (width > 320) tooWide.push(`${name}: ${width}`);
  }
  expect(tooWide).toEqual([]);
  expect(titles).toBeGreaterThan(60);
  await page.context().close();
});

test('what is wrong is found, in the theme that has it', async () => {
  const { page } = await open(320);
  await page.setContent(`<!doctype html><html lang="en"><title>Faults</title><style>
    :root { color-scheme: light dark; background: Canvas }
    @media (prefers-color-scheme: dark) { p { color: #222 } }
    </style><main><h1>Faults</h1><img src="data:,"><p>Too dark at night.</p></main></html>`);
  expect(await violationsInThemes(page)).toEqual([
    'image-alt: <img src="data:,">',
    'dark: color-contrast: <p>Too dark at night.</p>',
  ]);
  await page.context().close();
});

describe('what opens', () => {
  test('all that folds is for everyone too', async () => {
    const { page } = await open(320);
    await page.goto(at(templates.chapter));
    await page
      .locator('details')
      .evaluateAll((nodes) => nodes.forEach((node) => node.setAttribute('open', '')));
    expect(await page.locator('details[open]').count()).toBeGreaterThan(0);
    expect(await violationsInThemes(page)).toEqual([]);
    await page.context().close();
  });

  test('the dialog of the keys is for everyone too', async () => {
    const { page } = await open(320);
    await page.goto(at(templates.plain));
    await page.getByRole('button', { name: 'Keys' }).click();
    expect(await page.getByRole('dialog', { name: 'Keys' }).isVisible()).toBe(true);
    expect(await violationsInThemes(page)).toEqual([]);
    await page.context().close();
  });
});
