import type { Finding } from '../finding.ts';
import type { Heading } from '../page-facts.ts';
import { contentPages, type Pages } from '../pages.ts';

/** Every page has one `h1`, and no heading is more than one level below the heading before it. */
export function checkHeadings(pages: Pages): Finding[] {
  return contentPages(pages).flatMap(({ address, headings }) =>
    [...titleFaults(headings), ...jumps(headings)].map((fault) => ({
      check: 'headings',
      page: address,
      ...fault,
    })),
  );
}

type Fault = Pick<Finding, 'wrong' | 'remedy'>;

function titleFaults(headings: readonly Heading[]): Fault[] {
  const titles = headings.filter(({ level }) => level === 1);
  if (titles.length === 1) return [];
  if (titles.length === 0) return [{ wrong: 'there is no h1', remedy: 'give the page its title as an h1' }];
  const texts = titles.map(({ text }) => `"${text}"`).join(', ');
  return [
    {
      wrong: `there are ${titles.length} h1: ${texts}`,
      remedy: 'keep the title and make the others h2 or deeper',
    },
  ];
}

function jumps(headings: readonly Heading[]): Fault[] {
  return headings.flatMap(({ level, text }, at) => {
    // A page's navigation may have an h2 before the h1, but nothing begins deeper.
    const before = headings[at - 1]?.level ?? 1;
    if (level <= before + 1) return [];
    return [{ wrong: `the h${level} "${text}" follows an h${before}`, remedy: `make it an h${before + 1}` }];
  });
}
