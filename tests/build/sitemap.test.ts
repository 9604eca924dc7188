import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import robotsParser from 'robots-parser';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, inject, test } from 'vitest';
import { pagesOf } from '../support/pages.ts';
import { openPage } from './page.ts';
import { chapters, levels, plain, threads } from './real-content.ts';

const origin = 'https://next-rung.example';
const dist = inject('dist');
/** Entries of a sitemap or of its index, by a parser that has no part in writing them. */
function entries(path: string, list: string, one: string): { loc: string; lastmod?: string }[] {
  const parser = new XMLParser({ isArray: (name) => name === one });
  const read = parser.parse(readFileSync(join(dist, path), 'utf8')) as Record<
    string,
    Record<string, { loc: string; lastmod?: string }[]>
  >;
  return read[list]?.[one] ?? [];
}
const index = entries('sitemap-index.xml', 'sitemapindex', 'sitemap');
const parts = index.map(({ loc }) => entries(new URL(loc).pathname, 'urlset', 'url'));
const listed = new Map(parts.flat().map(({ loc, lastmod }) => [loc, lastmod?.slice(0, 10)]));
const field = (text: string, name: string) => new RegExp(`^${name}: (\\S+)`, 'm').exec(text)?.[1] ?? '';

describe('the sitemap', () => {
  test('names its parts, and each of them what the protocol allows', () => {
    expect(index.map(({ loc }) => loc)).toEqual([`${origin}/sitemap-0.xml`]);
    for (const part of parts) expect(part.length).toBeLessThanOrEqual(50_000);
    for (const text of [
      readFileSync(join(dist, 'sitemap-0.xml'), 'utf8'),
      readFileSync(join(dist, 'sitemap-index.xml'), 'utf8'),
    ]) {
      expect(text.startsWith('<?xml version="1.0" encoding="UTF-8"?>')).toBe(true);
      for (const [, day] of text.matchAll(/<lastmod>([^<]*)/g))
        expect(day).toMatch(/^\d{4}-\d\d-\d\d(?:T00:00:00\.000Z)?$/);
    }
  });

  test('lists every page that may be listed, and no other', () => {
    const pages = pagesOf(dist).filter(
      (path) => !openPage(dist, path).html.includes('name="robots" content="noindex"'),
    );
    expect([...listed.keys()].sort()).toEqual(pages.map((path) => `${origin}${path}`).sort());
    for (const url of listed.keys())
      expect(existsSync(join(dist, new URL(url).pathname, 'index.html')), url).toBe(true);
  });

  test('has the days of the content', () => {
    const expected = [
      ...chapters.map(({ name, text }) => [`/guide/${name.replace(/\/\d+-/, '/')}/`, text] as const),
      ...levels.map(({ name, text }) => [`/guide/${name}/`, text] as const),
      ...plain.map(({ name, text }) => [`/${name}/`, text] as const),
      ...threads.map(({ path, text }) => [path, text] as const),
    ];
    for (const [path, text] of expected) {
      const days = [field(text, 'checked'), field(text, 'published'), field(text, 'date')].sort();
      expect(listed.get(`${origin}${path}`), path).toBe(days.at(-1));
    }
    expect(listed.get(`${origin}/questions/`)).toBe(
      threads
        .map(({ text }) => field(text, 'checked'))
        .sort()
        .at(-1),
    );
    expect(listed.get(`${origin}/glossary/`)).toBeUndefined();
  });
});

test('robots.txt lets every search engine see every page, and names the sitemap', () => {
  const robots = robotsParser(`${origin}/robots.txt`, readFileSync(join(dist, 'robots.txt'), 'utf8'));
  expect(robots.getSitemaps()).toEqual([`${origin}/sitemap-index.xml`]);
  for (const url of listed.keys()) expect(robots.isAllowed(url, 'Somebot'), url).toBe(true);
});
