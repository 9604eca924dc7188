import { escapeHtml, unescapeHtml } from '../../model/html.ts';
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
  const whole = (_: string, name: string, value: string) =>
    ` ${name}="${escapeHtml(wholeAddress(unescapeHtml(value), page))}"`;
  return html.replace(tagPattern, (tag) =>
    tag.includes(' ') ? tag.replace(ofThePage, '').replace(addresses, whole) : tag,
  );
}

/** An address as a browser reads it, made absolute; one that cannot be read stays as it is. */
export const wholeAddress = (address: string, page: string): string =>
  /^(?:https?|mailto):/.test(address) ? address : (URL.parse(address, page)?.href ?? address);
