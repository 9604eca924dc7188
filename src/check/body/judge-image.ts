import { posix } from 'node:path';
import { readAddress } from '../../markdown/url-policy.ts';
import { nearest } from '../../model/nearest.ts';
import type { Verdict } from '../read/finding.ts';
import type { Page } from '../read/page.ts';
import { shown } from '../read/schema-words.ts';
import type { Targets } from './targets.ts';

const extensions = 'avif, gif, jpg, png, svg or webp';

/**
 * What is wrong with a picture, `undefined` when nothing is.
 *
 * @param beside Pictures that lie beside pages, from the project's root.
 */
export function judgeImage(
  url: string,
  page: Page,
  targets: Targets,
  beside: ReadonlySet<string>,
): Verdict | undefined {
  const { kind, href } = readAddress(url);
  const verdict = (wrong: string, remedy: string): Verdict => ({ code: 'image', wrong, remedy });
  if (kind !== 'local')
    return verdict(
      `the picture ${shown(url)} does not lie on this site`,
      'save it in public/ and write its path from / on',
    );
  const path = withoutEscapes(href);
  if (!/\.(?:avif|gif|jpe?g|png|svg|webp)$/i.test(path))
    return verdict(`${shown(url)} is not a picture`, `name an ${extensions} file`);
  if (path.startsWith('/')) {
    if (targets.isFile(path)) return undefined;
    const near = nearest(path, targets.files());
    const remedy =
      near === undefined
        ? `put the file at public${path}, or leave the picture out`
        : `write ${near}, or put the file at public${path}`;
    return verdict(`there is no picture public${path}`, remedy);
  }
  // A thread's file is not where its page is, and Astro does not carry its pictures along.
  if (page.kind === 'threads')
    return verdict(
      `the picture ${shown(url)} is relative`,
      `save it in public/ and write its path from / on`,
    );
  const file = posix.join(posix.dirname(page.file), path);
  if (beside.has(file)) return undefined;
  const near = nearest(file, [...beside]);
  const remedy =
    near === undefined
      ? 'put the file there, or leave the picture out'
      : `it may be ${near}: write its path from this file`;
  return verdict(`there is no picture ${file}`, remedy);
}

function withoutEscapes(href: string): string {
  try {
    return decodeURI(href);
  } catch {
    return href;
  }
}
