import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { threadFile } from '../content/small-site.ts';
import { copySmallSite, withPiece } from '../support/small-content.ts';
import type { SiteCopy } from '../support/site-copy.ts';

const home = 'https://host.example/career/';
/** What an editor leaves while a writer is at work. */
const left = ['content/questions/2026/.#how-to-ask.md', 'content/guide/junior/.01-asking.mdx'];
let site: SiteCopy;
let output = '';
beforeAll(async () => {
  site = copySmallSite({
    [threadFile]: withPiece(
      threadFile,
      'I am stuck.',
      'I am stuck. ![A picture](/picture.png) [Up](#em-small).',
    ),
    'public/picture.png': 'x',
    ...Object.fromEntries(left.map((file) => [file, 'lock'])),
  });
  ({ output } = await site.build({ SITE_URL: home }));
});
afterAll(() => site.remove());
const read = (file: string) => readFileSync(join(site.dist, file), 'utf8');

test('a site below a path is built, and an editor’s files beside its content are no pages of it', () =>
  expect(output).toContain('no fault found'));

test('every file for machines names addresses below that path, and no others of its host', () => {
  const files = readdirSync(site.dist, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:md|xml|jsonl)$|feed\.json$|dimensions\.json$|\.schema\.json$|llms.*\.txt$|robots\.txt$/.test(name),
  );
  expect(files.length).toBeGreaterThan(25);
  for (const name of files) {
    const text = read(name);
    const addresses = text.match(/https?:\/\/[\w.-]+(?:\/[^\s"<>)\]\\]*)?/g) ?? [];
    expect(
      addresses.filter((one) => one.startsWith('https://host.example') && !one.startsWith(home)),
      name,
    ).toEqual([]);
    expect(text, name).not.toMatch(
      /next-rung\.example\/|\/career\/career\/|\]\([/#]|(?:href|src)=\\?"(?!https?:|mailto:|\/career\/feed\.css)/,
    );
  }
});

test('links and pictures in texts are whole, in HTML and in Markdown', () => {
  const copy = read('questions/how-to-ask/index.md');
  const feed = read('topics/manager/feed.xml');
  for (const address of [
    'guide/junior/asking/#whom-to-ask',
    'picture.png',
    'questions/how-to-ask/#em-small',
  ]) {
    expect(copy).toContain(`(${home}${address})`);
    expect(feed).toContain(`="${home}${address}"`);
  }
  expect(feed).toContain('<?xml-stylesheet type="text/css" href="/career/feed.css"?>');
  expect(read('questions/how-to-ask/index.html')).toContain('href="/career/feed.xml"');
  expect(read('topics/manager/index.html')).toContain('href="/career/topics/manager/feed.xml"');
});

test('ids do not depend on where the site stands', () => {
  expect(feedIds('feed.xml')).toContain('tag:next-rung.example,2026:thread/how-to-ask');
  expect(feedIds('feed.xml')).toContain('tag:next-rung.example,2026:chapter/j-asking');
});

const feedIds = (file: string) => [...read(file).matchAll(/<id>([^<]*)/g)].map(([, id]) => id);
