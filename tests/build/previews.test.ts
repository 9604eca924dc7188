import ogs from 'open-graph-scraper';
import { unfurl } from 'unfurl.js';
import { describe, expect, inject, test } from 'vitest';
import { site } from '../../src/site.ts';
import { pagesOf, templates } from '../support/pages.ts';
import { attribute, openPage } from './page.ts';

const dist = inject('dist');
const origin = 'https://next-rung.example';
const at = (path: string) => new URL(path.slice(1), inject('siteUrl')).href;
const pages = pagesOf(dist).filter((path) => path !== '/404.html');
const dated = [
  templates.level,
  templates.chapter,
  templates['archived thread'],
  templates['sample thread'],
  templates.plain,
];

/** The test's server has no name that anybody registered. */
const urlValidatorSettings = {
  allow_fragments: true,
  allow_protocol_relative_urls: false,
  allow_query_components: true,
  allow_trailing_dot: false,
  allow_underscores: false,
  protocols: ['http'],
  require_host: true,
  require_port: true,
  require_protocol: true,
  require_tld: false,
  require_valid_protocol: true,
  validate_length: true,
};

/** What the head of a page says, by name or property. */
function headOf(path: string): Map<string, string> {
  return new Map(
    openPage(dist, path)
      .all('meta')
      .map((meta) => [
        attribute(meta, 'property') ?? attribute(meta, 'name') ?? '',
        attribute(meta, 'content') ?? '',
      ]),
  );
}

describe('what a link to a page looks like elsewhere', () => {
  const listed = Object.entries(templates).filter(([name]) => name !== 'missing');

  test.each(listed)('open-graph-scraper, %s', async (_name, path) => {
    const { result, error } = await ogs({ url: at(path), urlValidatorSettings });
    const head = headOf(path);
    expect(error).toBe(false);
    expect(result).toMatchObject({
      success: true,
      ogType: dated.includes(path as never) ? 'article' : 'website',
      ogSiteName: site.name,
      ogDescription: head.get('description'),
      ogUrl: `${origin}${path}`,
      twitterCard: 'summary_large_image',
      ogLocale: 'en',
    });
    expect(result.ogTitle).toBe(headOf(path).get('og:title'));
    expect(result.ogImage).toEqual([
      {
        url: head.get('og:image'),
        width: '1200',
        height: '630',
        alt: head.get('og:image:alt'),
        type: 'png',
      },
    ]);
    if (!dated.includes(path as never)) return;
    expect(result.articlePublishedTime).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(result.articleModifiedTime).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  test.each(listed)('unfurl.js, %s', async (_name, path) => {
    const found = await unfurl(at(path));
    const head = headOf(path);
    expect(found.open_graph).toMatchObject({
      title: head.get('og:title'),
      description: head.get('description'),
      site_name: site.name,
      url: `${origin}${path}`,
    });
    expect(found.canonical_url).toBe(`${origin}${path}`);
    expect(found.twitter_card.card).toBe('summary_large_image');
    expect(found.open_graph.images).toEqual([
      { url: head.get('og:image'), width: 1200, height: 630, alt: head.get('og:image:alt') },
    ]);
  });

  test('no two pages look alike', () => {
    for (const name of ['og:title', 'og:description', 'og:url']) {
      const values = pages.map((path) => headOf(path).get(name));
      expect(values.filter((value) => value === undefined || value === '')).toEqual([]);
      expect(new Set(values).size, name).toBe(pages.length);
    }
  });

  test('a page that is not there has no looks', () => {
    expect([...headOf('/404.html').keys()].filter((name) => name.startsWith('og:'))).toEqual([]);
  });

  test('the frame of the browser has the colour of the paper', () => {
    for (const path of pages) {
      const colours = openPage(dist, path)
        .all('meta')
        .filter((meta) => attribute(meta, 'name') === 'theme-color');
      expect(colours.map((meta) => [attribute(meta, 'media'), attribute(meta, 'content')])).toEqual([
        ['(prefers-color-scheme:light)', site.themeColour.light],
        ['(prefers-color-scheme:dark)', site.themeColour.dark],
      ]);
    }
  });
});
