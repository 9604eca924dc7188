import { Parser } from 'htmlparser2';
import { inlineElements } from '../model/html.ts';
import type { Section } from '../model/search/format.ts';

/** Elements that say nothing to a reader of text. */
const silent = new Set(['script', 'style', 'template', 'noscript', 'svg', 'nav', 'button']);
const withoutEnd = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/**
 * Reads the text of a written page: what stands in its element marked `data-pagefind-body`, without what is marked
 * `data-pagefind-ignore`. A heading of rank 2 or 3 with an id begins a section.
 *
 * @returns The sections in their order, or undefined where the page has nothing to search.
 */
export function readPage(html: string): Section[] | undefined {
  const mark = / data-pagefind-body(?=[\s>])/.exec(html)?.index;
  if (mark === undefined) return undefined;
  const reader = sectionReader();
  const parser = new Parser(reader.handler, { decodeEntities: true });
  // The head and its style sheet are most of a page: they are not even parsed.
  parser.end(html.slice(html.lastIndexOf('<', mark), html.lastIndexOf('</main>')));
  return reader.sections();
}

function sectionReader() {
  const sections: { anchor: string; heading: string; text: string }[] = [
    { anchor: '', heading: '', text: '' },
  ];
  let depth = 0;
  let skippedFrom = Infinity;
  let isOver = false;
  let heading: { element: string; anchor: string; text: string } | undefined;
  const write = (text: string) => {
    if (heading !== undefined) heading.text += text;
    else sections.at(-1)!.text += text;
  };
  return {
    handler: {
      onopentag(element: string, attributes: Record<string, string>): void {
        if (withoutEnd.has(element)) return void (skippedFrom > depth && write(' '));
        depth += 1;
        if (depth >= skippedFrom || isOver) return;
        if (silent.has(element) || 'hidden' in attributes || 'data-pagefind-ignore' in attributes)
          skippedFrom = depth;
        else if (/^h[1-3]$/.test(element)) heading = { element, anchor: attributes['id'] ?? '', text: '' };
        else if (!inlineElements.has(element)) write(' ');
      },
      ontext(text: string): void {
        if (depth < skippedFrom && !isOver) write(text);
      },
      onclosetag(element: string): void {
        if (withoutEnd.has(element)) return;
        if (depth === skippedFrom) skippedFrom = Infinity;
        depth -= 1;
        if (depth === 0) isOver = true;
        if (heading?.element === element && depth < skippedFrom) {
          const { anchor, text } = heading;
          heading = undefined;
          // The title of the page is known already.
          if (anchor !== '') sections.push({ anchor, heading: oneLine(text), text: '' });
          else if (element !== 'h1') write(` ${text}. `);
        } else if (!inlineElements.has(element) && depth < skippedFrom)
          write(/^t[dh]$/.test(element) ? ' · ' : ' ');
      },
    },
    sections: (): Section[] =>
      sections
        .map(({ anchor, heading: name, text }): Section => [owned(anchor), owned(name), owned(oneLine(text))])
        .filter(([, name, text]) => name !== '' || text !== ''),
  };
}

/** A text of its own: a piece of a page keeps all of that page, and there are ten thousand. */
const owned = (text: string): string => Buffer.from(text).toString();

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
