/**
 * True of files that editors and systems leave beside those of a writer: hidden ones (`.DS_Store`, `.x.md.swp`, `.#x.md`), copies
 * (`x.md~`) and what is about to be saved (`#x.md#`). None is content, and most are gone a moment later.
 *
 * @param path Path below a folder of content, with `/` or `\\` between its parts.
 */
export const isToolFile = (path: string): boolean =>
  path.split(/[/\\]/).some((name) => /^\.|~$|^#.*#$/.test(name));
