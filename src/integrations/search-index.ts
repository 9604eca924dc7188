import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { chosenSteps } from './steps.ts';

/** Builds the search index of the written pages. An index that fails, fails the build. */
export default function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        if (!chosenSteps(process.env).has('index')) return logger.warn('left out: the site has no search');
        const pages = await writeIndex(fileURLToPath(dir));
        logger.info(`${pages} pages indexed`);
      },
    },
  };
}

/**
 * Indexes the pages of a folder that mark their text with `data-pagefind-body`, and writes the index into its `pagefind/`.
 *
 * @returns How many pages were indexed.
 * @throws {Error} with all that Pagefind reports.
 */
export async function writeIndex(dist: string): Promise<number> {
  try {
    const { index, errors } = await createIndex({ includeCharacters: '#+', writePlayground: false });
    if (index === undefined) throw failure(errors);
    // Chapters and threads only: lists repeat what these say.
    const outputPath = `${dist.replace(/\/$/, '')}/pagefind`;
    const added = await index.addDirectory({ path: dist, glob: '{guide,questions}/**/*.html' });
    if (added.errors.length > 0) throw failure(added.errors);
    const written = await index.writeFiles({ outputPath });
    if (written.errors.length > 0) throw failure(written.errors);
    // Pagefind counts every page that it opened; those that it kept have a fragment each.
    return readdirSync(`${outputPath}/fragment`).length;
  } finally {
    await close();
  }
}

const failure = (errors: readonly string[]) =>
  new Error(`the search index could not be built:\n${errors.join('\n')}`);
