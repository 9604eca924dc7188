import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { parseDocument, DomUtils } from 'htmlparser2';
import Parser from 'rss-parser';
import { describe, expect, inject, test } from 'vitest';
import { limits } from '../../src/site.ts';
import { attribute, openPage } from './page.ts';
import { chapters, levels, samples, threads, topics } from './real-content.ts';

const origin = 'https://next-rung.example';
const dist = inject('dist');
const read = (file: string) => readFileSync(join(dist, file), 'utf8');

/** Pages that have a feed beside them. */
const homes = [
  '/',
  ...topics.map((topic) => `/topics/${topic}/`),
  ...levels.map(({ name }) => `/guide/${name}/`),
];
const dayMoment = /^\d{4}-\d\d-\d\dT00:00:00(?:\.000)?Z$/;

interface JsonItem {
  id: string;
  url: string;
  title: string;
  content_html: string;
  date_published: string;
  date_modified: string;
  tags: string[];
}
const atom = (home: string) =>
  new Parser({ customFields: { item: ['id'] } }).parseString(read(`${home}feed.xml`));
const json = (home: string) =>
  JSON.parse(read(`${home}feed.json`)) as {
    version: string;
    feed_url: string;
    home_page_url: string;
    items: JsonItem[];
  };
/** Whether an address of this site leads to a file that the build wrote. */
const leads = (address: string) => {
  const { pathname } = new URL(address);
  return existsSync(join(dist, pathname.endsWith('/') ? `${pathname}index.html` : pathname));
};

test('there are feeds of the site, of every topic and of every level, and no others', () => {
  for (const ending of ['xml', 'json']) {
    const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter(
      (name) => name.split('/').at(-1) === `feed.${ending}`,
    );
    expect(files.map((name) => `/${name}`).sort()).toEqual(
      homes.map((home) => `${home}feed.${ending}`).sort(),
    );
  }
});

describe.each(homes)('the feeds of %s', (home) => {
  test('can be read, agree with each other, and know where they stand', async () => {
    const [feed, other] = [await atom(home), json(home)];
    expect(other.version).toBe('https://jsonfeed.org/version/1.1');
    expect(other.feed_url).toBe(`${origin}${home}feed.json`);
    expect([feed.link, other.home_page_url]).toEqual([`${origin}${home}`, `${origin}${home}`]);
    expect(feed.feedUrl).toBe(`${origin}${home}feed.xml`);
    expect(feed.items.length).toBeGreaterThan(0);
    expect(feed.items.length).toBeLessThanOrEqual(limits.feedEntries);
    expect(other.items.map(({ id, url, title }) => [id, url, title])).toEqual(
      feed.items.map(({ id, link, title }) => [id, link, title]),
    );
  });

  test('bring the newest first, under ids that are each one’s own', () => {
    const { items } = json(home);
    const days = items.map((item) => item.date_modified);
    expect(days).toEqual([...days].sort().reverse());
    expect(items.filter((item) => item.date_modified < item.date_published)).toEqual([]);
    for (const day of days) expect(day).toMatch(dayMoment);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    for (const { id } of items)
      expect(id).toMatch(/^tag:next-rung\.example,2026:(?:chapter|thread)\/[a-z0-9-]+$/);
  });

  test('hold whole texts whose addresses are whole, too', () => {
    for (const { url, content_html: html } of json(home).items) {
      expect(leads(url), url).toBe(true);
      expect(html.length, url).toBeGreaterThan(1_500);
      expect(html, url).not.toMatch(/<(?:script|style|svg|copy-text|iframe)|\s(?:class|id|style|on\w+)="/);
      for (const element of DomUtils.getElementsByTagName(
        (name) => name === 'a' || name === 'img',
        parseDocument(html),
      )) {
        const address = attribute(element, 'href') ?? attribute(element, 'src') ?? '';
        expect(address, url).toMatch(/^(?:https?:\/\/|mailto:)/);
        if (address.startsWith(origin)) expect(leads(address), address).toBe(true);
      }
    }
  });

  test('are named by their page', () => {
    const links = openPage(dist, home)
      .all('link')
      .filter((link) => attribute(link, 'type') === 'application/atom+xml');
    expect(links.map((link) => attribute(link, 'href'))).toEqual([`${home}feed.xml`]);
  });
});

test('Atom has what its standard demands', () => {
  const { feed } = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@' }).parse(
    read('feed.xml'),
  );
  expect(feed['@xmlns']).toBe('http://www.w3.org/2005/Atom');
  expect(feed.id).toBe('tag:next-rung.example,2026:feed/site');
  expect(feed.author.name).toBe('Next Rung');
  expect(feed.updated).toBe(feed.entry[0].updated);
  for (const entry of feed.entry) {
    for (const name of ['id', 'title', 'updated', 'published', 'rights', 'summary', 'content'])
      expect(entry[name], name).toBeDefined();
    expect(entry.updated).toMatch(dayMoment);
    expect(entry.content['@type']).toBe('html');
    expect(entry.link['@rel']).toBe('alternate');
  }
  expect(read('feed.xml')).toContain('<?xml-stylesheet type="text/css" href="/feed.css"?>');
});

test('samples are marked as samples in both formats, chapters and archived threads are not', () => {
  const slugs = new Set(samples.map(({ path }) => `${origin}${path}`));
  const items = homes.flatMap((home) => json(home).items);
  const marked = items.filter(({ tags }) => tags[0] === 'Sample');
  expect(marked.length).toBeGreaterThan(10);
  expect(new Set(marked.map(({ url }) => url))).toEqual(
    new Set(items.map(({ url }) => url).filter((url) => slugs.has(url))),
  );
  for (const { content_html: html } of marked)
    expect(html).toMatch(/^<p><strong>Sample\.<\/strong> Written by this site/);
  expect(read('feed.xml').match(/<category term="sample" label="Sample"\/>/g)?.length).toBe(
    json('/').items.filter(({ tags }) => tags.includes('Sample')).length,
  );
});

test('together they hold every chapter and thread of a site that is still small', () => {
  const urls = new Set(homes.flatMap((home) => json(home).items.map(({ url }) => new URL(url).pathname)));
  const expected = [
    ...threads.map(({ path }) => path),
    ...chapters.map(({ name }) => `/guide/${name.replace(/\/\d+-/, '/')}/`),
  ];
  expect(expected.filter((path) => !urls.has(path))).toEqual([]);
});
