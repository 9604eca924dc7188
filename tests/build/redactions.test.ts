import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyArchive } from '../../src/cli/verify-archive.ts';
import { chapterFile, threadFile } from '../content/small-site.ts';
import { pagesOf } from '../support/pages.ts';
import { redacted, secret, withoutText } from '../support/redacted-content.ts';
import { copySmallSite } from '../support/small-content.ts';
import type { SiteCopy } from '../support/site-copy.ts';
import { attribute, openPage } from './page.ts';

/** The same redactions, with the words still in the sources, and after they were deleted there. */
const variants = {
  'that its sources still hold': redacted,
  'that its sources do not hold any more': withoutText,
};

describe.each(Object.entries(variants))('a site of which something was taken down %s', (_name, content) => {
  let site: SiteCopy;
  let output = '';
  beforeAll(async () => {
    site = copySmallSite(content);
    ({ output } = await site.build());
  });
  afterAll(() => site.remove());
  const open = (path: string) => openPage(site.dist, path);

  test('is built and verified', () => expect(output).toContain('no fault found'));

  test('says at the anchor of an answer that it was removed, why and when', () => {
    const page = open('/questions/how-to-ask/');
    expect(page.textsOf('removed')).toEqual([
      'An answer was removed Removed on 3 November 2026. Its author asked for it.',
    ]);
    const ids = page.all('h3').map((heading) => attribute(heading, 'id'));
    expect(ids).toEqual(['em-small', 'peer']);
    expect(page.text()).toContain('One answer');
  });

  test('says at the address of a thread that it was removed, and lists it nowhere', () => {
    const page = open('/questions/two-reviews/');
    expect(page.text()).toContain(
      'This question was removed It was taken down with its answers on 4 November 2026. The thread was about a person.',
    );
    expect(page.html).toContain('<meta name="robots" content="noindex">');
    const ids = page.all('*').map((element) => attribute(element, 'id'));
    expect(ids).toEqual(expect.arrayContaining(['short-answer', 'staff']));
    const pages = pagesOf(site.dist);
    expect(pages).toContain('/questions/two-reviews/');
    expect(pages).not.toContain('/topics/reviews/page/2/');
    const linking = pages.filter((path) => open(path).markup.includes('/questions/two-reviews/"'));
    expect(linking).toEqual(['/questions/two-reviews/']);
    expect(readFileSync(join(site.dist, 'sitemap-0.xml'), 'utf8')).not.toContain('two-reviews');
    expect(readFileSync(join(site.dist, 'sitemap-0.xml'), 'utf8')).toContain('how-to-ask');
  });

  test('holds their words in no file', () => {
    const files = readdirSync(site.dist, { recursive: true, encoding: 'utf8' })
      .map((name) => join(site.dist, name))
      .filter((path) => statSync(path).isFile());
    expect(files.length).toBeGreaterThan(30);
    const texts = files.map((path) => {
      const content = readFileSync(path);
      return (content[0] === 0x1f && content[1] === 0x8b ? gunzipSync(content) : content).toString();
    });
    for (const word of Object.values(secret))
      expect(
        files.filter((_, index) => texts[index]?.toLowerCase().includes(word)),
        word,
      ).toEqual([]);
    expect(texts.some((text) => text.includes('Ask me.'))).toBe(true);
  });

  test('says the same in copies, feeds, data and the site for language models', () => {
    const read = (file: string) => readFileSync(join(site.dist, file), 'utf8');
    const copy = read('questions/how-to-ask/index.md');
    expect(copy).toContain(
      '### An answer was removed\n\n*Removed on 3 November 2026.* Its author asked for it.',
    );
    expect(copy).toContain('updated: "2026-11-03"');
    expect(copy).toContain('Ask me.');
    const note = read('questions/two-reviews/index.md');
    expect(note).toContain(
      'It was taken down with its answers on 4 November 2026. The thread was about a person.',
    );
    const lines = read('archive.jsonl').trimEnd().split('\n');
    const [thread, removed] = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines).toHaveLength(2);
    expect(thread).toMatchObject({
      id: 'how-to-ask',
      updated: '2026-11-03',
      answers: [{ id: 'peer', text: 'Ask me.' }],
      removedAnswers: [{ id: 'em-small', reason: 'Its author asked for it.', date: '2026-11-03' }],
    });
    expect(removed).toEqual({
      schema: 1,
      kind: 'removed',
      url: 'https://next-rung.example/questions/two-reviews/',
      reason: 'The thread was about a person.',
      date: '2026-11-04',
    });
    const { items } = JSON.parse(read('feed.json')) as { items: Record<string, string>[] };
    const item = items.find(({ id }) => id?.endsWith('thread/how-to-ask'));
    expect(item?.date_modified).toContain('2026-11-03');
    expect(item?.content_html).toContain('Removed on 3 November 2026. Its author asked for it.');
    expect(item?.content_html).toContain('Ask me.');
    const files = readdirSync(site.dist, { recursive: true, encoding: 'utf8' });
    const machines = files.filter((name) =>
      /(?:feed\.(?:xml|json)|llms.*\.txt|dimensions\.json|sitemap.*\.xml)$/.test(name),
    );
    expect(machines.length).toBeGreaterThan(12);
    expect(machines.filter((name) => read(name).includes('two-reviews'))).toEqual([]);
  });

  test('agrees with its sources', () => {
    const { differences, ...counts } = verifyArchive(site.root, site.dist);
    expect(differences).toEqual([]);
    expect(counts).toMatchObject({ threads: 1, answers: 1, removed: { threads: 1, answers: 1 } });
  });
});

describe('a site that repeats words which were taken down', () => {
  test('is not finished: the words and the place are told', async () => {
    const chapter = redacted[chapterFile] ?? '';
    const site = copySmallSite({
      ...redacted,
      [chapterFile]: `${chapter}\nA manager says: call the zanzibar office before nine and ask for Quentin by name.\n`,
    });
    const { code, output } = await site.build();
    site.remove();
    expect(code).toBe(1);
    expect(output).toContain('10 faults in the built site:');
    expect(output).toContain(
      `/guide/junior/asking/ (${chapterFile}), /feed.json, /feed.xml and 7 more  redacted  words of the answer /questions/how-to-ask/#em-small, which was removed, are still there: "call the zanzibar office before nine and ask" →`,
    );
    // The page, its copy, the index, the whole guide in one file, and the feeds of site, topic and level in two formats.
  });

  test('a redaction of what does not exist stops the build', async () => {
    const site = copySmallSite({
      'content/redactions.yaml': '- { thread: how-to-akk, reason: x, date: 2026-11-03 }\n',
      [threadFile]: redacted[threadFile] ?? '',
    });
    const { code, output } = await site.build();
    site.remove();
    expect(code).toBe(1);
    expect(output).toContain('there is no thread "how-to-akk" → write "how-to-ask"');
  });
});
