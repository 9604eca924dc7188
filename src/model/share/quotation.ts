/** What is shared: words, and where they stand. */
export interface Shared {
  /** The words, a block a line. */
  text: string;
  /** What the place is called: `The verdict · The page's title`. */
  title: string;
  /** What else a quotation says of its source, where it is known: the site, and the day on which the page was last checked. */
  facts: readonly (string | undefined)[];
  /** Whole address of the place. */
  address: string;
}

/** The words as a quotation in Markdown, with their source as a link below it. */
export function quotation({ text, title, facts, address }: Shared): string {
  const lines = text.split(/\n+/).map((line) => `> ${asWords(line)}`);
  return `${lines.join('\n>\n')}\n\n— ${[`[${asWords(title)}](${address})`, ...facts].filter(Boolean).join(', ')}`;
}

/** Text stays text: signs that Markdown would read are escaped. */
const asWords = (text: string): string =>
  text.replace(/[\\`*_~[\]<]|&(?=#?\w+;)|^[#>+-]|(?<=^\d+)[.)]/g, '\\$&');
