import { withBase } from '../../model/addresses.ts';

type Moves = Iterable<readonly [from: string, to: string]>;

/** For hosts that read such a file (Netlify, Cloudflare Pages): they answer with 301 where a page would have led on. */
export const redirectsFile = (moves: Moves, base: string): string =>
  lines(moves, (from, to) => `${withBase(base, from)} ${withBase(base, to)} 301`);

/** For nginx: `map $uri $moved { include …; }`, then `if ($moved) { return 301 $moved$is_args$args; }`. */
export const nginxMap = (moves: Moves, base: string): string =>
  lines(moves, (from, to) => `${withBase(base, from)} ${withBase(base, to)};`);

const lines = (moves: Moves, write: (from: string, to: string) => string): string =>
  [...moves].map(([from, to]) => `${write(from, to)}\n`).join('');
