import { codeBlock } from './code-samples.ts';
import { list, prose, sentence } from './prose.ts';
import { chance, integer, seedOf, seeded, type Random } from './random.ts';
import { identity, parts, type CorpusPlan } from './thread-facts.ts';

/** A part of a thread's body: the comment line that opens it (none for the question), and its Markdown. */
export interface Part {
  label?: string;
  markdown: string;
}

/** Words of a thread's running text. With marks of lists and with code no thread leaves 300–900. */
const running = { from: 340, to: 790 } as const;

/** All parts of a thread, in the order in which a file has them. */
export function threadParts(index: number, plan: CorpusPlan, answerIds: readonly string[]): Part[] {
  const random = seeded(seedOf(plan.seed, index, parts.body));
  const total = integer(random, running.from, running.to);
  const short = integer(random, 25, 50);
  const decides = integer(random, 25, 45);
  const wrong = integer(random, 25, 45);
  const steps = Array.from({ length: integer(random, 3, 4) }, () => integer(random, 8, 10));
  const question = Math.min(200, Math.max(100, Math.round(total * 0.25)));
  const rest = total - short - decides - wrong - question - steps.reduce((sum, step) => sum + step, 0);
  const each = Math.floor(rest / answerIds.length);
  return [
    { markdown: withCode(random, 0.15, prose(random, question)) },
    { label: 'short answer', markdown: prose(random, short) },
    ...answerIds.map((id) => ({
      label: `answer: ${id}`,
      markdown: answer(random, each, 0.25 / answerIds.length),
    })),
    { label: 'what decides', markdown: `${prose(random, decides)}${reference(random, index, plan)}` },
    { label: 'this week', markdown: list(random, '1.', steps) },
    { label: 'when this is wrong', markdown: prose(random, wrong) },
  ];
}

/** An answer of `words` words; about one in three has a list. */
function answer(random: Random, words: number, codeShare: number): string {
  const items =
    words > 60 && chance(random, 0.35)
      ? Array.from({ length: integer(random, 3, 4) }, () => integer(random, 6, 9))
      : [];
  const listed = items.reduce((sum, item) => sum + item, 0);
  const text = prose(random, words - listed);
  return withCode(
    random,
    codeShare,
    items.length === 0 ? text : `${text}\n\n${list(random, '-', items)}\n\n${sentence(random, 8)}`,
  );
}

/** Adds a block of code in `share` of all cases: over the parts of a thread these come to 0.4 blocks. */
function withCode(random: Random, share: number, text: string): string {
  return chance(random, share) ? `${text}\n\n${codeBlock(random)}` : text;
}

/** In every second thread a link to another one: links within the site are what its checks have to follow. */
function reference(random: Random, index: number, plan: CorpusPlan): string {
  if (index === 0 || chance(random, 0.5)) return '';
  const other = identity(integer(random, 0, index - 1), plan);
  return `\n\nCompare [the question of ${other.date}](/questions/${other.slug}/).`;
}
