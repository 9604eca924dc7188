import type { Server } from 'node:http';
import { markdownToHtml } from 'satteri';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../src/cli/serve.ts';
import { searchLimits } from '../../src/site.ts';
import { attacks } from '../support/attacks.ts';
import { sharedBrowser, openPage } from '../support/browser.ts';
import type { SiteCopy } from '../support/site-copy.ts';
import { copySmallSite, hostileThreads, marker } from '../support/small-content.ts';
import { visitHostile } from '../support/visit-hostile.ts';

const threads = hostileThreads(attacks);
let site: SiteCopy;
let browser: Browser;
let server: Server | undefined;
let url = '';
let said = '';

beforeAll(async () => {
  site = copySmallSite(Object.fromEntries(threads.map(({ file, text }) => [file, text])));
  // Without the content check, which would refuse them: what stands behind it must hold alone.
  ({ output: said } = await site.build({ NEXT_RUNG_STEPS: 'pages,copies,pictures,index,redirects,verify' }));
  ({ url, server } = await serve(site.dist, '/', 0));
  browser = await sharedBrowser();
});
afterAll(async () => {
  await browser.close();
  server?.close();
  site.remove();
});

const visit = (path: string) => visitHostile(browser, new URL(path, url).href);

test('there are many, and each has a part of a page for itself', () => {
  expect(attacks.length).toBeGreaterThanOrEqual(60);
  expect(threads).toHaveLength(13);
  expect(threads.flatMap((thread) => thread.attacks)).toEqual(attacks);
});

describe('the attacks work, where nobody stands against them', () => {
  const samples = [
    ['script-plain', /^ran script-plain$/],
    ['handler-image', /^ran handler-image$/],
    ['svg-load', /^ran svg-load$/],
    ['mutation-noscript', /^ran mutation-noscript$/],
    ['frame-document', /^ran /],
    ['address-media', /\/attacked\/address-media$/],
    ['markdown-image', /attacked\.example\/attacked\/markdown-image$/],
    ['style-import', /attacked\.example\/attacked\/style-import$/],
    ['page-refresh', /attacked/],
  ] as const;

  test.each(samples)('%s', async (name, effect) => {
    const attack = attacks.find((each) => each.name === name);
    if (attack === undefined) throw new Error(`there is no attack "${name}"`);
    const { page, watch } = await openPage(browser);
    await page.route('**/unguarded/', (route) =>
      route.fulfill({ contentType: 'text/html', body: markdownToHtml(attack.markdown).html }),
    );
    await page.goto(`${url}unguarded/`, { waitUntil: 'commit' });
    const effects = async () => [
      ...watch.requests.slice(1),
      ...(await page
        .evaluate(() => [document.URL, 'attacked' in window ? `ran ${String(window.attacked)}` : ''])
        .catch(() => [])),
    ];
    await expect.poll(effects).toContainEqual(expect.stringMatching(effect));
    await page.context().close();
  });
});

describe('in threads they do nothing', () => {
  test.each(threads)('$slug', async ({ slug, attacks: here }) => {
    expect(here.length).toBeGreaterThan(0);
    const { page, watch, done } = await visit(`questions/${slug}/`);
    const text = await page.locator('main').innerText();
    expect(here.filter((attack) => !text.includes(marker(attack)))).toEqual([]);
    // What stands behind the hostile text is whole: nothing was left open, nothing was hidden.
    expect(await page.getByRole('navigation', { name: /^Questions on / }).isVisible()).toBe(true);
    expect(await page.getByRole('contentinfo').getByRole('link').count()).toBe(7);
    expect(await done()).toEqual([]);
    // The sanitiser comes first: the policy finds nothing left to stop.
    expect(watch.violations).toEqual([]);
    await page.context().close();
  });

  test('no link holds code, and there is no form', async () => {
    const { page } = await openPage(browser);
    const protocols: string[] = [];
    for (const { slug } of threads) {
      await page.goto(`${url}questions/${slug}/`);
      expect(await page.locator('form, main button, main input:not([type=checkbox][disabled])').count()).toBe(
        0,
      );
      const links = page.locator('a[href], area[href]');
      protocols.push(
        ...(await links.evaluateAll((nodes) => nodes.map((node) => (node as HTMLAnchorElement).protocol))),
      );
    }
    expect(protocols.length).toBeGreaterThan(threads.length * 15);
    expect([...new Set(protocols)].sort()).toEqual(['http:', 'https:']);
    await page.context().close();
  });
});

describe('on pages that list them they do nothing', () => {
  test.each(['questions/', 'questions/kind/sample/', 'topics/reviews/', 'guide/junior/'])(
    '/%s',
    async (path) => {
      const { page, watch, done } = await visit(path);
      expect(await page.getByRole('link', { name: /^hostile-\d+ <\/title>/ }).count()).toBeGreaterThan(3);
      expect(await page.locator('main img').count()).toBe(0);
      expect(await done()).toEqual([]);
      expect(watch.violations).toEqual([]);
      await page.context().close();
    },
  );

  test('a search that finds them', async () => {
    const { page, watch, done } = await visit('search/?q=stands');
    await page.locator('.search-results > li').first().waitFor();
    expect(await page.locator('.search-results > li').count()).toBe(searchLimits.results);
    expect(await page.locator('.search-results :is(img, script, svg:not(.levels > svg))').count()).toBe(0);
    expect(await done()).toEqual([]);
    expect(watch.violations).toEqual([]);
    await page.context().close();
  });
});

test('the verification finds no danger in them, and names each link that leads nowhere', () => {
  const count = Number(/(\d+) faults? in the built site/.exec(said)?.[1]);
  const faults = [...said.matchAll(/^\/questions\/hostile\S* \(\S+\) {2}(\S+) {2}"(.*)" leads to /gm)];
  expect(faults.map(([, check, address]) => `${check} ${address}`).sort()).toEqual([
    'links #x',
    'links #x',
    "links %0Ajavascript:window.attacked='markdown-link-spaces'",
    "links %20javascript:window.attacked='markdown-link-spaces'",
    "links %5Cjavascript:window.attacked='markdown-link-escapes'",
    "links %6Aavascript:window.attacked='markdown-link-escapes'",
    "links %EF%BF%BDjavascript:window.attacked='markdown-link-entities'",
    'links /%5Cattacked.example',
    'links /a',
    'links /b',
    "links java%09script:window.attacked='markdown-link-spaces'",
    'links x title=',
    'links x.png',
    'links y',
    'links y.png',
    'links z.png',
  ]);
  // Nothing else was said, in whatever form.
  expect(count).toBe(faults.length);
});
