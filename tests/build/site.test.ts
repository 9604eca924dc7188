import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { limits } from '../../src/site.ts';
import { pagesOf } from '../support/pages.ts';
import { repository } from '../support/site-copy.ts';
import { attribute, openPage } from './page.ts';
import { archived, chapters, inThreads, levels, plain, samples, threads, topics } from './real-content.ts';

const origin = 'https://next-rung.example';
const dist = inject('dist');
const pages = pagesOf(dist);
const addresses = pages.filter((path) => path !== '/404.html');
const open = (path: string) => openPage(dist, path);
const read = (file: string) => readFileSync(join(dist, file), 'utf8');

/** Second and later pages of a list of threads. */
const laterPages = (list: string, count: number): string[] =>
  Array.from(
    { length: Math.max(0, Math.ceil(count / limits.threadsPerPage) - 1) },
    (_, index) => `${list}page/${index + 2}/`,
  );

describe('addresses', () => {
  const expected = [
    ...[
      '/',
      '/404.html',
      '/design/',
      '/glossary/',
      '/guide/',
      '/guide/dimensions/',
      '/questions/',
      '/search/',
      '/topics/',
    ],
    ...chapters.map(({ name }) => `/guide/${name.replace(/\/\d+-/, '/')}/`),
    ...levels.map(({ name }) => `/guide/${name}/`),
    ...plain.map(({ name }) => `/${name}/`),
    ...threads.map(({ path }) => path),
    ...laterPages('/questions/', threads.length),
    ...['junior', 'mid-level', 'senior'].map((level) => `/questions/level/${level}/`),
    ...['kind/archived', 'kind/sample', 'most-linked'].map((list) => `/questions/${list}/`),
    ...topics.flatMap((topic) => [
      `/topics/${topic}/`,
      ...laterPages(`/topics/${topic}/`, inThreads.get(topic) ?? 0),
    ]),
  ];

  test('the content gives enough to look at', () => {
    expect(levels).toHaveLength(4);
    expect(chapters.length).toBeGreaterThanOrEqual(3);
    expect(plain.length).toBeGreaterThanOrEqual(3);
    expect(samples.length).toBeGreaterThanOrEqual(3);
    expect(threads.map(({ path }) => path)).toContain(archived);
    expect(topics.length).toBeGreaterThanOrEqual(9);
    expect(threads.filter(({ answers }) => answers.length < 2)).toEqual([]);
  });

  test('are those of the content and no others', () => {
    expect(pages).toEqual(expected.sort());
    expect(pages.length).toBeGreaterThanOrEqual(31);
  });

  test('none is made for a topic that nothing is about', () => {
    const known = [
      ...readFileSync(join(repository, 'content/topics.yaml'), 'utf8').matchAll(/^- id: (\S+)/gm),
    ];
    const unused = known.map(([, id]) => id ?? '').filter((id) => !topics.includes(id));
    expect(known.length).toBe(topics.length + unused.length);
    for (const topic of unused) expect(existsSync(join(dist, 'topics', topic)), topic).toBe(false);
    const linked = open('/topics/')
      .all('a')
      .map((link) => attribute(link, 'href'));
    expect(linked.filter((href) => /^\/topics\/./.test(href ?? ''))).toHaveLength(topics.length);
  });
});

describe('every page', () => {
  test('has a language, and a title and a canonical link of its own', () => {
    const titles = addresses.map((path) => {
      const page = open(path);
      expect(attribute(page.all('html')[0], 'lang'), path).toBe('en');
      const canonical = page.all('link').filter((link) => attribute(link, 'rel') === 'canonical');
      expect(canonical.map((link) => attribute(link, 'href'))).toEqual([`${origin}${path}`]);
      return /<title>([^<]*)<\/title>/.exec(page.html)?.[1] ?? '';
    });
    expect(titles.filter((title) => !title.endsWith(' · Next Rung'))).toEqual(['Next Rung']);
    expect(new Set(titles).size).toBe(addresses.length);
  });

  test('for addresses that do not exist there is one that no search engine lists', () => {
    const { html } = open('/404.html');
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).not.toContain('rel="canonical"');
  });

  test('begins its styles with all layers in their order', () => {
    const orders = pages.map((path) => {
      const styles = [...open(path).html.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, css]) => css);
      const named = [...styles.join('\n').matchAll(/@layer ([\w, ]+?)\s*[{;]/g)];
      return [...new Set(named.flatMap(([, names]) => names?.split(/, */) ?? []))].join(' ');
    });
    expect(orders).toHaveLength(pages.length);
    expect([...new Set(orders)]).toEqual(['reset base layout parts print']);
  });

  test('holds three short texts for the browser, and data for machines, and asks for no script before it is painted', () => {
    const kinds = (path: string) =>
      open(path)
        .all('script')
        .map((script) => attribute(script, 'type') ?? 'inline')
        .join(' ');
    const usual = /^(?:application\/ld\+json )?inline inline speculationrules$/;
    expect(pages.filter((path) => !usual.test(kinds(path)))).toEqual([]);
    const code = pages.filter((path) => /\bdata-code="\/_astro\/[\w-]+\.js"/.test(open(path).markup));
    expect(code).toEqual(['/search/']);
  });

  test('shows no trace of a value that was missing, and no words that wait for others', () => {
    const traces = /\bundefined\b|\[object|\bNaN\b|\bInvalid Date\b|lorem|\bTODO\b|\bFIXME\b/i;
    expect(pages.filter((path) => traces.test(open(path).markup))).toEqual([]);
    expect(traces.test('<p>[object Object]</p>')).toBe(true);
  });

  test('and every file is silent about the machine that built it', () => {
    const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.(?:html|js|css|json|txt|xml|svg)$|^_headers$/.test(name),
    );
    expect(files.length).toBeGreaterThan(pages.length);
    const places = [repository, dirname(dist), `${homedir()}/`, 'file://'];
    expect(files.filter((file) => places.some((place) => read(file).includes(place)))).toEqual([]);
  });

  test('keeps words apart that stand in different elements', () => {
    // Laid out apart by the style sheet: a list's second line, a rung of the ladder, the way to the next page.
    const apart = /<\/a><span class="quiet">|<\/b><span>|<\/a><a [^>]*rel="next"/;
    const inline = '(?:a|abbr|b|code|em|i|kbd|mark|small|span|strong|sup|time)';
    const glued = new RegExp(`[\\w.,;:!?’”)…](?:<\\/?${inline}(?: [^>]*)?>)+[\\w“(]`, 'g');
    const found = pages.flatMap((path) =>
      [...open(path).markup.matchAll(glued)]
        .map(([text]) => text)
        .filter((text) => !apart.test(text) && !text.includes('class="token'))
        .map((text) => `${path} ${text}`),
    );
    expect(found).toEqual([]);
    expect('late.<a href="/">Link</a>'.match(glued)).toHaveLength(1);
  });
});
