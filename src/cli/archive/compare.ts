import { threadAnchors } from '../../model/anchors.ts';
import { sectionNames } from '../../model/thread-sections.ts';
import type { ThreadSource } from '../../sources/threads.ts';
import type { BuiltThread } from './built.ts';
import type { Redactions } from '../../model/redactions.ts';
import { difference, digest, markdownText, normalised } from './text.ts';

/** Something in which the built archive and its sources differ. */
export interface Difference {
  /** Address of the page, without the base. */
  page: string;
  /** Content file; left out for a page that no file makes. */
  file?: string;
  /** What of it: `page`, `title`, `question`, `answer em-x`, … */
  part: string;
  wrong: string;
}

/** A text that stands on its page as in its source. */
export interface Proof {
  page: string;
  part: string;
  digest: string;
}

export interface Comparison {
  differences: Difference[];
  proofs: Proof[];
}

/** Compares one thread's page with its file. */
export function compareThread(
  thread: ThreadSource,
  built: BuiltThread,
  { answers }: Redactions<unknown>,
): Comparison {
  const { address: page, file } = thread;
  const removed = answers.get(thread.id);
  const differences: Difference[] = [];
  const proofs: Proof[] = [];
  const differ = (part: string, wrong: string) => void differences.push({ page, file, part, wrong });
  const compare = (part: string, source: string, shown: string | undefined) => {
    const wrong = shown === undefined ? 'is missing from the page' : difference(source, shown);
    if (wrong !== undefined) return differ(part, wrong);
    proofs.push({ page, part, digest: digest(source) });
  };

  const anchored = (part: string, anchor: string) => {
    const isShown = built.texts.has(anchor) || built.answers.has(anchor);
    if (isShown && !built.ids.has(anchor)) differ(part, `has lost its anchor "#${anchor}"`);
  };

  compare('title', thread.title, built.title);
  for (const [name, markdown] of thread.parts) {
    compare(name, markdownText(markdown), built.texts.get(anchorOf(name)));
    anchored(name, anchorOf(name));
  }
  for (const { id, by, says, markdown } of thread.answers) {
    const shown = built.answers.get(id);
    const part = `answer ${id}`;
    anchored(part, id);
    if (removed?.has(id) === true) {
      if (shown === undefined) differ(part, 'was removed, but its note is missing from the page');
      else if (!shown.removed || built.texts.has(id)) differ(part, 'was removed, but it is on the page');
      continue;
    }
    compare(part, markdownText(markdown), built.texts.get(id));
    const label = [by, ...(says === undefined ? [] : [says])].find(
      (text) => !normalised(shown?.words ?? '').includes(normalised(text)),
    );
    if (shown !== undefined && label !== undefined) differ(part, `does not say "${label}"`);
  }
  for (const name of sectionNames)
    if (!thread.parts.has(name) && built.texts.has(anchorOf(name))) differ(name, 'is not in the source');
  const known = new Set(thread.answers.map(({ id }) => id));
  for (const id of built.answers.keys()) if (!known.has(id)) differ(`answer ${id}`, 'is not in the source');
  return { differences, proofs };
}

/** Compares the page of a thread that was taken down with what it should be: a note. */
export function compareTombstone(page: string, built: BuiltThread): Difference[] {
  const differ = (wrong: string): Difference => ({ page, part: 'page', wrong });
  return [
    ...(built.noindex ? [] : [differ('was removed, but search engines may list it')]),
    ...(built.texts.size + built.answers.size === 0
      ? []
      : [differ('was removed, but its text is on the page')]),
  ];
}

const anchors: Readonly<Record<string, string>> = threadAnchors;
const anchorOf = (part: string): string => anchors[part] ?? part;
