import { chance, integer, pick, sample, seedOf, seeded } from './random.ts';
import { contentWord } from './vocabulary.ts';

/** What a corpus is made from. */
export interface CorpusPlan {
  seed: number;
  /** Ids of the closed list of topics. */
  topics: readonly string[];
}

/** What another thread may know of a thread: it can be worked out without writing the thread. */
export interface Identity {
  id: string;
  slug: string;
  title: string;
  /** Day of the question, `YYYY-MM-DD`. */
  date: string;
}

/** Parts of a thread that draw from a source of their own; a change of one leaves the others as they were. */
export const parts = { identity: 0, facts: 1, body: 2 } as const;

/** Questions are spread over these days, and the last is the day of every editorial check. Fixed: no clock in the corpus. */
export const firstDay = '2015-01-01';
export const lastDay = '2026-11-01';

export function identity(index: number, { seed }: CorpusPlan): Identity {
  const random = seeded(seedOf(seed, index, parts.identity));
  const words = Array.from({ length: 4 }, () => contentWord(random));
  const [a, b, c, d] = words;
  // The number keeps every title, slug and id alone on the site.
  const title = pick(random, [
    `How do I bring ${a} and ${b} to my ${c} ${d} in sprint ${index + 1}?`,
    `My ${a} says ${b} is not ${c} enough for ${d} in sprint ${index + 1}. What now?`,
    `Is ${a} ${b} a reason to leave the ${c} ${d} after sprint ${index + 1}?`,
  ]);
  const days = Math.round((Date.parse(lastDay) - Date.parse(firstDay)) / msPerDay);
  return {
    id: `synthetic-${index + 1}`,
    slug: `${a}-${b}-${c}-${index + 1}`,
    title,
    date: addDays(firstDay, integer(random, 0, days)),
  };
}

/** Front matter of a thread of the site, as data. */
export function facts(index: number, plan: CorpusPlan) {
  const random = seeded(seedOf(plan.seed, index, parts.facts));
  const { id, title, date } = identity(index, plan);
  const level = pick(random, levels);
  const related = Array.from({ length: Math.min(index, integer(random, 0, 3)) }, () =>
    integer(random, 0, index - 1),
  );
  const archived = chance(random, 0.5);
  return {
    id,
    title,
    kind: archived ? 'archived' : 'sample',
    levels: chance(random, 0.3) ? [...new Set([level, pick(random, levels)])] : [level],
    topics: sample(random, plan.topics, integer(random, 1, 3)),
    asker: { label: `${capitalised(level)} engineer, ${pick(random, employers)}`, level },
    date,
    checked: lastDay,
    ...(archived && {
      source: {
        name: 'Synthetic archive',
        retrieved: lastDay,
        reported: { views: integer(random, 20, 9_000), comments: integer(random, 0, 40) },
        captured: { comments: 0 },
      },
    }),
    answers: sample(random, answerers, integer(random, 2, 3)).map(([key, by]) => ({
      id: key,
      by: `${by}, ${pick(random, employers)}`,
      says: `${capitalised(contentWord(random))} the ${contentWord(random)} before you ${contentWord(random)}.`,
      origin: 'editorial',
      date: earlier(addDays(date, integer(random, 0, 20)), lastDay),
    })),
    chapters: [],
    // Only older indexes, so that a corpus of any size holds every thread that it names.
    related: [...new Set(related)].map((other) => identity(other, plan).id),
    sources: [],
  };
}

const msPerDay = 86_400_000;
const levels = ['junior', 'mid-level', 'senior'] as const;
const employers = [
  'logistics start-up',
  'insurance company',
  'public sector',
  'payments',
  'games studio',
  'agency of 12',
] as const;
const answerers = [
  ['manager-view', 'Engineering manager'],
  ['staff-view', 'Staff engineer'],
  ['peer-view', 'Senior engineer'],
  ['lead-view', 'Team lead'],
] as const;

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const earlier = (a: string, b: string): string => (a < b ? a : b);
const addDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * msPerDay).toISOString().slice(0, 10);
