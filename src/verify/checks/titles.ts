import { limits } from '../../site.ts';
import type { Finding } from '../finding.ts';
import type { PageFacts } from '../page-facts.ts';
import { contentPages, indexablePages, type Pages } from '../pages.ts';

/**
 * Every page has one title; every page that search engines may list has one description, short enough to be shown whole;
 * and no two of those share a title or a description.
 */
export function checkTitles(pages: Pages): Finding[] {
  const indexable = indexablePages(pages);
  return [
    ...contentPages(pages).flatMap((page) => one(page, 'title', page.titles)),
    ...indexable.flatMap((page) => one(page, 'description', page.descriptions)),
    ...indexable.flatMap(tooLong),
    ...shared(indexable, 'title', (page) => page.titles[0]),
    ...shared(indexable, 'description', (page) => page.descriptions[0]),
  ];
}

type Text = 'title' | 'description';

function one({ address }: PageFacts, text: Text, found: readonly string[]): Finding[] {
  if (found.length === 1 && found[0] !== '') return [];
  const wrong =
    found.length > 1
      ? `there are ${found.length} ${text}s`
      : `the ${text} is ${found.length === 0 ? 'missing' : 'empty'}`;
  return [{ check: 'titles', page: address, wrong, remedy: `give the page one ${text}` }];
}

function tooLong({ address, descriptions: [description = ''] }: PageFacts): Finding[] {
  if (description.length <= limits.description) return [];
  const wrong = `the description has ${description.length} characters`;
  return [{ check: 'titles', page: address, wrong, remedy: `shorten it to ${limits.description}` }];
}

/** A thread has no field for its description: its short answer's first words are it. */
const remedies: Readonly<Record<Text, string>> = {
  title: 'write a title that tells the two apart',
  description: 'let the field "description", or the first words of a short answer, tell the two apart',
};

/** One finding for every page that has the text of an earlier one. */
function shared(
  pages: readonly PageFacts[],
  text: Text,
  read: (page: PageFacts) => string | undefined,
): Finding[] {
  const first = new Map<string, string>();
  return pages.flatMap((page) => {
    const value = read(page);
    if (value === undefined || value === '') return [];
    const other = first.get(value);
    if (other === undefined) {
      first.set(value, page.address);
      return [];
    }
    const wrong = `the ${text} "${value}" is also that of ${other}`;
    return [{ check: 'titles', page: page.address, wrong, remedy: remedies[text] }];
  });
}
