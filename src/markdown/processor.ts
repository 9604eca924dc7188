import { satteri } from '@astrojs/markdown-satteri';
import { defineHastPlugin } from 'satteri';
import { scrollingCode } from './code.ts';
import { footnotes } from './footnotes.ts';
import { publicImages } from './images.ts';
import { links } from './links.ts';
import type { MarkdownProblem } from './rules.ts';
import { alignedCells, scrollingTables } from './tables.ts';
import { taskBoxes } from './task-lists.ts';
import { wordCount } from './words.ts';

/**
 * The Markdown processor of our own pages (MDX, trusted). Astro adds ids to headings, colours to code and local pictures.
 * The number of words arrives at the page as `remarkPluginFrontmatter.words`.
 *
 * @param base Base path of the site, `/` or `/sub/`.
 */
export function markdownProcessor({ base }: { base: string }) {
  const pages = () =>
    defineHastPlugin({
      name: 'pages',
      element: [
        links({ base, rel: 'noopener', report: refuse }),
        publicImages({ base }),
        scrollingTables,
        alignedCells,
        scrollingCode,
        taskBoxes,
        ...footnotes(),
      ],
    });
  return satteri({
    features: { gfm: true, smartPunctuation: true },
    mdastPlugins: [wordCount],
    hastPlugins: [pages],
  });
}

/** In a page of ours an unsafe address is a mistake: it stops the build. */
function refuse({ wrong, remedy }: MarkdownProblem): never {
  throw new Error(`${wrong} → ${remedy}`);
}
