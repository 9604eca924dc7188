import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { sharedBrowser, openPage } from '../support/browser.ts';
import { headings, landmarks, stopsOf, written, type Stop } from '../support/outline.ts';
import { templates } from '../support/pages.ts';

let browser: Browser;
beforeAll(async () => (browser = await sharedBrowser()));
afterAll(() => browser.close());

async function read(path: string): Promise<Stop[]> {
  const { page } = await openPage(browser, { javaScriptEnabled: false });
  await page.goto(new URL(path.slice(1), inject('siteUrl')).href);
  const stops = await stopsOf(page);
  await page.context().close();
  return stops;
}

describe('what a screen reader meets on every template', () => {
  test.each(Object.entries(templates))('%s', async (_name, path) => {
    const stops = await read(path);
    const places = landmarks(stops);
    expect(places.length).toBeGreaterThan(3);
    expect(places.map(written).slice(0, 2)).toEqual(['banner', 'navigation Site']);
    expect(places.at(-1)?.role).toBe('contentinfo');
    for (const role of ['banner', 'main', 'contentinfo'])
      expect(
        places.filter((place) => place.role === role),
        role,
      ).toHaveLength(1);
    const navigations = places.filter(({ role }) => role === 'navigation').map(({ name }) => name);
    expect(new Set(navigations).size, `names of ${navigations.join(', ')}`).toBe(navigations.length);

    const ranks = headings(stops).map(({ level = 0 }) => level);
    expect(ranks[0], 'the first heading is the page’s').toBe(1);
    expect(ranks.filter((rank) => rank === 1)).toHaveLength(1);
    expect(
      ranks.filter((rank, index) => rank > (ranks[index - 1] ?? 0) + 1),
      'ranks that skip one',
    ).toEqual([]);

    const controls = stops.filter(({ role }) => /^(?:link|button|searchbox|radio|checkbox|img)$/.test(role));
    expect(controls.length).toBeGreaterThan(5);
    expect(controls.filter(({ name }) => name.trim() === '')).toEqual([]);
  });
});

describe('the order of reading', () => {
  test.each<[keyof typeof templates, string[]]>([
    [
      'home',
      [
        'main',
        'heading Which rung are you on, and what does the next one ask?',
        'region The levels',
        'search',
        'region If it happened today',
        'region What most people come with',
        'region True on every rung',
        'contentinfo',
      ],
    ],
    [
      'sample thread',
      [
        'navigation Level',
        'main',
        'navigation Breadcrumbs',
        'heading I was put on a PIP this morning. What do I do first?',
        'heading The short answer',
        'heading The question',
        'heading Three answers',
        'heading What decides it',
        'heading This week',
        'heading When this advice is wrong',
        'heading Sources',
        'heading Read next',
        'navigation Questions on Reviews and ratings',
        'contentinfo',
      ],
    ],
    [
      'chapter',
      [
        'navigation Level',
        'main',
        'navigation Breadcrumbs',
        'heading Low ratings and PIPs',
        'navigation In this chapter',
        'heading Which step are you on',
        'heading How you will know',
        'heading Sources',
        'heading Questions that belong here',
        'navigation Chapters',
        'contentinfo',
      ],
    ],
    [
      'archive',
      [
        'main',
        'navigation Breadcrumbs',
        'heading Questions',
        'navigation Filter the questions',
        'contentinfo',
      ],
    ],
  ])('%s', async (name, expected) => {
    const met = (await read(templates[name])).map(written);
    const places = expected.map((stop) => met.indexOf(stop));
    expect(expected.filter((_stop, index) => places[index] === -1)).toEqual([]);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });
});
