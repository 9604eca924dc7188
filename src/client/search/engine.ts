import type { Concept } from '../../model/search/concepts.ts';
import type { Unit } from '../../model/search/format.ts';
import { filler } from '../../model/search/filler.ts';
import { readQuery, type Slot } from '../../model/search/query.ts';
import { rank, type Ranking } from '../../model/search/rank.ts';
import { meant, replaceWords } from '../../model/search/spelling.ts';
import { plain, wordsOf } from '../../model/search/words.ts';
import type { IndexReader, OpenIndex } from './index-reader.ts';

/** How a query is to be understood. */
export interface Asked {
  text: string;
  /** Whether words of the same meaning are searched, too. */
  widen: boolean;
  /** Whether mistyped words may be replaced. */
  correct: boolean;
}

/** What a search found, and what it did to find it. */
export interface Outcome {
  index: OpenIndex;
  ranking: Ranking;
  slots: readonly Slot[];
  /** Names of the things that were searched by their other names, too. */
  concepts: readonly Concept[];
  /** The text that was searched, where a word of the query was taken for a typing error. */
  corrected?: string;
  /** The term of the glossary that the query names, and its number in the index. */
  term?: Unit;
  termUnit?: number;
}

/** Answers a query from the index. Rejects where a file of it cannot be loaded. */
export async function answer(reader: IndexReader, asked: Asked): Promise<Outcome> {
  const index = await reader.open();
  const typed = await searchFor(reader, index, asked);
  if (!asked.correct || typed.ranking.complete > 0) return typed;
  const corrected = await correct(reader, asked.text, typed);
  if (corrected === undefined) return typed;
  const outcome = await searchFor(reader, index, { ...asked, text: corrected });
  const isBetter = bestCoverage(outcome.ranking) > bestCoverage(typed.ranking);
  return isBetter ? { ...outcome, corrected } : typed;
}

const bestCoverage = ({ hits }: Ranking): number => Math.max(0, ...hits.map(({ coverage }) => coverage));

async function searchFor(reader: IndexReader, index: OpenIndex, { text, widen }: Asked): Promise<Found> {
  const { slots, concepts } = readQuery(text, index.book, widen);
  const postings = await reader.postings(slots.flatMap(({ keys }) => keys.map(({ key }) => key)));
  const unknown = slots.filter(
    ({ written, keys }) => written !== '' && !keys.some(({ key }) => postings.has(key)),
  );
  const termUnit = widen ? termNamed(index, slots) : undefined;
  const term = termUnit === undefined ? {} : { termUnit, term: await reader.unit(termUnit) };
  const ranking = rank(slots, postings, index.pageOf);
  return { index, slots, concepts, ranking, unknown, ...term };
}

type Found = Outcome & { unknown: readonly Slot[] };

/** The term that the query names, where it names one and asks for nothing else. */
function termNamed({ entry }: OpenIndex, slots: readonly Slot[]): number | undefined {
  const asked = slots.filter(({ written }) => written !== '');
  const [slot] = asked;
  if (slot === undefined || asked.length > 1) return undefined;
  return entry.concepts.find(
    ([key, , , unit]) => unit !== undefined && slot.keys.some((one) => one.key === key),
  )?.[3];
}

/** The query with its mistyped words replaced by what was meant; undefined where nothing is near. */
async function correct(
  reader: IndexReader,
  text: string,
  { unknown, index }: Found,
): Promise<string | undefined> {
  // The list of words is worth its bytes only where the site does not know a word.
  if (unknown.length === 0) return undefined;
  const words = await reader.words();
  const joined = index.entry.concepts.flatMap(([, , spellings]) => spellings.map(joinedWords));
  const known = new Set([...words, ...joined].map(plain));
  const missing = new Set(unknown.map(({ written }) => written));
  const replacements = new Map<string, string>();
  for (const { written } of wordsOf(text)) {
    // A word that only shares its stem with one of the site ("contributer") may be mistyped as well.
    if (!missing.has(written) && (known.has(plain(written)) || filler.has(plain(written)))) continue;
    const better = meant(written, [...words, ...joined], known);
    if (better !== undefined && plain(better) !== plain(written)) replacements.set(written, better);
  }
  return replacements.size === 0 ? undefined : replaceWords(text, replacements);
}

/** "Self-review" as some people write it. */
const joinedWords = (spelling: string): string =>
  wordsOf(spelling)
    .map(({ written }) => plain(written))
    .join('');
