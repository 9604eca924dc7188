import { createHash } from 'node:crypto';
import { inlineScripts } from './inline-scripts.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * The policy of every page, without what stands inside the page itself. Search needs `wasm-unsafe-eval` where it runs outside a
 * worker. `frame-ancestors` cannot stand in a page: public/_headers adds it.
 */
export const directives = {
  'default-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'object-src': ["'none'"],
  'base-uri': ["'self'"],
  'form-action': ["'self'"],
  'script-src': ["'self'", "'wasm-unsafe-eval'", ...Object.values(inlineScripts).map(hash)],
  'style-src': ["'self'"],
} as const satisfies Record<string, readonly string[]>;

/** Pages of a kind have the same sheet: it is hashed once. */
const sheetHashes = new Map<string, string>();

/** The policy of a page as an element for its head. `sheets` are the texts of the style sheets that stand in the page. */
export function policyElement(sheets: readonly string[]): string {
  const policy = Object.entries({
    ...directives,
    'style-src': [...directives['style-src'], ...sheets.map(hashOfSheet)],
  })
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join(';');
  return `<meta http-equiv="content-security-policy" content="${policy}">`;
}

function hashOfSheet(text: string): string {
  const known = sheetHashes.get(text) ?? hash(text);
  sheetHashes.set(text, known);
  return known;
}
