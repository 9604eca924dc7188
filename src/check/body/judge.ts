import { readAddress } from '../../markdown/url-policy.ts';
import { isRootRelative } from '../../model/addresses.ts';
import type { Verdict } from '../read/finding.ts';
import { shown } from '../read/schema-words.ts';
import { judgeAnchor } from './judge-anchor.ts';
import type { Anchors, Targets } from './targets.ts';

/** The page on which a link stands. */
export interface Place {
  address: string;
  anchors: () => Anchors;
}

/** What is wrong with a link, `undefined` when nothing is. `url` is what Markdown made of it, entities decoded. */
export function judgeLink(url: string, place: Place, targets: Targets): Verdict | undefined {
  // Nearly all links are these, and no parser could read them otherwise.
  if (/^\/(?!\/)[\w/.#-]*$/.test(url)) return judgeInside(url, targets);
  if (url.trim() === '')
    return { code: 'link', wrong: 'a link leads nowhere', remedy: 'write its address between ( and )' };
  const { kind, href } = readAddress(url);
  if (kind === 'unsafe') {
    const remedy = 'begin it with https://, http://, mailto:, / or #, or leave the link out';
    return { code: 'link', wrong: `the link ${shown(url)} has an address that is not allowed`, remedy };
  }
  if (kind === 'mail') return undefined;
  if (kind === 'outside') return judgeOutside(url, href);
  if (href.startsWith('#')) return judgeAnchor(href.slice(1), place.anchors(), '');
  return isRootRelative(href) ? judgeInside(href, targets) : judgeRelative(href, place, targets);
}

function judgeOutside(url: string, href: string): Verdict | undefined {
  if (/^https?:\/\//i.test(href)) return undefined;
  return {
    code: 'link',
    wrong: `the link ${shown(url)} does not say how to get there`,
    remedy: 'begin it with https://',
  };
}

function judgeInside(href: string, targets: Targets): Verdict | undefined {
  const [, path = '', fragment] = /^([^?#]*)(?:\?[^#]*)?(?:#([^]*))?$/.exec(href) ?? [];
  const anchors = targets.anchorsAt(path);
  if (anchors !== undefined) return fragment === undefined ? undefined : judgeAnchor(fragment, anchors, path);
  if (targets.isFile(path)) return undefined;
  const wrong = `there is no page at ${shown(path)}`;
  const rest = fragment === undefined ? '' : `#${fragment}`;
  if (/^\/(?:questions|topics\/[^/]+)\/page\/\d+\/?$/.test(path))
    return {
      code: 'link',
      wrong: `${shown(path)} is a page of a list, where threads move`,
      remedy: 'link to the thread, or to the first page of the list',
    };
  if (targets.anchorsAt(`${path}/`) !== undefined)
    return {
      code: 'link',
      wrong: `the link ${shown(href)} lacks the slash at its end`,
      remedy: `write ${path}/${rest}`,
    };
  const near = meantAddress(path, targets) ?? targets.nearest(path);
  return {
    code: 'link',
    wrong,
    remedy: near === undefined ? 'link to a page that exists, or leave the link out' : `write ${near}`,
  };
}

/** Relative addresses break when a page moves, and mean another page with a slash at the end than without. */
function judgeRelative(href: string, place: Place, targets: Targets): Verdict {
  const { pathname, hash } = new URL(href, `https://local.invalid${place.address}`);
  const near = targets.anchorsAt(pathname) === undefined ? meantAddress(pathname, targets) : pathname;
  const remedy =
    near === undefined
      ? 'write the whole address from / on, with a slash at its end'
      : `write ${near}${hash}`;
  return { code: 'link', wrong: `the link ${shown(href)} is relative`, remedy };
}

/** What those mean who think of files: names of files, with numbers and extensions, in another folder. */
function meantAddress(path: string, targets: Targets): string | undefined {
  const plain = path
    .toLowerCase()
    .replace(/\/index\.html?$|\.(?:mdx?|html?)$|\/$/g, '')
    .replace(/\/\d+-/g, '/');
  return targets.anchorsAt(`${plain}/`) === undefined
    ? targets.named(plain.split('/').at(-1) ?? '')
    : `${plain}/`;
}
