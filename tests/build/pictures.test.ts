import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { pngSize } from '../../src/pictures/png.ts';
import { budgets } from '../../src/verify/budgets.ts';
import { archivedFile, threadFile } from '../content/small-site.ts';
import { pagesOf } from '../support/pages.ts';
import { redacted, secret } from '../support/redacted-content.ts';
import { repository, type SiteCopy } from '../support/site-copy.ts';
import { copySmallSite, smallContent } from '../support/small-content.ts';
import { attribute, openPage } from './page.ts';

const origin = 'https://next-rung.example';

/** What a page says of its picture. */
function pictureOf(dist: string, page: string): { file: string; alt: string } {
  const said = (property: string) =>
    openPage(dist, page)
      .all('meta')
      .filter((meta) => attribute(meta, 'property') === property)
      .map((meta) => attribute(meta, 'content') ?? '');
  const [url = '', ...more] = said('og:image');
  expect(more, page).toEqual([]);
  return { file: url.replace(`${origin}/`, ''), alt: said('og:image:alt').join() };
}

/** Files of pictures below a folder, by path from it. */
const drawnIn = (dist: string): string[] =>
  readdirSync(join(dist, 'og'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.png'))
    .sort();

describe('the pictures of the site', () => {
  const dist = inject('dist');
  const pages = pagesOf(dist).filter((page) => page !== '/404.html');
  const named = pages.map((page) => pictureOf(dist, page));

  test('every page has one, with words for it', () => {
    expect(pages.length).toBeGreaterThan(80);
    expect(named.filter(({ alt }) => !/^\p{L}.*: \S/u.test(alt))).toEqual([]);
    expect(new Set(named.map(({ file }) => `og/${file.slice(3)}`))).toEqual(
      new Set(drawnIn(dist).map((name) => `og/${name}`)),
    );
  });

  test('they are whole, have their size and weigh little', () => {
    for (const { file } of named) {
      expect(pngSize(readFileSync(join(dist, file))), file).toEqual({ width: 1200, height: 630 });
      expect(statSync(join(dist, file)).size, file).toBeLessThanOrEqual(budgets.picture);
    }
  });

  test('what the pages said to those who draw is gone', () => {
    expect(existsSync(join(dist, 'pictures.json'))).toBe(false);
  });

  test('an article names its own to search engines', () => {
    const page = '/guide/every-level/low-ratings/';
    expect(openPage(dist, page).html).toContain(`"image":"${origin}/${pictureOf(dist, page).file}"`);
  });
});

describe('a site that is built again, with a title changed and a question taken down', () => {
  let site: SiteCopy;
  const builds: string[] = [];
  let drawnFirst: Map<string, string>;
  const pictures = () =>
    new Map(drawnIn(site.dist).map((name) => [name, readFileSync(join(site.dist, 'og', name), 'base64')]));

  beforeAll(async () => {
    // First as it was, so that there are pictures to be left behind.
    site = copySmallSite({ ...redacted, 'content/redactions.yaml': '# Nothing yet.\n' });
    builds.push((await site.build()).output);
    drawnFirst = pictures();
    const thread = join(site.root, threadFile);
    writeFileSync(
      thread,
      readFileSync(thread, 'utf8').replace('How do I ask without', 'How do I answer without'),
    );
    writeFileSync(join(site.root, 'content/redactions.yaml'), redacted['content/redactions.yaml'] ?? '');
    builds.push((await site.build()).output);
  });
  afterAll(() => site.remove());

  test('draws what has changed, and nothing twice', () => {
    expect(drawnFirst.size).toBeGreaterThan(15);
    expect(builds[0]).toContain(`[pictures] ${drawnFirst.size} drawn, 0 as they were`);
    const now = pictures();
    const same = [...now].filter(([name, content]) => drawnFirst.get(name) === content).map(([name]) => name);
    expect([...now.keys()].filter((name) => !same.includes(name))).toEqual(['questions/how-to-ask.png']);
    expect(builds[1]).toContain(`[pictures] 1 drawn, ${same.length} as they were`);
  });

  test('has no picture of what is gone, neither published nor kept', () => {
    expect([...drawnFirst.keys()]).toContain('questions/two-reviews.png');
    expect(builds[1]).toContain('no fault found');
    expect(drawnIn(site.dist).filter((name) => name.includes('two-reviews'))).toEqual([]);
    expect(readdirSync(join(site.root, '.cache/pictures'))).toHaveLength(drawnIn(site.dist).length);
  });

  test('shows none on the note, and tells its words nowhere', () => {
    expect(openPage(site.dist, '/questions/two-reviews/').html).not.toContain('og:image');
    const alts = pagesOf(site.dist).flatMap((page) => {
      const { html } = openPage(site.dist, page);
      return /og:image:alt" content="([^"]*)"/.exec(html)?.[1] ?? [];
    });
    expect(alts.length).toBeGreaterThan(15);
    expect(alts.filter((alt) => alt.toLowerCase().includes(secret.thread))).toEqual([]);
  });
});

describe('an archive with more threads than pictures', () => {
  const limited = readFileSync(join(repository, 'src/site.ts'), 'utf8').replace(
    'pictures: 1_000',
    'pictures: 1',
  );
  const site = copySmallSite({ 'src/site.ts': limited });
  const steps = { NEXT_RUNG_STEPS: 'pages,pictures' };
  afterAll(() => site.remove());

  test('shows the picture of their first topic for the older ones', async () => {
    expect(limited).toContain('pictures: 1,');
    expect((await site.build(steps)).code).toBe(0);
    expect(pictureOf(site.dist, '/questions/how-to-ask/').file).toBe('og/questions/how-to-ask.png');
    expect(pictureOf(site.dist, '/questions/two-reviews/')).toEqual({
      file: 'og/topics/reviews.png',
      alt: 'Topic: Reviews',
    });
    expect(drawnIn(site.dist)).not.toContain('questions/two-reviews.png');
  });

  test('draws all that are asked for', async () => {
    expect((await site.build({ ...steps, PICTURES: 'all' })).code).toBe(0);
    expect(pictureOf(site.dist, '/questions/two-reviews/').file).toBe('og/questions/two-reviews.png');
  });
});

test('titles of any script and length are drawn, and a picture that was left behind stops the build', async () => {
  const title = (file: string, from: string, to: string) => (smallContent[file] ?? '').replace(from, to);
  const site = copySmallSite({
    [archivedFile]: title(archivedFile, 'Two reviews in a row', 'كيف أطلب ترقية؟ 我应该做什么？ ಹೊಸ 🎉'),
    [threadFile]: title(threadFile, 'How do I ask without looking slow?', 'W'.repeat(120)),
    'public/og/questions/old.png': 'a picture of old',
  });
  // The check of the content would stop at the file before.
  const { code, output } = await site.build({
    NEXT_RUNG_STEPS: 'pages,copies,pictures,index,redirects,verify',
  });
  site.remove();
  expect(code).toBe(1);
  expect(output).toContain('1 fault in the built site');
  expect(output).toContain('/og/questions/old.png  pictures  no page names this picture');
});
