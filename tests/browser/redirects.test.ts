import type { Server } from 'node:http';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../src/cli/serve.ts';
import { sharedBrowser, openPage } from '../support/browser.ts';
import type { SiteCopy } from '../support/site-copy.ts';
import { copySmallSite } from '../support/small-content.ts';

const changes = {
  'content/redirects.yaml': [
    '- { from: /old/, to: /glossary/#pip }',
    "- { from: '/glossary/#grade', to: '/glossary/#rating' }",
    '',
  ].join('\n'),
};

let browser: Browser;
beforeAll(async () => (browser = await sharedBrowser()));
afterAll(() => browser.close());

describe.each(['/', '/sub/'])('a page that leads on, below %s', (base) => {
  let site: SiteCopy;
  let url = '';
  let server: Server | undefined;
  beforeAll(async () => {
    site = copySmallSite(changes);
    const { code, output } = await site.build({ BASE_PATH: base });
    if (code !== 0) throw new Error(output);
    ({ url, server } = await serve(site.dist, base, 0));
  });
  afterAll(() => {
    server?.close();
    site.remove();
  });

  const ways = [
    ['q/how-to-ask/', 'questions/how-to-ask/'],
    ['q/how-to-ask/#em-small', 'questions/how-to-ask/#em-small'],
    ['q/how-to-ask/?from=a&b=%C3%A9#peer', 'questions/how-to-ask/?from=a&b=%C3%A9#peer'],
    ['old/', 'glossary/#pip'],
    ['old/#rating', 'glossary/#rating'],
  ] as const;

  test.each(ways)('%s → %s, with nothing on the console and no step back into it', async (from, to) => {
    const { page, watch } = await openPage(browser);
    await page.goto(`${url}about/`);
    await page.goto(`${url}${from}`).catch(() => undefined);
    await page.waitForURL(`${url}${to}`);
    expect(watch.errors).toEqual([]);
    expect(watch.violations).toEqual([]);
    await page.goBack();
    expect(page.url()).toBe(`${url}about/`);
    await page.context().close();
  });

  test('leads on without scripts too, and has a link for whoever is not taken along', async () => {
    const { page } = await openPage(browser, { javaScriptEnabled: false });
    await page.goto(`${url}q/how-to-ask/`).catch(() => undefined);
    await page.waitForURL(`${url}questions/how-to-ask/`);
    await page.route(`${url}questions/how-to-ask/`, (route) => route.abort());
    const html = await (await page.request.get(`${url}q/how-to-ask/`)).text();
    expect(html).toContain(`<a href="${base}questions/how-to-ask/">`);
    await page.context().close();
  });

  test('an anchor that was named otherwise leads to where it was', async () => {
    const { page, watch } = await openPage(browser, { viewport: { width: 800, height: 300 } });
    await page.goto(`${url}glossary/#grade`);
    expect(await page.locator(':target').evaluate((target) => target.closest('[id="rating"]') !== null)).toBe(
      true,
    );
    expect(watch.errors).toEqual([]);
    await page.context().close();
  });
});
