import { escapeHtml } from '../../model/html.ts';
import { longDay } from '../../model/days.ts';
import { counted } from '../../model/numbers.ts';
import { reportedCounts } from '../../model/provenance.ts';
import type { Thread } from '../../model/site.ts';
import { guideLinks } from '../../model/thread-lists.ts';
import { href } from '../ui/href.ts';
import { levelMark } from '../ui/level-mark.ts';

/** Cards by rank of their heading. A thread stands in half a dozen lists of a long archive: its card is made once. */
const made = { 2: new WeakMap<Thread, string>(), 3: new WeakMap<Thread, string>() };

/**
 * A thread as an entry of a list, as HTML: a rung with the marks of its levels, who asked and when, what kind it is, its title, its
 * first lines, and the counts that its source reported.
 *
 * @param rank Rank of the card's heading.
 */
export function threadCard(thread: Thread, rank: 2 | 3): string {
  const known = made[rank].get(thread);
  if (known !== undefined) return known;
  const { address, title, excerpt, levels, asker, date, kind } = thread;
  const marks = levels.map((level) => levelMark(level, false)).join('');
  const day = `<time datetime="${date}">${longDay(date)}</time>`;
  const facts = [day, escapeHtml(reportedCounts(thread) ?? '')].filter(Boolean).join(' · ');
  const card =
    `<li class="row"><p class="quiet"><span class="levels">${marks}</span>${escapeHtml(asker.label)} <span class="when">${facts}</span></p>` +
    `<h${rank}><a href="${escapeHtml(href(address))}">${escapeHtml(title)}</a></h${rank}>` +
    `<p class="excerpt"><span class="stamp ${kind}">${kind === 'sample' ? 'Sample' : 'Archived'}</span> ${escapeHtml(excerpt)}</p></li>`;
  made[rank].set(thread, card);
  return card;
}

/** The same where the order is by links of the guide: each card says how many. */
export function linkedCard(thread: Thread, rank: 2 | 3): string {
  const count = guideLinks(thread);
  const line = `<p class="quiet">In ${counted(count, 'chapter')} of the guide</p></li>`;
  return threadCard(thread, rank).replace(/<\/li>$/, line);
}
