import type { PageDraft } from './page-draft.ts';
import type { Keep } from './text-pool.ts';

/** Properties whose content is an address that previews follow. */
const previewAddresses: ReadonlySet<string> = new Set(['og:url', 'og:image', 'twitter:image']);

/** Adds what a `<meta>` says. In the body browsers obey a refresh alone. */
export function readMeta(
  page: PageDraft,
  attributes: Readonly<Record<string, string>>,
  inBody: boolean,
  keep: Keep,
): void {
  const content = attributes['content'] ?? '';
  const pragma = attributes['http-equiv']?.toLowerCase();
  if (pragma === 'refresh') page.refresh = keep(refreshTarget(content));
  if (inBody) return;
  if (pragma === 'content-security-policy') page.policies.push(keep(content));
  const name = (attributes['name'] ?? attributes['property'])?.toLowerCase();
  if (name === 'description') page.descriptions.push(keep(content.trim()));
  else if (name === 'robots') page.noindex ||= /\b(?:noindex|none)\b/i.test(content);
  else if (name !== undefined && previewAddresses.has(name)) page.links.add(keep(content.trim()));
  if (name?.startsWith('og:image')) readImage(page, name, keep(content.trim()));
}

/** `og:image` begins a picture; what follows is about it: https://ogp.me/#structured */
function readImage(page: PageDraft, name: string, content: string): void {
  const last = page.images.at(-1);
  if (name === 'og:image') page.images.push({ url: content });
  else if (last === undefined) return;
  else if (name === 'og:image:alt') last.alt = content;
  else if (name === 'og:image:width') last.width = Number(content);
  else if (name === 'og:image:height') last.height = Number(content);
}

/** `0;url=/x/` → `/x/`; the page itself (an empty text) when only a time is given. */
function refreshTarget(content: string): string {
  return /^[\s\d.]*[;,]?\s*(?:url\s*=\s*)?["']?([^"']*)/i.exec(content)?.[1]?.trim() ?? '';
}
