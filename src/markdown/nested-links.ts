import { tagPattern } from './html-tags.ts';

/**
 * True when a link stands in a link. The parser lets an autolink in a link's text through (`[<https://a.example>](/b/)`),
 * which no browser would: such a text is parsed again as HTML. Only texts with an autolink are looked at.
 */
export function hasNestedLinks(source: string, html: string): boolean {
  if (!/<[^\s<>]*[:@]/.test(source)) return false;
  let open = false;
  for (const [, slash, name] of html.matchAll(tagPattern)) {
    if (name !== 'a') continue;
    if (slash === '' && open) return true;
    open = slash === '';
  }
  return false;
}
