import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { searchLimits } from '../../../src/site.ts';
import { sharedBrowser, openPage, type Watch } from '../../support/browser.ts';
import {
  ask,
  failed,
  field,
  heading,
  notes,
  results,
  settled,
  shownAddresses,
} from '../../support/search.ts';

let browser: Browser;
beforeAll(async () => (browser = await sharedBrowser()));
afterAll(() => browser.close());

/** Opens the search page with what stands behind its path, and waits for the end of the search. */
async function open(search: string): Promise<{ page: Page; watch: Watch }> {
  const opened = await openPage(browser);
  await opened.page.goto(new URL(`search/${search}`, inject('siteUrl')).href);
  if (search.includes('q=')) await settled(opened.page);
  return opened;
}

const search = (page: Page) => new URL(page.url()).search;
const facet = (page: Page, name: RegExp) => page.locator('.search-facets').getByRole('link', { name });

describe('results', () => {
  test('a question in which a term is named besides other words has no definition on top', async () => {
    const { page } = await open('?q=got+a+PIP+this+morning');
    expect(await page.locator('.definition').count()).toBe(0);
    expect(await shownAddresses(page)).toContain('/questions/just-put-on-pip/');
    await page.context().close();
  });

  test('a term: its definition on top, then pages with marked words, parts that are there, and what they are', async () => {
    const { page, watch } = await open('?q=PIP');
    expect(await field(page).inputValue()).toBe('PIP');
    expect(await page.locator('.definition').textContent()).toContain('A formal written plan');
    expect(await heading(page).textContent()).toMatch(/^\w+ places say something about this$/);
    expect(await results(page).count()).toBe(searchLimits.results);
    const addresses = await shownAddresses(page);
    expect(addresses).toContain('/questions/just-put-on-pip/');
    expect(addresses).toContain('/guide/every-level/low-ratings/');
    expect(new Set(addresses).size).toBe(addresses.length);
    const first = results(page).first();
    expect(await first.locator('mark').count()).toBeGreaterThan(0);
    expect(await results(page).locator('.excerpt mark').first().textContent()).toMatch(/pip|plan/i);
    expect(await first.locator('.levels svg').count()).toBeGreaterThan(0);
    expect(await first.locator('b').textContent()).toMatch(/^(?:Chapter|Question)$/);
    const parts = await results(page)
      .locator('.parts a')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    expect(parts.length).toBeGreaterThan(5);
    for (const part of parts.slice(0, 5)) {
      await page.goto(part);
      // Attached, not seen: a part may be folded away.
      await page.locator(`[id="${new URL(part).hash.slice(1)}"]`).waitFor({ state: 'attached' });
    }
    expect(watch.errors).toEqual([]);
    expect(watch.violations).toEqual([]);
    await page.context().close();
  });

  test('the address holds the query; back and forward go through what was asked', async () => {
    const { page } = await open('');
    expect(await results(page).count()).toBe(0);
    await ask(page, 'promotion');
    await settled(page);
    expect(search(page)).toBe('?q=promotion');
    expect(await page.title()).toMatch(/^promotion · Search/);
    await ask(page, 'stuck');
    await page.getByRole('status').getByText('“stuck”').waitFor({ state: 'attached' });
    await page.goBack();
    await page.getByRole('status').getByText('“promotion”').waitFor({ state: 'attached' });
    expect(await field(page).inputValue()).toBe('promotion');
    await page.goForward();
    await page.getByRole('status').getByText('“stuck”').waitFor({ state: 'attached' });
    await page.goBack();
    await page.goBack();
    await page.waitForFunction(() => location.search === '');
    expect(await results(page).count()).toBe(0);
    await page.context().close();
  });

  test('narrowing by level, kind and topic: counts say what is left, and the address gives the same view again', async () => {
    const { page } = await open('?q=promotion');
    const all = Number(
      (
        await facet(page, /^All \d+$/)
          .first()
          .textContent()
      )?.replace(/\D/g, ''),
    );
    expect(all).toBeGreaterThan(5);
    const questions = await facet(page, /^Questions \d+$/).textContent();
    await facet(page, /^Questions \d+$/).click();
    await page.waitForFunction(() => location.search.includes('kind=question'));
    await settled(page);
    const count = Number(questions?.replace(/\D/g, ''));
    expect(count).toBeLessThan(all);
    expect(await results(page).count()).toBe(Math.min(searchLimits.results, count));
    expect(new Set(await results(page).locator('b').allTextContents())).toEqual(new Set(['Question']));
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('search-heading');
    await facet(page, /Senior \d+$/).click();
    await page.waitForFunction(() => location.search.includes('level=senior'));
    await settled(page);
    await page.locator('.search-facets details details > summary').click();
    await facet(page, /^Promotion \d+$/).click();
    await page.waitForFunction(() => location.search.includes('topic=promotion'));
    await settled(page);
    const addresses = await shownAddresses(page);
    expect(addresses.length).toBeGreaterThan(0);
    expect(search(page)).toBe('?q=promotion&level=senior&topic=promotion&kind=question');
    await page.goto(page.url());
    await settled(page);
    expect(await shownAddresses(page)).toEqual(addresses);
    expect(await page.locator('.search-facets [aria-current]').count()).toBe(4);
    await page.context().close();
  });

  test('on a phone the ways to narrow are folded, say what is chosen, and the best result stands in the first screen', async () => {
    const { page } = await openPage(browser, { viewport: { width: 390, height: 844 } });
    await page.goto(new URL('search/?q=promotion', inject('siteUrl')).href);
    await settled(page);
    const fold = page.locator('.search-facets > details > summary');
    expect(await fold.textContent()).toBe('Narrow or order');
    expect(await facet(page, /Senior \d+$/).isVisible()).toBe(false);
    const best = await results(page).first().locator('h3').boundingBox();
    expect(best?.y).toBeLessThan(844 - (best?.height ?? 844));
    await fold.click();
    await facet(page, /Senior \d+$/).click();
    await page.waitForFunction(() => location.search.includes('level=senior'));
    await settled(page);
    expect(await fold.textContent()).toBe('Narrow or order: Senior');
    await page.context().close();
  });

  test('a narrowing that leaves nothing says so and can be undone', async () => {
    const { page } = await open('?q=pip&kind=chapter&topic=mentoring');
    expect(await heading(page).textContent()).toBe('Nothing here is about this');
    await facet(page, /^All/).nth(1).click();
    await page.waitForFunction(() => !location.search.includes('kind='));
    await page.context().close();
  });

  test('newest first is another order of the same results', async () => {
    const { page } = await open('?q=low+rating&page=9');
    const best = await shownAddresses(page);
    await facet(page, /Newest first/).click();
    await page.waitForFunction(() => location.search === '?q=low+rating&sort=newest');
    await settled(page);
    expect((await shownAddresses(page)).slice(0, 5)).not.toEqual(best.slice(0, 5));
    await page.goto(`${page.url()}&page=9`);
    await settled(page);
    const newest = await shownAddresses(page);
    expect(newest.toSorted()).toEqual(best.toSorted());
    // The only question that is years old.
    expect(newest.filter((one) => one.startsWith('/questions/')).at(-1)).toBe('/questions/two-low-ratings/');
    await page.context().close();
  });

  test('more results come on demand, the focus goes to the first of them, and the address remembers', async () => {
    const { page } = await open('?q=manager');
    expect(await results(page).count()).toBe(searchLimits.results);
    await page.getByRole('button', { name: 'More results' }).click();
    await page.waitForFunction(() => location.search.includes('page=2'));
    const count = await results(page).count();
    expect(count).toBeGreaterThan(searchLimits.results);
    expect(
      await results(page)
        .nth(searchLimits.results)
        .locator('h3 a')
        .evaluate((link) => link === document.activeElement),
    ).toBe(true);
    await page.reload();
    await settled(page);
    expect(await results(page).count()).toBe(count);
    await page.context().close();
  });
});

