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
}

/** `0;url=/x/` → `/x/`; the page itself (an empty text) when only a time is given. */
function refreshTarget(content: string): string {
  return /^[\s\d.]*[;,]?\s*(?:url\s*=\s*)?["']?([^"']*)/i.exec(content)?.[1]?.trim() ?? '';
}
