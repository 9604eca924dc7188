import { bestParts, pieces, type slotFinder } from '../../model/search/excerpt.ts';
import type { Unit } from '../../model/search/format.ts';
import type { Hit } from '../../model/search/rank.ts';
import { searchLimits } from '../../site.ts';
import { element, link, marked } from './dom.ts';
import { kindNames } from './kind-names.ts';

/** What a result is shown with. */
export interface Showing {
  find: ReturnType<typeof slotFinder>;
  /** What was asked for, as typed: other parts of the page may have it. */
  typed: readonly string[];
  /** Names of levels and topics, by id. */
  names: ReadonlyMap<string, string>;
  /** A fresh copy of the mark of a level. */
  levelMark(id: string): Node;
  /** Makes an address below the base, with the words that are to be marked there. */
  href(address: string, words: readonly string[]): string;
}

/** Words that the target page is asked to mark. */
const mostMarked = 12;

/** One result: its title, the best excerpt, what it is, and the parts that answer. */
export function resultItem(unit: Unit, hit: Hit, showing: Showing): HTMLLIElement {
  const { find } = showing;
  // A term is shown with its definition, not with the other names of it.
  const parts = bestParts(
    unit.kind === 'term' ? unit.sections.slice(0, 1) : unit.sections,
    find,
    searchLimits.excerpt,
  );
  const words = [...new Set([...foundWords(unit, find), ...showing.typed])].slice(0, mostMarked);
  const at = (anchor: string) =>
    showing.href(anchor === '' ? unit.address : `${unit.address.replace(/#.*/, '')}#${anchor}`, words);

  const marks = element('span', 'levels', ...unit.levels.map(showing.levelMark));
  const title = link(at(''), ...marked(pieces(unit.title, find(unit.title))));
  const item = element('li', 'row', element('h3', '', title));
  const [best] = parts;
  if (best !== undefined) item.append(element('p', 'excerpt', ...marked(best.excerpt)));
  item.append(factsLine(unit, hit, marks, showing));
  const places = parts.filter(({ anchor }) => anchor !== '');
  if (places.length > 0)
    item.append(
      element(
        'ul',
        'parts',
        ...places.map(({ anchor, heading }) => element('li', '', link(at(anchor), heading))),
      ),
    );
  return item;
}

function factsLine(unit: Unit, hit: Hit, marks: Node, { names }: Showing): HTMLParagraphElement {
  const name = (id: string) => names.get(id) ?? id;
  const levels = unit.levels.map((id) => name(id).toLowerCase()).join(' and ');
  const facts = [levels, ...unit.topics.slice(0, 2).map((id) => name(id).toLowerCase())].filter(Boolean);
  const line = element('p', 'quiet', marks, element('b', '', kindNames[unit.kind].one));
  for (const fact of facts) line.append(' · ', element('i', '', fact));
  const missing = hit.missing.map(({ written }) => `“${written}”`);
  if (missing.length > 0) line.append(' · ', element('span', 'missing', `without ${missing.join(' and ')}`));
  return line;
}

/** The words of a unit that were found, as they stand in it, each once. */
function foundWords({ title, sections }: Unit, find: Showing['find']): string[] {
  const words = new Set<string>();
  for (const text of [title, ...sections.flatMap(([, heading, content]) => [heading, content])])
    for (const { start, end } of find(text)) {
      words.add(text.slice(start, end).toLowerCase());
      if (words.size === mostMarked) return [...words];
    }
  return [...words];
}
