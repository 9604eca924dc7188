import { Parser } from 'htmlparser2';
import type { PageFacts } from './page-facts.ts';
import { pageReader } from './page-reader.ts';
import { textPool } from './text-pool.ts';

/**
 * Makes a reader of built pages: one streaming pass over each, with one parser and one store of texts for all of them.
 * It trusts that pages are written by templates: tags that a browser would move elsewhere stay where they are written.
 */
export function pageFactsReader(): (address: string, html: Buffer) => PageFacts {
  const reader = pageReader(textPool());
  const parser = new Parser(reader.handler, { decodeEntities: false });
  return (address, html) => {
    reader.begin(address, html.length);
    parser.parseComplete(html.toString());
    return reader.end();
  };
}
