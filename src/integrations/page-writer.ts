import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { counted } from '../model/numbers.ts';

type Paths = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>;

/** Where pages are written, and from where they are served. */
interface Place {
  /** Folder of the written site. */
  dist: string;
  /** Origin: `https://next-rung.example`. */
  site: string;
  /** Path below which the site is served: `/` or `/sub/`. */
  base: string;
}

/**
 * Writes the pages of routes that make many. Astro renders them as it renders all others, but what it does around that (a request that
 * guards its headers, six trips to the threads of the file system, a line of the log, a URL that is kept) costs 0.8 ms a page, as
 * much as rendering a thread. What has only one page, and all that is not a page, is left to Astro.
 *
 * @param written Takes the addresses of these pages, without slashes around them: Astro tells other integrations of its own alone.
 */
export default function pageWriter(written: string[]): AstroIntegration {
  let place: Place = { dist: '', site: '', base: '/' };
  return {
    name: 'page-writer',
    hooks: {
      'astro:config:done': ({ config }) => {
        place = { dist: fileURLToPath(config.outDir), site: config.site ?? '', base: config.base };
      },
      'astro:build:start': ({ setPrerenderer, logger }) => {
        written.length = 0;
        setPrerenderer((astro) => ({
          ...astro,
          async getStaticPaths() {
            const [ours, theirs] = divide(await astro.getStaticPaths());
            for (const [number, path] of ours.entries()) {
              if (await writePage(astro, path, place)) written.push(trimmed(path.pathname));
              else theirs.push(path);
              // Memory of requests and responses that are done with comes back between two turns of the event loop only.
              if (number % 50 === 0) await setImmediate();
            }
            logger.info(`${counted(written.length, 'page')} written; Astro counts the others`);
            return theirs;
          },
        }));
      },
    },
  };
}

/** Pages of routes that make many, and the rest. An address that two routes claim is left to Astro, which says so. */
export function divide(paths: Paths): [ours: Paths, theirs: Paths] {
  const claims = Map.groupBy(paths, ({ pathname }) => trimmed(pathname));
  const isOurs = ({ pathname, route: { type, params } }: Paths[number]) =>
    type === 'page' &&
    params.length > 0 &&
    plainPath.test(pathname) &&
    claims.get(trimmed(pathname))?.length === 1;
  return [paths.filter(isOurs), paths.filter((path) => !isOurs(path))];
}

/** No address with characters that would have to be written in another way, and not the home page. */
const plainPath = /^\/*\w[/\w-]*$/;

/**
 * Renders and writes one page.
 *
 * @returns false where it is no page after all, such as a redirect: Astro knows what to write for that.
 * @throws {Error} with its address, if it cannot be rendered.
 */
async function writePage(
  astro: AstroPrerenderer,
  { pathname, route: routeData }: Paths[number],
  { dist, site, base }: Place,
): Promise<boolean> {
  const address = `${trimmed(pathname)}/`;
  const request = new Request(new URL(`${base}${address}`, site));
  const rendered = await astro.render(request, { routeData }).catch((error: unknown) => {
    throw new Error(
      `/${address} could not be rendered: ${error instanceof Error ? error.message : String(error)}`,
      { cause: error },
    );
  });
  const response = rendered instanceof Response ? rendered : rendered.response;
  if (response.status !== 200) return false;
  mkdirSync(join(dist, address), { recursive: true });
  writeFileSync(join(dist, address, 'index.html'), Buffer.from(await response.arrayBuffer()));
  return true;
}

const trimmed = (pathname: string): string => pathname.replace(/^\/+|\/+$/g, '');
