import type { Term } from '../site.ts';
import { linkedSpellings } from './spellings.ts';

/** A term where it stands in a piece of text. */
export interface FoundTerm {
  term: Term;
  start: number;
  end: number;
}

/** Tells of every term in a piece of text, in order; of two at one place the longer. */
export type TermFinder = (text: string) => FoundTerm[];

/** Two capitals and no space, or figures with a sign between them: `PIP`, `1:1`. */
const abbreviation = /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\p{N}]+$|^\p{N}+[:+]\p{N}+$/u;

/**
 * Makes a finder of terms in running text: by the spellings that their entries allow, in the singular or with an s, the case of the first
 * letter aside where the spelling is no abbreviation. A hyphen is one and a space is one: "stand up" is not "stand-up". All spellings are
 * one expression: it passes over a thread of a thousand words in 0.1 ms. Readers of words by their stems, as related threads and the search
 * have them, tell what a text is about; here the exact spelling and its place count.
 */
export function termFinder(terms: readonly Term[]): TermFinder {
  const termOf = new Map<string, Term>();
  const written = new Set<string>();
  for (const term of terms)
    for (const spelling of linkedSpellings(term))
      for (const one of abbreviation.test(spelling) ? [spelling] : [lowered(spelling), raised(spelling)]) {
        written.add(one);
        if (!termOf.has(one)) termOf.set(one, term);
      }
  if (written.size === 0) return () => [];
  // In reverse order a longer spelling comes before the one that it begins with, and those that begin alike are tried together.
  const alternatives = [...written].sort().reverse().map(escaped);
  const spellings = new RegExp(`\\b(${alternatives.join('|')})s?\\b`, 'g');
  return (text) => {
    const found: FoundTerm[] = [];
    // Not `matchAll`, which makes a new expression of this long one for each piece of text.
    spellings.lastIndex = 0;
    const line = text.replaceAll('\n', ' ');
    for (let match = spellings.exec(line); match !== null; match = spellings.exec(line)) {
      const term = termOf.get(match[1] ?? '');
      const [start, end] = [match.index, spellings.lastIndex];
      if (term !== undefined && isWhole(text, start, end)) found.push({ term, start, end });
    }
    return found;
  };
}

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const raised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Not a piece of a longer word or name: "pre-PIP", "on-call-free" and "Layoffs.fyi" mean other things. */
const isWhole = (text: string, start: number, end: number): boolean =>
  !/[\p{L}\p{N}&#/_-]$/u.test(text.slice(Math.max(0, start - 2), start)) &&
  !/^(?:\p{L}|[-_/.][\p{L}\p{N}]|[’'](?!s\b)\p{L})/u.test(text.slice(end, end + 3));
