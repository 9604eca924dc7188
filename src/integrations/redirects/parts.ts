/**
 * Gives an old anchor of a page a place again: inside the element that has the new one, or at the head of the text if there is none.
 *
 * @returns the page, or `undefined` where the new anchor is not on it.
 */
export function keepAnchor(html: string, from: string, to: string): string | undefined {
  const id = to === '' ? 'main' : to;
  // Ids are written by templates, in double quotes or, where no quotes are needed, without.
  const found = new RegExp(
    `<[a-z][\\w-]*(?=\\s)[^<>]*?\\sid=(?:"${quoted(id)}"|${quoted(id)}(?=[\\s>]))[^<>]*>(?:<dt>)?`,
  ).exec(html);
  if (found === null) return undefined;
  const end = found.index + found[0].length;
  return `${html.slice(0, end)}<span id="${from}"></span>${html.slice(end)}`;
}

const quoted = (text: string): string => text.replace(/[.]/g, '\\$&');
