import { describe, expect, test } from 'vitest';
import { assemble } from '../../../../src/model/assemble.ts';
import { archivedThreadData } from '../../../../src/model/structured-data/archived-thread.ts';
import { breadcrumbs } from '../../../../src/model/structured-data/breadcrumbs.ts';
import { chapterData } from '../../../../src/model/structured-data/chapter.ts';
import { jsonLd, type Context } from '../../../../src/model/structured-data/context.ts';
import { glossaryData } from '../../../../src/model/structured-data/glossary.ts';
import { homeData } from '../../../../src/model/structured-data/home.ts';
import { sampleThreadData } from '../../../../src/model/structured-data/sample-thread.ts';
import { anArchivedThread, aRedaction, someContent } from '../../../support/entries.ts';

const context: Context = { name: 'Site', language: 'en', url: (path) => `https://x.example${path}` };
const site = { '@type': 'Organization', name: 'Site', url: 'https://x.example/' };
const answer = { by: 'Staff engineer, bank', says: 'Stay.', date: '2026-03-12' } as const;

function archived(
  source: Parameters<typeof anArchivedThread>[1],
  answers: Parameters<typeof anArchivedThread>[2] = {},
  redactions: Parameters<typeof aRedaction>[0][] = [],
) {
  const threads = [anArchivedThread('content/questions/2026/two.md', source, answers)];
  const { site: assembled } = assemble(someContent({ threads, redactions: redactions.map(aRedaction) }));
  const [thread] = assembled.threads;
  if (thread?.kind !== 'archived') throw new Error('no archived thread');
  return archivedThreadData(thread, context);
}

describe('an archived thread', () => {
  test('has its asker, its source and its answers by anchor', () => {
    const answers = [
      { id: 'a', origin: 'archived', ...answer },
      { id: 'b', origin: 'editorial', ...answer },
    ] as const;
    const source = {
      name: 'Forum',
      url: 'https://forum.example/1',
      retrieved: '2026-03-11',
      licence: 'CC BY 4.0',
    };
    expect(archived(source, { answers: [...answers] })).toMatchObject({
      '@type': 'DiscussionForumPosting',
      url: 'https://x.example/questions/two/',
      text: 'The beginning.',
      author: { '@type': 'Person', name: 'Junior engineer, bank' },
      creditText: 'Forum, archived on 11 March 2026; CC BY 4.0',
      isBasedOn: 'https://forum.example/1',
      comment: [
        {
          url: 'https://x.example/questions/two/#a',
          text: 'Stay.',
          author: { name: 'Staff engineer, bank' },
        },
        { url: 'https://x.example/questions/two/#b', text: 'Stay.', author: site },
      ],
    });
  });

  test('leaves out answers without a verdict or a day, and what was taken down', () => {
    const answers = [
      { id: 'a', origin: 'archived', by: 'X', date: '2026-03-12' },
      { id: 'b', origin: 'archived', by: 'X', says: 'Go.' },
      { id: 'c', origin: 'archived', ...answer },
      { id: 'd', origin: 'archived', ...answer, says: 'Removed.' },
    ] as const;
    const data = archived({}, { answers: [...answers] }, [{ thread: 'two', answer: 'd' }]);
    expect(data.comment.map((one) => (typeof one === 'object' && 'url' in one ? one.url : one))).toEqual([
      'https://x.example/questions/two/#c',
    ]);
    expect(JSON.stringify(data)).not.toContain('Removed.');
    expect(data).not.toHaveProperty('isBasedOn');
  });
});

describe('other pages', () => {
  const { site: assembled } = assemble(someContent());
  const { chapters, threads, terms } = assembled;

  test('a chapter has its level and what it teaches', () => {
    expect(chapters.map((chapter) => chapterData(chapter, '/og/x.png', context))).toMatchObject([
      {
        '@type': ['Article', 'LearningResource'],
        educationalLevel: 'Junior',
        teaches: ['Dimension craft'],
        about: [{ '@type': 'Thing', name: 'Topic reviews' }],
        datePublished: '2026-01-10',
        dateModified: '2026-02-10',
        author: site,
      },
    ]);
  });

  test('a sample says that it is one', () => {
    const samples = threads.flatMap((thread) =>
      thread.kind === 'sample' ? [sampleThreadData(thread, '/og/x.png', context)] : [],
    );
    expect(samples).toMatchObject([{ '@type': 'Article', creativeWorkStatus: 'Sample', author: site }]);
  });

  test('the glossary names its terms where they stand', () => {
    expect(glossaryData('Words', terms, context).hasDefinedTerm[0]).toEqual({
      '@type': 'DefinedTerm',
      name: 'LADDER',
      url: 'https://x.example/glossary/#ladder',
    });
  });

  test('the home page says how to search', () => {
    expect(homeData(context).potentialAction.target.urlTemplate).toBe(
      'https://x.example/search/?q={search_term_string}',
    );
  });

  test('the way to a page ends with the page, which has no address', () => {
    expect(breadcrumbs([['Guide', '/guide/']], 'Asking', context).itemListElement).toEqual([
      { '@type': 'ListItem', position: 1, name: 'Guide', item: 'https://x.example/guide/' },
      { '@type': 'ListItem', position: 2, name: 'Asking' },
    ]);
  });
});

test('no text ends the element that holds the data', () => {
  const text = jsonLd([{ '@type': 'Thing', '@id': '</script><!--' }]);
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toEqual({
    '@context': 'https://schema.org',
    '@graph': [{ '@type': 'Thing', '@id': '</script><!--' }],
  });
});
