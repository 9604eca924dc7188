import { XMLParser } from 'fast-xml-parser';
import Parser from 'rss-parser';
import { expect, test } from 'vitest';
import { atomFeed } from '../../../src/formats/atom.ts';
import { feedFacts } from '../../../src/formats/feed.ts';
import { jsonFeed } from '../../../src/formats/json-feed.ts';
import { assemble } from '../../../src/model/assemble.ts';
import { feeds } from '../../../src/model/feeds.ts';
import { aThread, anArchivedThread, someContent } from '../../support/entries.ts';

const hostile = 'a ]]> b & <i>c</i> \u0007\u{1F600} “d”';
const { site } = assemble(
  someContent({
    threads: [
      aThread('content/questions/2026/a.md', { title: hostile, summary: hostile }),
      anArchivedThread('content/questions/2023/b.md', { licence: 'CC BY-SA 4.0' }),
    ],
  }),
);
const to = (path: string) => `https://x.example/sub${path}`;
const facts = await feedFacts(feeds(site, 40)[0]!, to, ({ id }) => `<p>Text of ${id}: ${hostile}</p>`);
const atom = atomFeed(facts, '/sub/feed.css');

test('Atom is well-formed whatever the texts hold, and says what they say', async () => {
  // Its parser is strict: it refuses what is not well-formed.
  expect((await new Parser().parseString(atom)).items).toHaveLength(facts.entries.length);
  await expect(new Parser().parseString(atom.replace('</feed>', ''))).rejects.toThrow();
  expect(atom).not.toMatch(/[\0-\x08]/);
  const options = {
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    trimValues: false,
    cdataPropName: 'cdata',
  };
  const { feed } = new XMLParser(options).parse(atom);
  const entry = feed.entry.find((one: { id: string }) => one.id.endsWith(':thread/a'));
  const shown = hostile.replace('\u0007', '');
  const textOf = (node: { '#text'?: string; cdata?: string | string[] }) =>
    `${node['#text'] ?? ''}${[node.cdata ?? ''].flat().join('')}`;
  expect(textOf(entry.title).trim()).toBe(shown);
  expect(textOf(entry.content)).toContain(`Text of a: ${shown}`);
});

test('samples say so before all else; archived threads say where they come from', () => {
  const [sample, archived] = ['a', 'b'].map((id) =>
    facts.entries.find((one) => one.id.endsWith(`thread/${id}`))!,
  );
  expect(sample?.html).toMatch(/^<p><strong>Sample\.<\/strong> Written by this site/);
  expect(sample?.tags[0]).toEqual({ term: 'sample', label: 'Sample' });
  expect(archived?.html).toMatch(/^<p><strong>Archived\.<\/strong> Asked on Somewhere/);
  expect(archived?.rights).toContain('CC BY-SA 4.0');
});

test('JSON Feed has what its version demands', () => {
  const feed = JSON.parse(jsonFeed(facts));
  expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
  expect(feed.feed_url).toBe('https://x.example/sub/feed.json');
  for (const item of feed.items) {
    expect(item.id).toMatch(/^tag:next-rung\.example,2026:(?:thread|chapter)\//);
    expect(item.date_modified).toMatch(/^\d{4}-\d\d-\d\dT00:00:00(?:\.000)?Z$/);
    expect(item.content_html).toContain('<p>');
  }
});

test('a feed without entries is a feed', async () => {
  const empty = await feedFacts(feeds(site, 40).at(-1)!, to, () => '');
  expect(empty.entries).toEqual([]);
  expect((await new Parser().parseString(atomFeed(empty, '/feed.css'))).items).toEqual([]);
  expect(JSON.parse(jsonFeed(empty)).items).toEqual([]);
});
