import type { FacetCounts } from '../../model/search/facets.ts';
import { kinds, type IndexEntry } from '../../model/search/format.ts';
import { writeState, type SearchState } from '../../model/search/state.ts';
import { element, link } from './dom.ts';
import { kindNames } from './kind-names.ts';

/** A way to narrow or order the results: a link, because the address holds all that is chosen. */
interface Choice {
  name: string;
  count?: number;
  state: SearchState;
  isChosen: boolean;
  mark?: Node;
}

/** All ways to narrow and order what was found, with how many results each leaves: folded where they would push the results off a small screen. */
export function facets(
  { levels, topics }: IndexEntry,
  counts: FacetCounts,
  state: SearchState,
  levelMark: (id: string) => Node,
): HTMLElement[] {
  const { level, topic, kind, ...rest } = { ...state, pages: 1 };
  const withLevel = level === undefined ? {} : { level };
  const withTopic = topic === undefined ? {} : { topic };
  const withKind = kind === undefined ? {} : { kind };
  const levelChoices: Choice[] = levels.map(([id, name]) => ({
    name,
    count: counts.levels.get(id) ?? 0,
    state: { ...rest, ...withTopic, ...withKind, level: id },
    isChosen: id === level,
    mark: levelMark(id),
  }));
  const kindChoices: Choice[] = kinds.map((id) => ({
    name: kindNames[id].many,
    count: counts.kinds.get(id) ?? 0,
    state: { ...rest, ...withLevel, ...withTopic, kind: id },
    isChosen: id === kind,
  }));
  const topicChoices: Choice[] = topics.map(([id, name]) => ({
    name,
    count: counts.topics.get(id) ?? 0,
    state: { ...rest, ...withLevel, ...withKind, topic: id },
    isChosen: id === topic,
  }));
  const all = (chosen: string | undefined, count: number, without: SearchState): Choice => ({
    name: 'All',
    count,
    state: without,
    isChosen: chosen === undefined,
  });
  const topicName = topics.find(([id]) => id === topic)?.[1];
  const chosen = [...levelChoices, ...kindChoices].filter(({ isChosen }) => isChosen).map(({ name }) => name);
  const said = [...chosen, topicName ?? [], state.newest ? 'Newest first' : []].flat().join(', ');
  const topicRow = element(
    'details',
    '',
    element('summary', '', element('h2', '', 'Topic'), topicName === undefined ? '' : ` ${topicName}`),
  );
  topicRow.append(
    row('', [all(topic, counts.all.topic, { ...rest, ...withLevel, ...withKind }), ...topicChoices]),
  );
  topicRow.open = topic !== undefined;
  const fold = element(
    'details',
    '',
    element('summary', '', 'Narrow or order', said === '' ? '' : `: ${said}`),
  );
  fold.append(
    row('Level', [all(level, counts.all.level, { ...rest, ...withTopic, ...withKind }), ...levelChoices]),
    row('Kind', [all(kind, counts.all.kind, { ...rest, ...withLevel, ...withTopic }), ...kindChoices]),
    topicRow,
    row('Order', [
      { name: 'Best first', state: { ...state, pages: 1, newest: false }, isChosen: !state.newest },
      { name: 'Newest first', state: { ...state, pages: 1, newest: true }, isChosen: state.newest },
    ]),
  );
  return [fold];
}

/** What leaves nothing is left out, unless it was chosen or is the way back. */
function row(name: string, choices: readonly Choice[]): HTMLElement {
  const list = element('ul', '');
  for (const { name: label, count, state, isChosen, mark } of choices) {
    if (count === 0 && !isChosen && label !== 'All') continue;
    const made = link(writeState(state), ...(mark === undefined ? [] : [mark, ' ']), label);
    if (count !== undefined) made.append(' ', element('small', '', String(count)));
    if (isChosen) made.setAttribute('aria-current', 'true');
    list.append(element('li', '', made));
  }
  return element('div', '', ...(name === '' ? [] : [element('h2', '', name)]), list);
}
