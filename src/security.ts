import { createHash } from 'node:crypto';
import { inlineScripts } from './inline-scripts.ts';

const hash = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}` as const;

/**
 * The policy that every page carries. Astro adds the hashes of its own styles and scripts. Search needs `wasm-unsafe-eval`
 * where it runs outside a worker. `frame-ancestors` cannot stand in a page: public/_headers adds it.
 */
export const contentSecurityPolicy = {
  directives: [
    "default-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
  ],
  scriptDirective: {
    resources: ["'self'", "'wasm-unsafe-eval'"],
    hashes: Object.values(inlineScripts).map(hash),
  },
} satisfies {
  directives: `${string} ${string}`[];
  scriptDirective: { resources: string[]; hashes: `sha256-${string}`[] };
};