describe('what the search does besides looking for the words', () => {
  test('words of the same meaning are searched and named, until the reader wants none', async () => {
    const { page } = await open('?q=' + encodeURIComponent('improvement plan'));
    expect(await shownAddresses(page)).toContain('/questions/just-put-on-pip/');
    expect(await notes(page).textContent()).toMatch(/Also searched: .*PIP/);
    await notes(page).getByRole('link', { name: 'Only the words as typed' }).click();
    await page.waitForFunction(() => location.search.includes('words=typed'));
    await settled(page);
    expect(await notes(page).textContent()).toContain('Only your own words were searched.');
    expect(await page.locator('.definition').count()).toBe(0);
    await notes(page).getByRole('link', { name: 'Search words of the same meaning, too' }).click();
    await page.waitForFunction(() => !location.search.includes('words='));
    await page.context().close();
  });

  test('a typing error is mended at once, said, and can be insisted on', async () => {
    const { page } = await open('?q=promtion');
    expect(await notes(page).textContent()).toContain('Did you mean promotion?');
    expect(await notes(page).textContent()).not.toMatch(/Also searched:[^.]*\bpromotion\b/);
    expect(await results(page).count()).toBeGreaterThan(3);
    expect(await field(page).inputValue()).toBe('promtion');
    await notes(page).getByRole('link', { name: 'Search for “promtion” as typed' }).click();
    await page.waitForFunction(() => location.search.includes('spelling=typed'));
    await settled(page);
    expect(await heading(page).textContent()).toBe('Nothing here is about this');
    expect(await notes(page).textContent()).not.toContain('Did you mean');
    await page.context().close();
  });

  test('where no page has all words, the search relaxes and says what is missing', async () => {
    const { page } = await open('?q=' + encodeURIComponent('stuck on a task giraffe'));
    expect(await page.locator(':is(.relaxed, .weak)').count()).toBe(1);
    expect(await results(page).first().locator('.missing').textContent()).toContain('“giraffe”');
    await page.context().close();
  });

  test.each(['quokka taxidermy', 'xyzzy', 'qwrtplkj', '!!! ???', 'the of and'])(
    '%s: nothing, and said so',
    async (query) => {
      const { page, watch } = await open('?q=' + encodeURIComponent(query));
      expect(await heading(page).textContent()).toBe('Nothing here is about this');
      expect(await results(page).count()).toBe(0);
      expect(await failed(page).isVisible()).toBe(false);
      expect(await page.locator('.search-end').isVisible()).toBe(true);
      expect(watch.errors).toEqual([]);
      await page.context().close();
    },
  );

  test('an empty query is none', async () => {
    const { page } = await open('');
    await page.goto(new URL('search/?q=%20%20', inject('siteUrl')).href);
    await page.waitForLoadState('networkidle');
    expect(await page.locator('.search-found').isVisible()).toBe(false);
    await ask(page, '   ');
    expect(search(page)).toBe('');
    await page.context().close();
  });
});

