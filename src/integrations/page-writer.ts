import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { absolute } from '../model/addresses.ts';
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
 * @param written Takes the addresses of these pages, root-relative and without the base: Astro tells other integrations of its own alone.
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
              if (await writePage(astro, path, place)) written.push(addressOf(path));
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
  const claims = Map.groupBy(paths, addressOf);
  const isOurs = (path: Paths[number]) =>
    path.route.type === 'page' &&
    path.route.params.length > 0 &&
    plainAddress.test(addressOf(path)) &&
    claims.get(addressOf(path))?.length === 1;
  return [paths.filter(isOurs), paths.filter((path) => !isOurs(path))];
}

/** No address with characters that would have to be written in another way, and not the home page. */
const plainAddress = /^\/\w[/\w-]*$/;

/**
 * Renders and writes one page.
 *
 * @returns false where it is no page after all, such as a redirect: Astro knows what to write for that.
 * @throws {Error} with its address, if it cannot be rendered.
 */
async function writePage(
  astro: AstroPrerenderer,
  path: Paths[number],
  { dist, site, base }: Place,
): Promise<boolean> {
  const address = addressOf(path);
  const request = new Request(absolute(site, base, address));
  const rendered = await astro.render(request, { routeData: path.route }).catch((error: unknown) => {
    throw new Error(
      `${address} could not be rendered: ${error instanceof Error ? error.message : String(error)}`,
      { cause: error },
    );
  });
  const response = rendered instanceof Response ? rendered : rendered.response;
  if (response.status !== 200) return false;
  mkdirSync(join(dist, address), { recursive: true });
  writeFileSync(join(dist, address, 'index.html'), Buffer.from(await response.arrayBuffer()));
  return true;
}

/** `/questions/a/`, however Astro writes it. */
const addressOf = ({ pathname }: Paths[number]): string => `/${pathname.replace(/^\/+|\/+$/g, '')}/`;
