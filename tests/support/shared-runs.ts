/** A run of words that stands in more than one page. */
export interface SharedRun {
  words: string;
  pages: string[];
}

/**
 * Words of a page that are its own prose: without front matter, comments, code, quotations, artefacts to copy (Slip) and addresses of
 * links, which may repeat what stands elsewhere.
 */
export function proseWords(text: string): string[] {
  const prose = text
    .replace(/^---\n[^]*?\n---\n/, '')
    .replace(/<!--[^]*?-->/g, ' ')
    .replace(/^(\s*)(```|~~~)[^]*?^\1\2/gm, ' ')
    .replace(/<Slip\b[^]*?<\/Slip>/g, ' ')
    .replace(/^\s*>.*$/gm, ' ')
    .replace(/\]\([^)\s]*\)/g, '] ')
    .replace(/<[^>]*>/g, ' ');
  return prose.toLowerCase().match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu) ?? [];
}

/** Runs of `length` words that stand in two pages or more; overlapping runs of the same pages are told once, by their first words. */
export function sharedRuns(pages: Readonly<Record<string, string>>, length: number): SharedRun[] {
  const found = new Map<string, Set<string>>();
  for (const [page, text] of Object.entries(pages)) {
    const words = proseWords(text);
    for (let start = 0; start + length <= words.length; start++) {
      const run = words.slice(start, start + length).join(' ');
      found.set(run, (found.get(run) ?? new Set<string>()).add(page));
    }
  }
  const shared = [...found].filter(([, its]) => its.size > 1);
  return shared
    .map(([words, its]) => ({ words, pages: [...its] }))
    .filter(({ words, pages }, index, all) => {
      const before = all[index - 1];
      const follows = before?.words.split(' ').slice(1).join(' ') === words.split(' ').slice(0, -1).join(' ');
      return !(follows && before?.pages.join() === pages.join());
    });
}
