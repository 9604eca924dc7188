import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../src/cli/serve.ts';
import { sharedBrowser, openPage } from '../support/browser.ts';
import { crawl } from '../support/crawl.ts';
import { pagesOf } from '../support/pages.ts';
import type { SiteCopy } from '../support/site-copy.ts';
import { copySmallSite, withPiece } from '../support/small-content.ts';
import { threadFile } from '../content/small-site.ts';

const places = [
  {
    by: 'BASE_PATH',
    env: { BASE_PATH: '/sub/' },
    base: '/sub/',
    home: 'https://next-rung.example/sub/',
  },
  {
    by: 'the path of SITE_URL',
    env: { SITE_URL: 'https://host.example/career' },
    base: '/career/',
    home: 'https://host.example/career/',
  },
] as const;

/** A thread's picture and its links go another way to the page than those of our own pages. */
const withPicture = {
  [threadFile]: withPiece(threadFile, 'I am stuck.', 'I am stuck. ![A picture](/picture.png)'),
};

let browser: Browser;
beforeAll(async () => (browser = await sharedBrowser()));
afterAll(() => browser.close());

describe.each(places)('a site below a path that $by gives', ({ env, base, home }) => {
  let site: SiteCopy;
  let url = '';
  let server: Server | undefined;
  const read = (file: string) => readFileSync(join(site.dist, file), 'utf8');
  const pages = () => pagesOf(site.dist).filter((path) => path !== '/404.html');

  beforeAll(async () => {
    site = copySmallSite(withPicture);
    const { code, output } = await site.build(env);
    if (code !== 0) throw new Error(output);
    ({ url, server } = await serve(site.dist, base, 0));
  });
  afterAll(() => {
    server?.close();
    site.remove();
  });

  test('every link leads to a page or a file below it, and links lead to every page', async () => {
    expect(new URL(url).pathname).toBe(base);
    const { page, watch } = await openPage(browser);
    const found = await crawl(page, url);
    expect(found.faults).toEqual([]);
    expect(found.pages).toHaveLength(26);
    expect(found.pages).toEqual(pages().map((path) => `${base.slice(0, -1)}${path}`));
    const isForMachines = (file: string) => /\/(?:index\.md|feed\.xml)$/.test(file);
    expect(found.files.filter(isForMachines)).toHaveLength(19);
    expect(found.files.filter((file) => !isForMachines(file))).toEqual([
      `${base}apple-touch-icon.png`,
      `${base}favicon.ico`,
      `${base}favicon.svg`,
      `${base}guide/junior/asking/the-message.txt`,
      `${base}icon-192.png`,
      `${base}picture.png`,
    ]);
    expect(found.links).toBeGreaterThan(200);
    expect(watch.requests.filter((request) => !request.startsWith(url))).toEqual([]);
    expect(watch.errors).toEqual([]);
    await page.context().close();
  });

  test('the search works there, and its results lead to pages there', async () => {
    const { page, watch } = await openPage(browser);
    await page.goto(url, { waitUntil: 'networkidle' });
    await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Search' }).click();
    const dialog = page.getByRole('dialog', { name: 'Search' });
    await dialog.getByRole('combobox').fill('asking');
    await dialog.getByRole('button', { name: 'Search' }).click();
    const results = page.locator('.search-results > li');
    await results.first().waitFor();
    expect(new URL(page.url()).pathname).toBe(`${base}search/`);
    const hrefs = await results
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
    expect(hrefs).toContain(`${base}guide/junior/asking/`);
    expect(hrefs.filter((path) => !path.startsWith(base))).toEqual([]);
    await results.getByRole('link', { name: 'Asking for help' }).first().click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Asking for help');
    expect(watch.errors).toEqual([]);
    await page.context().close();
  });

  test('what is shared has its whole address', async () => {
    const { page, watch } = await openPage(browser, { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.goto(`${url}guide/junior/asking/`);
    await page.getByRole('link', { name: 'Share: Whom to ask' }).click();
    await page.getByRole('dialog', { name: 'Share' }).getByRole('button', { name: 'Copy link' }).click();
    await page.getByRole('status').filter({ hasText: 'Copied' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `${home}guide/junior/asking/#whom-to-ask`,
    );
    expect(watch.requests.filter((request) => !request.startsWith(url))).toEqual([]);
    expect(watch.errors).toEqual([]);
    await page.context().close();
  });

  test('what machines read gives full addresses: canonical links, sitemap, robots.txt', () => {
    const expected = pages().map((path) => `${home}${path.slice(1)}`);
    const canonicals = pages().map(
      (path) => /<link rel="canonical" href="([^"]*)"/.exec(read(`${path.slice(1)}index.html`))?.[1],
    );
    expect(canonicals).toHaveLength(26);
    expect(canonicals).toEqual(expected);
    const listed = [...read('sitemap-0.xml').matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, loc]) => loc);
    expect(listed.sort()).toEqual(expected);
    expect(read('sitemap-index.xml')).toContain(`<loc>${home}sitemap-0.xml</loc>`);
    expect(read('robots.txt')).toContain(`\nSitemap: ${home}sitemap-index.xml\n`);
  });

  test('an address that is not there, below the path or beside it, is answered with the way on', async () => {
    const { page } = await openPage(browser);
    for (const address of [`${url}nowhere/`, new URL('/guide/', url).href]) {
      const response = await page.goto(address);
      expect(response?.status()).toBe(404);
      expect(await page.getByRole('link', { name: 'Guide' }).first().getAttribute('href')).toBe(
        `${base}guide/`,
      );
    }
    await page.context().close();
  });
});
