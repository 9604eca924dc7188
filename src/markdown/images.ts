import { withBase } from '../model/addresses.ts';
import { quoted, type ElementRule, type Report } from './rules.ts';
import { readAddress } from './url-policy.ts';

/** Where a picture lies and, where known, its size in CSS pixels, so that a page does not jump when it arrives. */
export interface ResolvedImage {
  /** Address on this site: root-relative without the base, or relative to the page. */
  src: string;
  width?: number;
  height?: number;
}

export interface ImagePolicy {
  /** Base path of the site, `/` or `/sub/`. */
  base: string;
  /** Finds a local picture as the text names it; `undefined` when there is none. Left out: it is taken as it is written. */
  resolve?: ((src: string) => ResolvedImage | undefined) | undefined;
  /** Hears of each picture that was left out. */
  report: Report;
}

/** Local addresses of anything but a picture stay out too: they would send a request that no reader asked for. */
const pictureFile = /^[^?#]+\.(?:avif|gif|jpe?g|png|svg|webp)$/i;

/** Pictures of an untrusted text: local ones stay, others leave their alternative text. */
export function localImages({ base, resolve, report }: ImagePolicy): ElementRule {
  return {
    filter: ['img'],
    visit(image, context) {
      const { src: written, alt } = image.properties;
      const { kind, href } = readAddress(String(written ?? ''));
      const isPicture = kind === 'local' && pictureFile.test(href);
      const found = isPicture ? (resolve === undefined ? { src: href } : resolve(href)) : undefined;
      if (found === undefined) {
        report({ code: 'image', ...leftOut(href, kind === 'local', isPicture) });
        if (typeof alt === 'string' && alt !== '') return { type: 'text', value: alt };
        context.removeNode(image);
        return undefined;
      }
      context.setProperty(image, 'src', withBase(base, found.src));
      if (found.width !== undefined) context.setProperty(image, 'width', found.width);
      if (found.height !== undefined) context.setProperty(image, 'height', found.height);
      if (alt === undefined) context.setProperty(image, 'alt', '');
      setLoading(image, context);
      return undefined;
    },
  };
}

/** Pictures of our own pages: the base is added to what lies in public/; Astro handles the rest. */
export function publicImages({ base }: { base: string }): ElementRule {
  return {
    filter: ['img'],
    visit(image, context) {
      const src = image.properties.src;
      if (typeof src !== 'string' || !src.startsWith('/')) return undefined;
      context.setProperty(image, 'src', withBase(base, src));
      setLoading(image, context);
      return undefined;
    },
  };
}

function setLoading(
  image: Parameters<ElementRule['visit']>[0],
  context: Parameters<ElementRule['visit']>[1],
): void {
  context.setProperty(image, 'loading', 'lazy');
  context.setProperty(image, 'decoding', 'async');
}

function leftOut(src: string, isLocal: boolean, isPicture: boolean): { wrong: string; remedy: string } {
  if (isPicture)
    return { wrong: `there is no picture ${quoted(src)}`, remedy: 'mend the path, or add the file' };
  if (isLocal)
    return {
      wrong: `${quoted(src)} is not a picture`,
      remedy: 'name an avif, gif, jpg, png, svg or webp file, without "?" or "#"',
    };
  return {
    wrong: `the picture ${quoted(src)} does not lie on this site`,
    remedy: 'save it in public/ and write its path from / on',
  };
}
