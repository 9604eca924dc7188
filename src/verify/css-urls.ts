const reference = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"'\s]*))\s*\)|@import\s+(?:"([^"]*)"|'([^']*)')/gi;
const comment = /\/\*[\s\S]*?\*\//g;

/**
 * What a stylesheet makes a browser fetch: every `url(…)` and every `@import`, as written. Written for our own build's
 * CSS: text that hides an address behind CSS escapes is not looked through, because threads cannot bring any CSS.
 */
export function cssUrls(css: string): string[] {
  if (!/url\(|@import/i.test(css)) return [];
  const found = new Set<string>();
  for (const [, ...spellings] of css.replace(comment, '').matchAll(reference)) {
    found.add(spellings.find((spelling) => spelling !== undefined) ?? '');
  }
  found.delete('');
  return [...found];
}
