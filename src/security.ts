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
  scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
} satisfies {
  directives: `${string} ${string}`[];
  scriptDirective: { resources: string[] };
};
