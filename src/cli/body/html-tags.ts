import { Parser } from 'htmlparser2';

export interface HtmlTag {
  /** In lower case. */
  name: string;
  attributes: Readonly<Record<string, string>>;
  line: number;
}

/** Every start tag of a piece of HTML that begins on line `firstLine`. */
export function htmlTags(html: string, firstLine: number): HtmlTag[] {
  const found: HtmlTag[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      const line = firstLine + html.slice(0, parser.startIndex).split('\n').length - 1;
      found.push({ name, attributes, line });
    },
  });
  parser.end(html);
  return found;
}
