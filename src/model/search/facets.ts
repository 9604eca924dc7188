import { kinds, type IndexEntry, type Kind, type PageTable } from './format.ts';
import type { Hit } from './rank.ts';
import type { SearchState } from './state.ts';

/** How many of the results each way of narrowing them would leave, all others being as they are. */
export interface FacetCounts {
  levels: ReadonlyMap<string, number>;
  topics: ReadonlyMap<string, number>;
  kinds: ReadonlyMap<Kind, number>;
  /** Results without the narrowing by level, by topic, by kind. */
  all: { level: number; topic: number; kind: number };
}

type Chosen = Pick<SearchState, 'level' | 'topic' | 'kind'>;

/** What a page is, as the table holds it. */
interface PageFacts {
  kind: Kind;
  levels: number;
  topics: string;
}

/** Makes a reader of the table of pages. */
function factsReader(table: PageTable): (page: number) => PageFacts {
  const topics = table.topics.split(',');
  return (page) => ({
    kind: kinds[Number(table.kinds[page])] ?? 'question',
    levels: Number.parseInt(table.levels[page] ?? '0', 36),
    topics: topics[page] ?? '',
  });
}

/** Narrows results to what was chosen, and counts what every other choice would leave. */
export function narrow(
  hits: readonly Hit[],
  table: PageTable,
  { levels, topics }: Pick<IndexEntry, 'levels' | 'topics'>,
  chosen: Chosen,
): { hits: Hit[]; counts: FacetCounts } {
  const factsOf = factsReader(table);
  const level = levels.findIndex(([id]) => id === chosen.level);
  const topic = topics.findIndex(([id]) => id === chosen.topic);
  const kept: Hit[] = [];
  const byLevel = levels.map(() => 0);
  const byTopic = topics.map(() => 0);
  const byKind = new Map<Kind, number>();
  const all = { level: 0, topic: 0, kind: 0 };
  for (const hit of hits) {
    const facts = factsOf(hit.page);
    const isLevel = chosen.level === undefined || (level >= 0 && (facts.levels & (1 << level)) !== 0);
    const isTopic = chosen.topic === undefined || (topic >= 0 && facts.topics.includes(topic.toString(36)));
    const isKind = chosen.kind === undefined || facts.kind === chosen.kind;
    if (isLevel && isTopic && isKind) kept.push(hit);
    if (isTopic && isKind) {
      all.level += 1;
      for (let index = 0; index < byLevel.length; index += 1)
        if ((facts.levels & (1 << index)) !== 0) byLevel[index] = (byLevel[index] ?? 0) + 1;
    }
    if (isLevel && isKind) {
      all.topic += 1;
      for (const letter of facts.topics) {
        const index = Number.parseInt(letter, 36);
        byTopic[index] = (byTopic[index] ?? 0) + 1;
      }
    }
    if (isLevel && isTopic) {
      all.kind += 1;
      byKind.set(facts.kind, (byKind.get(facts.kind) ?? 0) + 1);
    }
  }
  const counts = {
    levels: new Map(levels.map(([id], index) => [id, byLevel[index] ?? 0])),
    topics: new Map(topics.map(([id], index) => [id, byTopic[index] ?? 0])),
    kinds: byKind,
    all,
  };
  return { hits: kept, counts };
}
