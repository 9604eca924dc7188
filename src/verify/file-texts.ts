import { gunzipSync } from 'node:zlib';

/** Makes a reader of files of `dist` that gives all texts that stand in them, whatever they are: without tags, decoded. */
export function fileTextsReader(): (content: Buffer) => string[] {
  // Every page carries the same few style sheets: each is looked at once.
  const styles = new Set<string>();
  return (content) => {
    const text = decoded(unzipped(content)).replace(/<style[^>]*>[^]*?<\/style>/g, (style) => {
      if (styles.has(style)) return ' ';
      styles.add(style);
      return style;
    });
    const attributes = [...text.matchAll(/=\s*(?:"([^"<>]{12,})"|'([^'<>]{12,})')/g)];
    return [
      // Without the tags, as a reader sees it; comments stay.
      text.replace(/<(?!!--)[^>]*>/g, ' '),
      ...attributes.map(([, double, single]) => double ?? single ?? ''),
    ];
  };
}

/** The search index is made of compressed files. */
function unzipped(content: Buffer): Buffer {
  return content[0] === 0x1f && content[1] === 0x8b ? gunzipSync(content) : content;
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** Undoes the ways in which HTML, XML and JSON write characters. */
function decoded(content: Buffer): string {
  let text = content.toString();
  if (text.includes('\\'))
    text = text
      .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
      .replace(/\\[nrt]/g, ' ');
  if (text.includes('&'))
    text = text
      .replace(/&#(x?)([0-9a-f]{1,6});/gi, (whole, hex: string, code: string) => {
        const point = Number.parseInt(code, hex === '' ? 10 : 16);
        return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
      })
      .replace(/&(amp|lt|gt|quot|apos|nbsp);/g, (_, name: string) => named[name] ?? '');
  return text;
}
