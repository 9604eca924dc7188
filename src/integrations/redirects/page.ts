import { createHash } from 'node:crypto';
import { absolute, withBase } from '../../model/addresses.ts';
import { escapeHtml } from '../../model/html.ts';
import { site as constants } from '../../site.ts';

/** Takes along what the address said besides the page: a query, and the part of the page, of which no server hears. */
const carry =
  "{const u=new URL(document.querySelector('a').href);u.search=location.search;" +
  'if(location.hash)u.hash=location.hash;location.replace(u)}';

const policy = `default-src 'none';script-src 'sha256-${createHash('sha256').update(carry).digest('base64')}';base-uri 'none';form-action 'none'`;

/**
 * A page that leads on to another one: at once for whoever has scripts, with query and fragment; at once without them; and by a link
 * for whoever can follow neither. Search engines read it as a move.
 *
 * @param to Address without the base; it may have a fragment.
 */
export function redirectPage(to: string, site: string, base: string): string {
  const href = escapeHtml(withBase(base, to));
  const canonical = escapeHtml(absolute(site, base, to.replace(/#.*$/, '')));
  return (
    `<!doctype html><html lang="${constants.language}"><head><meta charset="utf-8">` +
    `<meta http-equiv="content-security-policy" content="${policy}">` +
    `<title>Moved · ${constants.name}</title><meta name="robots" content="noindex">` +
    `<link rel="canonical" href="${canonical}"><meta http-equiv="refresh" content="0;url=${href}">` +
    `<meta name="viewport" content="width=device-width"></head>` +
    `<body><p>This page stands at <a href="${href}">${canonical}</a>.</p><script>${carry}</script></body></html>\n`
  );
}
