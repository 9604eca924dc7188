import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { limits } from '../../src/site.ts';
import { sharedBrowser, openPage } from '../support/browser.ts';

let browser: Browser;
beforeAll(async () => (browser = await sharedBrowser()));
afterAll(() => browser.close());

const at = (path: string) => `${inject('siteUrl')}${path}`;

test.each(['feed.xml', 'topics/reviews/feed.xml', 'guide/senior/feed.xml'])(
  '%s is a page that one can read, without the whole texts',
  async (path) => {
    const { page, watch } = await openPage(browser, { viewport: { width: 360, height: 800 } });
    await page.goto(at(path));
    const shown = await page.evaluate(() => {
      const size = (element: Element | null) => element?.getBoundingClientRect().height ?? 0;
      return {
        titles: document.querySelectorAll('entry a').length,
        title: size(document.querySelector('feed > title')),
        summary: size(document.querySelector('entry > summary')),
        content: size(document.querySelector('entry > content')),
        id: size(document.querySelector('feed > id')),
        links: [...document.querySelectorAll('entry a')].filter((link) => size(link) > 0).length,
        width: document.documentElement.scrollWidth,
      };
    });
    expect(shown.title).toBeGreaterThan(20);
    expect(shown.summary).toBeGreaterThan(20);
    expect([shown.content, shown.id]).toEqual([0, 0]);
    expect(shown.links).toBe(shown.titles);
    expect(shown.titles).toBeLessThanOrEqual(limits.feedEntries);
    expect(shown.width).toBeLessThanOrEqual(360);
    expect(watch.errors).toEqual([]);
    expect(watch.requests.filter((request) => !request.startsWith(inject('siteUrl')))).toEqual([]);
    await page.context().close();
  },
);
