/**
 * A slip, or artefact: something of a page in MDX to copy and take along, such as a script or a checklist. Its anchor, its title, and what it
 * says as plain text.
 */
export interface SlipText {
  id: string;
  title: string;
  text: string;
}

/**
 * The artefacts of a page in MDX, as text to paste into a message or a document: Markdown that reads well without being rendered, so
 * lists and tables keep their marks, while quotation marks, emphasis, fences and addresses of links go.
 *
 * @param mdx Body of the page. The content check has seen to it that every slip is closed and has an id and a title.
 */
export function slipTexts(mdx: string): SlipText[] {
  return [...mdx.replaceAll('\r\n', '\n').matchAll(slip)].map(([, attributes = '', body = '']) => ({
    id: attribute(attributes, 'id'),
    title: attribute(attributes, 'title'),
    text: plain(body),
  }));
}

const slip = /<Slip\s((?:"[^"]*"|[^">])*)>[ \t]*\n([\s\S]*?)<\/Slip>/g;

const attribute = (attributes: string, name: string): string =>
  new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';

function plain(markdown: string): string {
  return (
    markdown
      .replace(/^(```|~~~).*\n/gm, '')
      .replace(/^(?:> ?)+/gm, '')
      // An address in the text of a message helps nobody who cannot follow it; a reference to the page's own sources, neither.
      .replace(/\s*\(\[[^\]]*\]\(#source-[^)]*\)\)/g, '')
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/(\*\*|__)(?=\S)(.*?\S)\1/g, '$2')
      .replace(/(?<![\w*])\*(?=\S)([^*\n]*\S)\*(?![\w*])/g, '$1')
      .replace(/`([^`\n]*)`/g, '$1')
      .replace(/^\|(?:\s*:?-+:?\s*\|)+\n/gm, '')
      .replace(/^\|\s*(.*?)\s*\|$/gm, '$1')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&amp;/g, '&')
      .replace(/\n{3,}/g, '\n\n')
      .trim()
  );
}
