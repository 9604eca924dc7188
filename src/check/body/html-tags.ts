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
  let line = firstLine;
  let counted = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      for (let end = html.indexOf('\n', counted); end !== -1 && end < parser.startIndex;) {
        line += 1;
        counted = end + 1;
        end = html.indexOf('\n', counted);
      }
      found.push({ name, attributes, line });
    },
  });
  parser.end(html);
  return found;
}
