import type { Verdict } from '../read/finding.ts';
import { allNodes, lineOf, type MdastNode } from './tree.ts';

/** Whether a text can hold such a reference at all: looking is cheaper than parsing. */
export const mayBeLoose = (markdown: string): boolean => /\]\[|\[\^/.test(markdown);

// "[text][name]" with a word before it ("a[0][1]") is more likely code.
const reference = /(?<![\w\])])\[[^[\]\n]*\p{L}[^[\]\n]*\]\[([^[\]\n]*)\]|\[\^([^[\]\s]+)\]/gu;

/**
 * Links and footnotes whose definition is missing: Markdown shows the brackets to the reader.
 *
 * @param root Lines count from 1 in its text.
 */
export function looseReferences(root: MdastNode): { line: number; verdict: Verdict }[] {
  return allNodes(root).flatMap((node) =>
    node.type !== 'text'
      ? []
      : [...node.value.matchAll(reference)].map(({ 0: text, 1: name, 2: note, index }) => ({
          line: lineOf(node) + node.value.slice(0, index).split('\n').length - 1,
          verdict: missing(text, note ?? name ?? '', note !== undefined),
        })),
  );
}

function missing(text: string, name: string, isNote: boolean): Verdict {
  const remedy = isNote
    ? `add a line [^${name}]: with its text below, or take it out`
    : `add a line [${name || 'name'}]: with its address below, or put code between backticks`;
  return {
    code: 'link',
    wrong: `${text} has no definition, and stands on the page as it is written`,
    remedy,
  };
}
