import type { Content } from './content.ts';
import { Lookup } from './lookup.ts';
import type { Problem } from './problems.ts';
import { redactionsIn } from './redactions.ts';
import type { Chapter, Thread } from './site.ts';
import { checkIds } from './unique.ts';

/** What people type who need a page, by its address. Phrases for a thread that was taken down are gone with it; an id that nothing has is a problem. */
export function phrasesByAddress(
  content: Content,
  chapters: readonly Chapter[],
  threads: readonly Thread[],
  problems: Problem[],
): Map<string, readonly string[]> {
  const pages = Lookup.ofPages('chapter or thread', [...chapters, ...threads]);
  const { threads: gone } = redactionsIn(content);
  checkIds('list of phrases', content.asked, problems);
  return new Map(
    content.asked.flatMap(({ file, data: { id, phrases } }) => {
      const page = gone.has(id) ? undefined : pages.one(id, file, `${id}.id`, problems);
      return page === undefined ? [] : [[page.address, phrases]];
    }),
  );
}
