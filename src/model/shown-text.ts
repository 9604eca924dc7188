/** Tags of all elements but pictures, which show something without a text of their own. An address between such signs is a link. */
const tags = /<[/!?]?(?!img\b)[a-z][a-z0-9-]*(?=[\s/?>])[^<>]*>/gi;
const invisible = /&(?:nbsp|#160|#xa0|zwnj|zwj|shy|#8203|#x200b);|[\s\u00AD\u200B-\u200D\u2060\uFEFF]/gi;

/** Whether anything of a Markdown text would be seen on its page: comments, and raw HTML without words or a picture, would not. */
export const showsNothing = (markdown: string): boolean =>
  markdown.trim() === '' ||
  (/^[\s<&]/.test(markdown) && withoutComments(markdown).replace(tags, '').replace(invisible, '') === '');

/** A text without its HTML comments, which may be longer than a line. One that is never closed is no comment. */
function withoutComments(text: string): string {
  let kept = '';
  let from = 0;
  for (let open = text.indexOf('<!--'); open !== -1; open = text.indexOf('<!--', from)) {
    const close = text.indexOf('-->', open + 4);
    if (close === -1) break;
    kept += text.slice(from, open);
    from = close + 3;
  }
  return kept + text.slice(from);
}
