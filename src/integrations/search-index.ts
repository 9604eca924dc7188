import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildIndex } from '../search-index/build.ts';
import { chosenSteps } from './steps.ts';

/** Builds the search index of the written pages. An index that fails, fails the build. */
export default function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        if (!chosenSteps(process.env).has('index')) return logger.warn('left out: the site has no search');
        logger.info(`${buildIndex(fileURLToPath(dir).replace(/\/$/, ''))} pages indexed`);
      },
    },
  };
}
