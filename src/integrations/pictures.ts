import { readFileSync, rmSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Picture } from '../model/pictures.ts';
import type { writePictures } from '../pictures/write.ts';
import { inWorker } from './worker.ts';
import { chosenSteps } from '../steps.ts';

/** What the site says about its pictures: it alone knows what they show. */
const factsFile = 'pictures.json';

/**
 * Draws the pictures that previews of pages show. Beside Astro, whose pages would each cost a millisecond more and hold the memory of the
 * renderer; in development each is drawn when it is asked for.
 */
export default function pictures(): AstroIntegration {
  let cacheFolder = '';
  return {
    name: 'pictures',
    hooks: {
      'astro:config:done': ({ config }) => {
        cacheFolder = fileURLToPath(new URL('.cache/pictures', config.root));
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(drawnOnDemand(() => server.resolvedUrls?.local[0], cacheFolder));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const known = JSON.parse(readFileSync(`${dist}${factsFile}`, 'utf8')) as Picture[];
        rmSync(`${dist}${factsFile}`);
        if (!chosenSteps(process.env).has('pictures'))
          return logger.warn('left out: previews of pages lead to pictures that are not there');
        // A picture is megabytes of pixels that are garbage at once.
        const code = new URL('../pictures/write.ts', import.meta.url);
        const { drawn, kept } = await inWorker<typeof writePictures>(
          code,
          'writePictures',
          known,
          dist,
          cacheFolder,
        );
        logger.info(`${drawn} drawn, ${kept} as they were`);
      },
    },
  };
}

/**
 * Answers requests for pictures, asking the site itself what they show.
 *
 * @param home Gives the address of the server's root, once it listens.
 */
export function drawnOnDemand(
  home: () => string | undefined,
  cacheFolder: string,
): (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => void {
  return (request, response, next) => {
    const path = /\/og\/.+\.png$/.exec(request.url?.split('?')[0] ?? '')?.[0];
    const site = home();
    if (path === undefined || site === undefined) return next();
    const answer = async () => {
      const known = (await (await fetch(new URL(factsFile, site))).json()) as Picture[];
      const picture = known.find((one) => one.path === path);
      if (picture === undefined) return next();
      const { onePicture } = await import('../pictures/write.ts');
      response.setHeader('content-type', 'image/png');
      response.setHeader('cache-control', 'no-store');
      response.end(await onePicture(picture, cacheFolder));
    };
    answer().catch(next);
  };
}
