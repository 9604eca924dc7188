/**
 * True of Markdown that can only become paragraphs, lists, quotes, emphasis and inline code: elements that no rule of this
 * folder looks at. Most parts of most threads are such text, and are rendered without a single crossing into the rules.
 *
 * It errs on one side only: text that it is not sure of is not plain. Links and footnotes need a bracket or an address, HTML
 * a `<`, headings a `#` or an underline, tables a bar or a line of dashes, code blocks a fence or four spaces.
 */
export function isPlainProse(markdown: string): boolean {
  return !special.test(markdown);
}

const special = /[[<#|@\t\0\r\uFEFF]|```|~~~| {4}|:\/\/|mailto:|xmpp:|www\.|&#|^[ >]*[-=:][-=: ]*$/im;

/**
 * True of Markdown that can become no more than plain prose and links: the one rule it needs works on the text of the result.
 * Most parts that are not plain prose are such text. Errs on one side only, as above: pictures, footnotes and
 * boxes of tasks need a bracket of their own kind, and a named entity may hide any character.
 */
export function isProseWithLinks(markdown: string): boolean {
  return !beyondLinks.test(markdown);
}

const beyondLinks = /[<#|\t\0\r\uFEFF]|```|~~~| {4}|!\[|\[\^|\[[ x]\]|&#|&\w+;|^[ >]*[-=:][-=: ]*$/im;
