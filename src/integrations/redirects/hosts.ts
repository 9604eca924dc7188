import { withBase } from '../../model/addresses.ts';
import { fragmentOf, pageOf } from '../../model/redirects.ts';

type Moves = Iterable<readonly [from: string, to: string]>;

/**
 * For hosts that read such a file: they answer with 301 where a page would have led on. Cloudflare Pages does so for the first 2,000
 * lines; Netlify only where no file stands at the address, unless a line ends in `301!`, which Cloudflare would not read.
 */
export const redirectsFile = (moves: Moves, base: string): string =>
  lines(moves, (from, to) => `${withBase(base, from)} ${withBase(base, to)} 301`);

/**
 * For nginx: `map $uri $moved { include …; }`, then `if ($moved) { return 301 $moved; }`. A query goes along, before the part of the
 * page: behind it no server would see it.
 */
export const nginxMap = (moves: Moves, base: string): string =>
  lines(moves, (from, to) => {
    const fragment = fragmentOf(to);
    const part = fragment === '' ? '' : `#${fragment}`;
    return `${withBase(base, from)} ${withBase(base, pageOf(to))}$is_args$args${part};`;
  });

const lines = (moves: Moves, write: (from: string, to: string) => string): string =>
  [...moves].map(([from, to]) => `${write(from, to)}\n`).join('');

/** Puts the base before the paths of a file of headers: a host reads it at its root, wherever the site stands. */
export const headersFile = (headers: string, base: string): string =>
  headers.replace(/^\/\S*$/gm, (path) => withBase(base, path));
