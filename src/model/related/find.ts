import type { Chapter, Level, Thread, Topic } from '../site.ts';
import { readArchive } from './archive.ts';
import { Best } from './best.ts';
import { labelIndex } from './labels.ts';
import type { Spelling, Stem } from './words.ts';

/** A thread to read after another one, and what the two have in common. */
export interface RelatedThread {
  thread: Thread;
  /** True where the other thread's file names it; false where it was computed. */
  named: boolean;
  topics: readonly Topic[];
  levels: readonly Level[];
  chapters: readonly Chapter[];
  /** Words that both use and few others do, the most telling first, as a reader would write them. */
  words: readonly string[];
}

/** What is in common, by how much it counts: the likeness of words is a cosine, 0 to 1, and so are the others. */
const share = { topics: 0.3, chapters: 0.08, levels: 0.04 } as const;
/** Entries of the index that are looked at for one thread: this, and not the size of the archive, is what it costs. */
const budget = 300;
/** Threads before and after in each topic and chapter that are looked at besides: where words lead nowhere, they are what is left. */
const neighbours = 8;
/** Candidates that are kept beyond those wanted, because some turn out to have too little in common. */
const spare = 6;
/** A word that more than this part of all threads use explains nothing. */
const commonWord = 0.2;
/** Likeness of words below which two threads without a topic or chapter in common have nothing to do with each other. */
const enough = 0.06;

/**
 * Makes a finder of threads to read after the one with an id: those that its file names, then computed ones, up to `most`.
 *
 * Likeness is that of words (title, short answer, first lines: what cards show), and a share for topics, chapters and levels
 * in common. The finder follows the words from the rarest on and no further than a fixed number of entries, so that time is
 * linear in the number of threads, and it keeps nothing that grows with their square. Whatever is computed can say why: it
 * has a topic, a chapter or telling words in common with the thread.
 *
 * @param threads All threads that may be found, newest first; of equally alike threads the newer one comes first.
 */
export function relatedFinder(
  threads: readonly Thread[],
  glossary: readonly Spelling[],
  stem: Stem,
): (id: string, most: number) => RelatedThread[] {
  const { wordsOf, threadsWith, uses, shown } = readArchive(threads, glossary, stem);
  const topics = labelIndex(threads.map((thread) => thread.topics));
  const levels = labelIndex(threads.map((thread) => thread.levels));
  const chapters = labelIndex(threads.map((thread) => thread.chapters));
  const places = new Map(threads.map(({ id }, place) => [id, place]));
  const likeness = new Float64Array(threads.length);
  /** Number of the search that met each thread last. */
  const metIn = new Int32Array(threads.length);
  let search = 0;

  /** Places of threads that share a word, the likeness of their words in `likeness`, and of neighbours; without `except`. */
  function candidates(place: number, except: readonly number[]): number[] {
    const found: number[] = [];
    search += 1;
    for (const taken of except) metIn[taken] = search;
    const meet = (other: number) => {
      if (metIn[other] === search) return;
      metIn[other] = search;
      likeness[other] = 0;
      found.push(other);
    };
    let left = budget;
    for (let at = wordsOf.starts[place]!; at < wordsOf.starts[place + 1]!; at += 1) {
      const word = wordsOf.items[at]!;
      left -= uses[word]!;
      if (left < 0) break;
      for (let to = threadsWith.starts[word]!; to < threadsWith.starts[word + 1]!; to += 1) {
        const other = threadsWith.items[to]!;
        meet(other);
        likeness[other]! += wordsOf.weights[at]! * threadsWith.weights[to]!;
      }
    }
    const { topics: ofTopics, chapters: ofChapters } = threads[place]!;
    for (const topic of ofTopics) topics.around(topic, place, neighbours).forEach(meet);
    for (const chapter of ofChapters) chapters.around(chapter, place, neighbours).forEach(meet);
    return found;
  }

  function sharedWords(one: number, other: number): string[] {
    const weights = new Map<number, number>();
    for (let at = wordsOf.starts[other]!; at < wordsOf.starts[other + 1]!; at += 1)
      weights.set(wordsOf.items[at]!, wordsOf.weights[at]!);
    const common: { word: number; weight: number }[] = [];
    for (let at = wordsOf.starts[one]!; at < wordsOf.starts[one + 1]!; at += 1) {
      const word = wordsOf.items[at]!;
      const weight = wordsOf.weights[at]! * (weights.get(word) ?? 0);
      if (weight > 0 && uses[word]! <= Math.max(2, commonWord * threads.length))
        common.push({ word, weight });
    }
    return common.sort((a, b) => b.weight - a.weight || a.word - b.word).map(({ word }) => shown[word]!);
  }

  function relation(thread: Thread, other: Thread, named: boolean): RelatedThread {
    const [one, two] = [places.get(thread.id), places.get(other.id)];
    return {
      thread: other,
      named,
      topics: thread.topics.filter((topic) => other.topics.includes(topic)),
      levels: thread.levels.filter((level) => other.levels.includes(level)),
      chapters: thread.chapters.filter((chapter) => other.chapters.includes(chapter)),
      words: one === undefined || two === undefined ? [] : sharedWords(one, two),
    };
  }

  const isReason = ({ thread, topics: same, chapters: both, words }: RelatedThread): boolean =>
    same.length + both.length > 0 || (words.length >= 2 && likeness[places.get(thread.id)!]! >= enough);

  return (id, most) => {
    const place = places.get(id);
    const thread = threads[place ?? -1];
    if (place === undefined || thread === undefined) return [];
    const named = thread.related.map((other) => relation(thread, other, true));
    const wanted = most - named.length;
    if (wanted <= 0) return named;
    const except = [thread, ...thread.related].flatMap((other) => places.get(other.id) ?? []);
    const best = new Best(wanted + spare);
    const byTopic = topics.likenessTo(place);
    const byChapter = chapters.likenessTo(place);
    const byLevel = levels.likenessTo(place);
    for (const other of candidates(place, except)) {
      const main = likeness[other]! + share.topics * byTopic(other);
      // Most candidates cannot come among the best whatever else they have in common.
      if (main + share.chapters + share.levels < best.least) continue;
      best.add(other, main + share.chapters * byChapter(other) + share.levels * byLevel(other));
    }
    const computed: RelatedThread[] = [];
    for (const other of best.places) {
      if (computed.length === wanted) break;
      const found = relation(thread, threads[other]!, false);
      if (isReason(found)) computed.push(found);
    }
    return [...named, ...computed];
  };
}
