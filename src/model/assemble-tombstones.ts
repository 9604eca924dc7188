import { address, reservedThreadSlugs } from './addresses.ts';
import { threadAnchors } from './anchors.ts';
import { threadSlug } from './assemble-threads.ts';
import { compareText } from './compare.ts';
import type { Content, Entry } from './content.ts';
import { nearest } from './nearest.ts';
import { duplicate, type Problem } from './problems.ts';
import { redactionName } from './redactions.ts';
import type { Tombstone } from './site.ts';
import type { LoadedThread } from '../schemas/thread.ts';
import type { Redaction } from '../schemas/redactions.ts';

/** Notes that stand in place of whole threads, by address; says which redactions take down what does not exist. */
export function assembleTombstones(content: Content, problems: Problem[]): Tombstone[] {
  const threads = new Map(content.threads.map((entry) => [entry.data.id, entry]));
  const slugs = new Map(content.threads.map(({ file }) => [threadSlug(file), file]));
  const seen = new Set<string>();
  const tombstones: Tombstone[] = [];
  for (const { file, data } of content.redactions) {
    const name = redactionName(data);
    const report = (field: string, code: Problem['code'], wrong: string, remedy: string) =>
      void problems.push({ file, field: `${name}.${field}`, code, wrong, remedy });
    if (seen.has(name)) problems.push(duplicate(file, `${name}.thread`, `the redaction of ${name}`, file));
    seen.add(name);
    const thread = threads.get(data.thread);
    if (thread !== undefined && data.date < thread.data.date)
      report(
        'date',
        'date',
        `${data.date} is before the day of the question (${thread.data.date})`,
        `write a day from ${thread.data.date} on`,
      );
    if (data.answer !== undefined) {
      checkAnswer(data, data.answer, thread, content, report);
      continue;
    }
    const slug = slugOf(data, thread, slugs, [...threads.keys()], report);
    if (slug !== undefined) tombstones.push(tombstone(data, slug, thread, file));
  }
  return tombstones.sort((a, b) => compareText(a.slug, b.slug));
}

type Report = (field: string, code: Problem['code'], wrong: string, remedy: string) => void;

function tombstone(
  { reason, date }: Redaction,
  slug: string,
  thread: Entry<LoadedThread> | undefined,
  file: string,
): Tombstone {
  return {
    slug,
    address: address.thread(slug),
    file: thread?.file ?? file,
    reason,
    date,
    // Links to parts and answers were promised too: they lead to the note.
    anchors: [...Object.values(threadAnchors), ...(thread?.data.answers.map(({ id }) => id) ?? [])],
  };
}

/** Where the note stands; `undefined` where that cannot be told. */
function slugOf(
  { thread: id, slug }: Redaction,
  thread: Entry<LoadedThread> | undefined,
  slugs: ReadonlyMap<string, string>,
  ids: readonly string[],
  report: Report,
): string | undefined {
  if (thread !== undefined) {
    const own = threadSlug(thread.file);
    if (slug !== undefined && slug !== own)
      report(
        'slug',
        'reference',
        `${thread.file} makes the address ${address.thread(own)}, not ${address.thread(slug)}`,
        'leave "slug" out',
      );
    return own;
  }
  if (slug === undefined) {
    const near = nearest(id, ids);
    report(
      'thread',
      'reference',
      `there is no thread "${id}"`,
      `${near === undefined ? 'name a thread' : `write "${near}"`}; if its file was deleted, add "slug: …", the last part of its address`,
    );
    return undefined;
  }
  const other = slugs.get(slug);
  if (other !== undefined)
    report(
      'slug',
      'duplicate',
      `${other} stands at ${address.thread(slug)}`,
      `write "thread: …" with the id of that file, or mend "slug"`,
    );
  else if (reservedThreadSlugs.includes(slug))
    report('slug', 'placement', `the archive's own pages stand at ${address.thread(slug)}`, 'mend "slug"');
  else return slug;
  return undefined;
}

function checkAnswer(
  { thread: id, slug }: Redaction,
  answer: string,
  thread: Entry<LoadedThread> | undefined,
  { redactions, threads }: Content,
  report: Report,
): void {
  if (slug !== undefined) report('slug', 'field', 'an answer has no address of its own', 'leave "slug" out');
  if (thread === undefined) {
    // With its whole thread an answer is gone too.
    if (redactions.some(({ data }) => data.thread === id && data.answer === undefined)) return;
    const near = nearest(
      id,
      threads.map(({ data }) => data.id),
    );
    report(
      'thread',
      'reference',
      `there is no thread "${id}"`,
      near === undefined
        ? 'name a thread, or remove the redaction'
        : `write "${near}", or remove the redaction`,
    );
    return;
  }
  const ids = thread.data.answers.map((one) => one.id);
  if (ids.includes(answer)) return;
  const near = nearest(answer, ids) ?? ids[0];
  report(
    'answer',
    'reference',
    `the thread "${id}" has no answer "${answer}"`,
    `write ${near === undefined ? 'one of its answers' : `"${near}"`}; if its words were deleted, keep { id: ${answer}, by: Removed, origin: editorial } in the thread's "answers"`,
  );
}
