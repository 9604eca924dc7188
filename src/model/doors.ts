import type { Content } from './content.ts';
import { Lookup } from './lookup.ts';
import type { Problem } from './problems.ts';
import { redactionsIn } from './redactions.ts';
import type { OpenDoor, Thread } from './site.ts';

/** The home page's doors with the threads behind them. A door to a thread that was taken down is gone; one that leads nowhere is a problem. */
export function openDoors(content: Content, threads: readonly Thread[], problems: Problem[]): OpenDoor[] {
  const known = Lookup.ofPages('thread', threads);
  const { threads: gone } = redactionsIn(content);
  return content.doors.flatMap(({ file, data: { id, ...door } }) => {
    const thread = gone.has(id) ? undefined : known.one(id, file, `${id}.id`, problems);
    return thread === undefined ? [] : [{ ...door, thread }];
  });
}