describe('the page that a result leads to', () => {
  test('has the words marked, its own address, and a button that takes the marks away', async () => {
    const { page, watch } = await open('?q=' + encodeURIComponent('glue work'));
    await results(page).locator('h3 a[href*="/questions/glue-work/"]').click();
    const marks = page.locator('main mark.searched');
    await marks.first().waitFor();
    expect(search(page)).toBe('');
    expect(await marks.first().textContent()).toMatch(/glue/i);
    const text = await page.locator('main').innerText();
    await page.emulateMedia({ media: 'print' });
    expect(await marks.first().evaluate((mark) => getComputedStyle(mark).backgroundColor)).toBe(
      'rgba(0, 0, 0, 0)',
    );
    expect(await page.locator('.marks-bar').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('button', { name: 'Remove the marks' }).click();
    expect(await marks.count()).toBe(0);
    expect(await page.locator('main').innerText()).toBe(text);
    expect(watch.errors).toEqual([]);
    expect(watch.violations).toEqual([]);
    await page.context().close();
  });

  test('marks nothing that is no text, whatever the address says', async () => {
    const { page, watch } = await openPage(browser);
    const mark = encodeURIComponent('<img src=x onerror=alert(1)>|(.*)+|the|' + 'x'.repeat(5000));
    await page.goto(new URL(`questions/glue-work/?mark=${mark}`, inject('siteUrl')).href);
    await page.locator('mark.searched').first().waitFor();
    expect(await page.locator('mark.searched').count()).toBeLessThanOrEqual(300);
    expect(await page.locator('.marks-bar img').count()).toBe(0);
    expect(watch.errors).toEqual([]);
    await page.context().close();
  });
});
