/** Words of a text: what stands between spaces and holds a letter or a digit. A dash or a bracket by itself is none. */
export const countWords = (text: string): number =>
  text.split(/\s+/).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
