import { expect, test } from 'vitest';
import { assemblePages } from '../../../src/model/assemble-pages.ts';
import { reservedPageSlugs } from '../../../src/model/addresses.ts';
import type { Problem } from '../../../src/model/problems.ts';
import { aPage, someContent } from '../../support/entries.ts';

function assembled(...names: string[]) {
  const problems: Problem[] = [];
  const pages = names.map((name) => aPage(`content/pages/${name}.mdx`));
  return { pages: assemblePages(someContent({ pages }), problems), problems };
}

test('pages stand by file name, whatever order they were read in', () => {
  const { pages, problems } = assembled('contributing', 'about', 'how-it-is-made');
  expect(problems).toEqual([]);
  expect(pages.map(({ slug, address }) => [slug, address])).toEqual([
    ['about', '/about/'],
    ['contributing', '/contributing/'],
    ['how-it-is-made', '/how-it-is-made/'],
  ]);
});

test('a page may not stand where another part of the site stands', () => {
  expect(reservedPageSlugs.length).toBeGreaterThan(5);
  for (const slug of reservedPageSlugs) {
    expect(assembled(slug, 'about').problems, slug).toEqual([
      {
        ...{ file: `content/pages/${slug}.mdx`, field: 'file name', code: 'placement' },
        wrong: `a page may not be called "${slug}": another part of the site stands at /${slug}/`,
        remedy: 'rename the file',
      },
    ]);
  }
});

test('two pages may not have one address', () =>
  expect(assembled('about', 'more/about').problems).toEqual([
    {
      ...{ file: 'content/pages/more/about.mdx', field: 'file name', code: 'duplicate' },
      wrong: 'the address /about/ stands in content/pages/about.mdx too',
      remedy: 'change one of the two',
    },
  ]));
