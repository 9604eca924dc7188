import { tagPattern } from '../html-tags.ts';

/** Attributes that mean nothing outside the page: for its style sheet, its scripts and its own anchors. */
const ofThePage = / (?:id|class|tabindex|role|(?:aria|data)-[a-z-]+)(?:="[^"]*")?(?=[ >])/g;
const addresses = / (href|src)="([^"]*)"/g;

/**
 * HTML of this site as it may stand anywhere: addresses are absolute, and what belongs to the page alone is gone. For HTML that
 * the parser wrote, as `tagPattern` is.
 *
 * @param page Absolute address of the page that it comes from.
 */
export function portableHtml(html: string, page: string): string {
  return html.replace(tagPattern, (tag) =>
    tag.includes(' ')
      ? tag
          .replace(ofThePage, '')
          .replace(
            addresses,
            (_, name: string, value: string) => ` ${name}="${absoluteAddress(value, page)}"`,
          )
      : tag,
  );
}

/** An address as written in an attribute, made absolute; one that cannot be read stays as it is. */
export function absoluteAddress(written: string, page: string): string {
  if (/^(?:https?|mailto):/.test(written)) return written;
  const decoded = written.replaceAll('&amp;', '&');
  return (URL.parse(decoded, page)?.href ?? decoded).replaceAll('&', '&amp;');
}
