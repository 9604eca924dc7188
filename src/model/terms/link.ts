import { escapeHtml } from '../html.ts';
import type { Term } from '../site.ts';
import { termFinder } from './finder.ts';
import { runningText } from './running-text.ts';

/** A page's texts with links to the glossary, and the terms that they link to. */
export interface LinkedTexts {
  /** HTML, in the order of the page. */
  texts: string[];
  /** In the order in which the page first has them; the link of the n-th is described by the element `wordId(n)`. */
  terms: Term[];
}

/** Where a page first has a term. */
interface FirstUse {
  term: Term;
  text: number;
  /** The words that become a link; in a link that somebody wrote, the place for what it lacks. */
  start: number;
  end: number;
}

const inOrder = (a: FirstUse, b: FirstUse): number => a.text - b.text || a.start - b.start;

/** Id of the definition of a page's n-th term, counted from 0. */
export const wordId = (index: number): string => `w${index + 1}`;

/**
 * Makes a linker that links the first use of terms in the texts of a page to the glossary. A link there that somebody wrote is the first
 * use of its term. A browser that knows `interestfor` shows the definition on hover and on focus and hides it on Escape; elsewhere the link
 * leads to it. https://open-ui.org/components/interest-invokers.explainer/
 *
 * @param most Terms of one page at most, the first ones.
 * @param href The address of a term in the glossary, as a link writes it.
 * @returns A function of texts in the order of the page, HTML of this site that is safe already. Their lines end as a browser reads them, with \n.
 */
export function termLinker(
  terms: readonly Term[],
  most: number,
  href: (term: Term) => string,
): (texts: readonly string[]) => LinkedTexts {
  const find = termFinder(terms);
  const links = new Map(terms.map((term) => [`<a href="${escapeHtml(href(term))}">`, term]));

  function firstUses(texts: readonly string[]): FirstUse[] {
    const uses: FirstUse[] = [];
    for (const [text, html] of texts.entries()) {
      for (const { 0: tag, index } of html.matchAll(/<a href="[^"]*#[^"]*">/g)) {
        const term = links.get(tag);
        const end = index + tag.length - 1;
        if (term !== undefined) uses.push({ term, text, start: end, end });
      }
    }
    const written = new Set(uses.map(({ term }) => term.id));
    for (const [text, html] of texts.entries())
      for (const piece of runningText(html))
        for (const { term, start, end } of find(html.slice(piece.start, piece.end)))
          if (!written.has(term.id))
            uses.push({ term, text, start: piece.start + start, end: piece.start + end });
    const first = new Map<string, FirstUse>();
    for (const use of uses.sort(inOrder)) if (!first.has(use.term.id)) first.set(use.term.id, use);
    return [...first.values()];
  }

  return (given) => {
    // A chapter has the line ends of its file.
    const texts = given.map((html) => html.replaceAll('\r\n', '\n'));
    const chosen = firstUses(texts).slice(0, most);
    const out = texts.map(() => ({ html: '', from: 0 }));
    for (const [index, { term, text, start, end }] of chosen.entries()) {
      const html = texts[text] ?? '';
      const to = out[text]!;
      const described = ` interestfor="${wordId(index)}" aria-describedby="${wordId(index)}"`;
      to.html += html.slice(to.from, start);
      to.html +=
        start === end
          ? described
          : `<a href="${escapeHtml(href(term))}"${described}>${html.slice(start, end)}</a>`;
      to.from = end;
    }
    return {
      texts: out.map(({ html, from }, text) => html + (texts[text] ?? '').slice(from)),
      terms: chosen.map(({ term }) => term),
    };
  };
}
