import { createServer, type Server, type ServerResponse } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import { withBase } from '../model/addresses.ts';
import { readSettings } from '../settings.ts';

/**
 * Serves a built site as a static host would: folders by their index page, everything else with the 404 page, all of it below
 * the base path; a file's neighbour with `.br` after its name goes out in its place to those who read it. For looking at a build
 * and for tests; a real host is one that is made for it.
 *
 * @param dist Folder of the built site.
 * @param base `/`, or a path with a slash at either end.
 * @param port 0 for any free port.
 */
export async function serve(
  dist: string,
  base: string,
  port: number,
): Promise<{ url: string; server: Server }> {
  const missing = join(dist, '404.html');
  if (!existsSync(missing)) throw new Error(`there is no built site in ${dist} → run npm run build first`);
  const files = sirv(dist, { etag: true, dev: true, brotli: true, setHeaders: keepHashed });
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const notFound = () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(readFileSync(missing));
    };
    if (!path.startsWith(base)) {
      if (`${path}/` !== base && path !== '/') return notFound();
      response.writeHead(302, { location: base });
      return response.end();
    }
    request.url = path.slice(base.length - 1);
    files(request, response, notFound);
  });
  await new Promise<void>((resolve, reject) =>
    server.once('error', reject).listen(port, '127.0.0.1', resolve),
  );
  const address = server.address();
  const actual = typeof address === 'object' && address !== null ? address.port : port;
  return { url: `http://localhost:${actual}${withBase(base, '/')}`, server };
}

/** As `public/_headers` says: a name with a hash of its content never means anything else, so a browser may keep what it got. */
function keepHashed(response: ServerResponse, path: string): void {
  if (path.startsWith('/_astro/')) response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      dist: { type: 'string', default: 'dist' },
      port: { type: 'string', default: process.env.PORT ?? '4321' },
    },
  });
  const { base } = readSettings(process.env);
  try {
    const { url } = await serve(values.dist, base, Number(values.port));
    console.log(`Next Rung is at ${url}  (stop with Ctrl-C)`);
  } catch (error) {
    const inUse = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    console.error(
      inUse
        ? `port ${values.port} is in use → choose another: PORT=4322 npm start`
        : String(error instanceof Error ? error.message : error),
    );
    process.exitCode = 1;
  }
}

if (import.meta.main) await main();
