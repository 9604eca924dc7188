import { readdirSync, readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildIndex } from '../search-index/build.ts';
import { chosenSteps } from '../steps.ts';

/** Builds the search index of the written pages; an index that fails, fails the build. In development the last one is served. */
export default function searchIndex(): AstroIntegration {
  let root = '';
  let outDir = '';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        outDir = fileURLToPath(config.outDir);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(lastIndex(outDir, `${root}content`));
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (!chosenSteps(process.env).has('index')) return logger.warn('left out: the site has no search');
        const pages = await buildIndex(fileURLToPath(dir).replace(/\/$/, ''));
        logger.info(`${pages} pages indexed`);
      },
    },
  };
}

/**
 * Answers requests for files of the index from the last build, and says in a header whether that is `fresh`, `stale` (content
 * has changed since) or `missing` (nothing was built yet).
 */
export function lastIndex(
  dist: string,
  content: string,
): (request: IncomingMessage, response: ServerResponse, next: () => void) => void {
  return (request, response, next) => {
    const name = /\/((?:search-index|pagefind)\/[\w./-]+)$/.exec(request.url?.split('?')[0] ?? '')?.[1];
    if (name === undefined || name.includes('..')) return next();
    const built = modified(`${dist}search-index/entry.idx`);
    const isStale = built !== undefined && newest(content) > built;
    response.setHeader('x-search-index', built === undefined ? 'missing' : isStale ? 'stale' : 'fresh');
    response.setHeader('cache-control', 'no-store');
    // A module is only run under its own type.
    if (name.endsWith('.js')) response.setHeader('content-type', 'text/javascript');
    try {
      response.end(readFileSync(`${dist}${name}`));
    } catch {
      response.statusCode = 404;
      response.end();
    }
  };
}

/** When a file was last written, in milliseconds; undefined where there is none. */
const modified = (path: string): number | undefined => statSync(path, { throwIfNoEntry: false })?.mtimeMs;

const newest = (folder: string): number =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).reduce(
    (latest, name) => Math.max(latest, modified(`${folder}/${name}`) ?? 0),
    0,
  );
