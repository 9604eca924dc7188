/**
 * Typographic quotation marks for plain text, as Markdown's smart punctuation makes them for bodies: titles and answers in
 * front matter are typed with straight ones too.
 */
export function curlyQuotes(text: string): string {
  if (!text.includes('"') && !text.includes("'")) return text;
  return curlyDoubleQuotes(text).replace(openingSingle, '‘').replaceAll("'", '’');
}

/** The same for double quotation marks alone, between which somebody speaks. */
export const curlyDoubleQuotes = (text: string): string =>
  text.replace(openingDouble, '“').replaceAll('"', '”');

// A mark opens at the start of a word; behind a dash or slash only where a word follows, or speech that breaks off could not end.
const openingDouble = /(?<=(?:^|[\s([{“‘])'?)"(?=\S)|(?<=[—–/-]'?)"(?=[\p{L}\p{N}'‘])/gu;

// An apostrophe may begin a word too (’90s): a mark opens only where another one closes, and those inside words close nothing.
const openingSingle =
  /(?<=^|[\s([{—–/“-])'(?=[^'\s](?:[^']|(?<=[\p{L}\p{N}])'(?=[\p{L}\p{N}]))*(?<=\S)'(?![\p{L}\p{N}]))/gu;

/** Keeps the day with its month: `on 25 November 2026` breaks only before the day or before the year. */
export const unbrokenDates = (text: string): string =>
  text.replace(/(?<=\b\d{1,2}) (?=\p{Lu}\p{Ll}+ \d{4})/gu, '\u00A0');
