/** A line of text as Markdown: what would be a mark is none. */
export const escapeMarkdown = (text: string): string => text.replace(/[\\`*_[\]<>|~]|&(?=#?\w+;)/g, '\\$&');
