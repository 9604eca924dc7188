import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { archivedFile } from '../content/small-site.ts';
import { pagesOf, templates } from '../support/pages.ts';
import { redacted, secret } from '../support/redacted-content.ts';
import { readVocabulary } from '../support/schema-org.ts';
import { lacking } from '../support/search-engines.ts';
import { copySmallSite, withPiece } from '../support/small-content.ts';
import type { SiteCopy } from '../support/site-copy.ts';
import { allThings, typesOf, vocabularyFaults, type Thing } from '../support/structured-data.ts';
import { openPage } from './page.ts';

const dist = inject('dist');
const pages = pagesOf(dist);
const vocabulary = readVocabulary();

/** The things at the top of a page's structured data. */
function graphOf(folder: string, path: string): Thing[] {
  const found = [
    ...openPage(folder, path).html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs),
  ];
  expect(found.length, path).toBeLessThanOrEqual(1);
  const text = found[0]?.[1];
  if (text === undefined) return [];
  const data = JSON.parse(text) as { '@context': string; '@graph': Thing[] };
  expect(data['@context']).toBe('https://schema.org');
  return data['@graph'];
}

const graphs = new Map(pages.map((path) => [path, graphOf(dist, path)]));
const kindsAt = (path: string) =>
  graphs
    .get(path)
    ?.map((thing) => typesOf(thing).join('+'))
    .join(' ');
const thing = (path: string): Thing => graphs.get(path)?.[0] ?? { '@type': 'nothing' };

describe('structured data', () => {
  test('says what kind of page each template is', () => {
    expect(
      Object.fromEntries(Object.entries(templates).map(([name, path]) => [name, kindsAt(path)])),
    ).toEqual({
      home: 'WebSite',
      guide: '',
      dimensions: 'BreadcrumbList',
      level: 'BreadcrumbList',
      chapter: 'Article+LearningResource BreadcrumbList',
      archive: '',
      'archived thread': 'DiscussionForumPosting BreadcrumbList',
      'sample thread': 'Article BreadcrumbList',
      topics: '',
      topic: 'BreadcrumbList',
      glossary: 'DefinedTermSet',
      search: '',
      plain: '',
      design: '',
      missing: '',
    });
  });

  test('holds to the vocabulary of schema.org on every page', () => {
    const things = [...graphs].flatMap(([path, graph]) =>
      allThings(graph).map((one) => [path, one] as const),
    );
    expect(things.length).toBeGreaterThan(500);
    expect(
      things.flatMap(([path, one]) => vocabularyFaults(one, vocabulary).map((fault) => `${path} ${fault}`)),
    ).toEqual([]);
  });

  test('has what search engines ask for', () => {
    const faults = [...graphs].flatMap(([path, graph]) =>
      allThings(graph)
        .flatMap(lacking)
        .map((fault) => `${path} ${fault}`),
    );
    expect(faults).toEqual([]);
    const trails = [...graphs.values()].flat().filter((one) => one['@type'] === 'BreadcrumbList');
    const steps = trails.map(({ itemListElement }) => itemListElement as Thing[]);
    expect(
      steps.filter((list) => list.length < 2 || list.slice(0, -1).some(({ item }) => item === undefined)),
    ).toEqual([]);
  });

  test('the checks of this file find what is wrong', () => {
    const faults = (one: Thing) => vocabularyFaults(one, vocabulary);
    expect(faults({ '@type': 'Artikel' })).toEqual(['there is no type Artikel']);
    expect(faults({ '@type': 'Article', teach: 'x' })).toEqual(['Article.teach is no property of this type']);
    expect(faults({ '@type': 'Article', datePublished: 'today' })).toHaveLength(1);
    expect(faults({ '@type': 'Article', author: { '@type': 'Thing', name: 'x' } })).toHaveLength(1);
    expect(
      faults({ '@type': 'Article', author: { '@type': 'NGO', name: 'x' }, url: 'https://x.example/' }),
    ).toEqual([]);
    expect(faults({ '@type': 'DiscussionForumPosting', headline: '', about: 'x' })).toHaveLength(2);
    expect(lacking({ '@type': 'Comment', author: { '@type': 'Person' } })).toEqual([
      'Comment lacks author.name',
      'Comment lacks datePublished',
      'Comment lacks text|image|video',
    ]);
  });

  test('names the page where it stands, and a search that works', () => {
    const addresses = [...graphs].flatMap(([path, [first]]) =>
      first?.url === undefined ? [] : [[path, first.url] as const],
    );
    expect(addresses.length).toBeGreaterThan(50);
    expect(addresses.filter(([path, url]) => url !== `https://next-rung.example${path}`)).toEqual([]);
    const search = thing('/').potentialAction as { target: { urlTemplate: string } };
    expect(search.target.urlTemplate).toBe('https://next-rung.example/search/?q={search_term_string}');
  });

  test('tells what is archived from what is a sample, and says where it comes from', () => {
    expect(thing(templates['archived thread'])).toMatchObject({
      creativeWorkStatus: 'Archived',
      creditText: 'Retold from Taro, archived on 23 November 2026',
    });
    expect(thing(templates['sample thread'])).toMatchObject({
      creativeWorkStatus: 'Sample',
      disambiguatingDescription: 'Written by this site. The situation is invented, and so are the people.',
    });
    for (const path of [templates['archived thread'], templates['sample thread']])
      expect(allThings(graphs.get(path)).filter((one) => one['@type'] === 'QAPage')).toEqual([]);
  });

  test('is short: no page repeats its text', () => {
    const long = [...graphs].filter(
      ([path, graph]) => path !== '/glossary/' && JSON.stringify(graph).length > 2_500,
    );
    expect(long.map(([path]) => path)).toEqual([]);
  });
});

describe('structured data of hostile and of removed words', () => {
  let hostile: SiteCopy;
  let removed: SiteCopy;
  beforeAll(async () => {
    const title = 'title: "</script><script>window.attacked = 1</script><!--"';
    hostile = copySmallSite({
      [archivedFile]: withPiece(archivedFile, 'title: Two reviews in a row', title),
    });
    removed = copySmallSite(redacted);
    for (const site of [hostile, removed]) {
      const { code, output } = await site.build({ BASE_PATH: '/sub/' });
      if (code !== 0) throw new Error(output);
    }
  });
  afterAll(() => {
    hostile.remove();
    removed.remove();
  });

  test('no text ends the element', () => {
    const [posting] = graphOf(hostile.dist, '/questions/two-reviews/');
    expect(posting?.headline).toBe('</script><script>window.attacked = 1</script><!--');
    expect(posting?.url).toBe('https://next-rung.example/sub/questions/two-reviews/');
  });

  test('nothing that was taken down is in it', () => {
    expect(graphOf(removed.dist, '/questions/two-reviews/')).toEqual([]);
    const text = pagesOf(removed.dist)
      .map((path) => JSON.stringify(graphOf(removed.dist, path)))
      .join('\n')
      .toLowerCase();
    expect(text).toContain('how-to-ask');
    expect(Object.values(secret).filter((word) => text.includes(word))).toEqual([]);
  });
});
