import { escapeHtml } from '../html.ts';
import type { Term } from '../site.ts';
import { runningText } from './running-text.ts';
import type { TermFinder } from './finder.ts';

/** A page's texts with links to the glossary, and the terms that they link to. */
export interface LinkedTexts {
  /** HTML, in the order of the page. */
  texts: string[];
  /** In the order in which the page first has them; the n-th link describes itself by the element `wordId(n)`. */
  terms: Term[];
}

export interface LinkOptions {
  find: TermFinder;
  /** Terms of one page at most, the first ones. */
  most: number;
  /** The address of a term in the glossary, as a link writes it. */
  href: (term: Term) => string;
}

interface FirstUse {
  term: Term;
  text: number;
  start: number;
  end: number;
}

/** Id of the definition of a page's n-th term, counted from 0. */
export const wordId = (index: number): string => `w${index + 1}`;

/**
 * Links the first use of terms in the texts of a page to the glossary. A browser that knows `interestfor` shows the definition on hover and
 * on focus and hides it on Escape (https://open-ui.org/components/interest-invokers.explainer/); elsewhere the link leads to it.
 *
 * @param texts HTML of this site, safe already, in the order of the page.
 */
export function linkTerms(texts: readonly string[], { find, most, href }: LinkOptions): LinkedTexts {
  const first = new Map<string, FirstUse>();
  for (const [text, html] of texts.entries())
    for (const piece of runningText(html))
      for (const { term, start, end } of find(html.slice(piece.start, piece.end)))
        if (!first.has(term.id))
          first.set(term.id, { term, text, start: piece.start + start, end: piece.start + end });
  const chosen = [...first.values()].slice(0, most);
  const linked = texts.map((html, text) => {
    let out = '';
    let from = 0;
    for (const [index, use] of chosen.entries()) {
      if (use.text !== text) continue;
      const id = wordId(index);
      const open = `<a href="${escapeHtml(href(use.term))}" interestfor="${id}" aria-describedby="${id}">`;
      out += `${html.slice(from, use.start)}${open}${html.slice(use.start, use.end)}</a>`;
      from = use.end;
    }
    return out + html.slice(from);
  });
  return { texts: linked, terms: chosen.map(({ term }) => term) };
}
