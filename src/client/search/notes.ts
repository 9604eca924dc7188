import type { Unit } from '../../model/search/format.ts';
import { writeState, type SearchState } from '../../model/search/state.ts';
import { element, link } from './dom.ts';
import type { Outcome } from './engine.ts';

/** Names of other searched words that are shown. */
const mostNames = 3;

/** What the search did besides looking for the words as typed, each with the way back. */
export function notes(outcome: Outcome, state: SearchState): HTMLElement[] {
  const made: HTMLElement[] = [];
  const { corrected, concepts, ranking } = outcome;
  if (corrected !== undefined)
    made.push(
      element(
        'p',
        'did-you-mean',
        'Did you mean ',
        element('b', '', corrected),
        '? These are the results for it. ',
        link(writeState({ ...state, pages: 1, keepSpelling: true }), `Search for “${state.query}” as typed`),
      ),
    );
  if (ranking.hits.length > 0 && ranking.isWeak)
    made.push(element('p', 'weak', 'Nothing here says much about this. These pages come nearest.'));
  else if (ranking.complete === 0 && ranking.hits.length > 0)
    made.push(element('p', 'relaxed', 'No page has all of these words. These have most of them.'));
  const names = alsoSearched(concepts, corrected ?? state.query);
  if (state.onlyTyped)
    made.push(
      note(
        'Only your own words were searched. ',
        { ...state, onlyTyped: false },
        'Search words of the same meaning, too',
      ),
    );
  else if (names.length > 0)
    made.push(
      note(`Also searched: ${names.join(', ')}. `, { ...state, onlyTyped: true }, 'Only the words as typed'),
    );
  return made;
}

const note = (text: string, state: SearchState, way: string): HTMLElement =>
  element('p', 'quiet also', text, link(writeState({ ...state, pages: 1 }), way));

/** Names by which the things of the query are called besides how the reader wrote them. */
function alsoSearched(concepts: Outcome['concepts'], query: string): string[] {
  const typed = query.toLowerCase();
  const names = concepts.flatMap(({ label, spellings }) =>
    [label, ...spellings]
      .filter((name) => !typed.includes(name.toLowerCase()))
      .slice(0, concepts.length > 2 ? 1 : 2),
  );
  return [...new Set(names)].slice(0, mostNames);
}

/** The definition of a term that the query names. */
export function definition(
  { title, address, sections }: Unit,
  href: (address: string) => string,
): HTMLElement {
  const heading = element('h2', '', link(href(address), title));
  heading.id = 'definition';
  const box = element('section', 'definition', heading);
  box.setAttribute('aria-labelledby', 'definition');
  box.append(...sections.map(([, , text], index) => element('p', index === 0 ? '' : 'quiet', text)));
  return box;
}

/** In development, that the index is older than what was written since. A built site never says it: its index is built with it. */
export const staleNote = (index: 'fresh' | 'stale' | 'missing'): HTMLElement[] =>
  index === 'stale'
    ? [element('p', 'quiet', 'The index is older than the content: run npm run build to search what is new.')]
    : [];
