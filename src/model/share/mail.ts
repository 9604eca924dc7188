import type { Shared } from './quotation.ts';

/**
 * Address of a letter that is begun: the title as its subject, then the words and where they stand. RFC 6068. Some programs open no
 * address of more than 2,000 bytes, so of many words there are the first 500 characters.
 */
export function letterAddress({ text, title, address }: Shared): string {
  const words = text.replace(/^(.{500}\S*).+/s, '$1 …');
  const body = `${words}\n\n${address}`.replaceAll('\n', '\r\n');
  return `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(body)}`;
}
