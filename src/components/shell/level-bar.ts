import { address } from '../../model/addresses.ts';
import type { Level, LevelId } from '../../model/site.ts';
import { href } from '../ui/href.ts';
import { levelMark } from '../ui/level-mark.ts';

const made = new Map<string, string>();

/**
 * The levels in a row, those that the page is for standing out: where one is, and the next rung one step away. As a string that
 * is made once for each combination of levels, because every page of a long archive shows it.
 *
 * @param levels All levels, every level first, as `Site` has them.
 * @param current Ids of the levels that the page is for.
 */
export function levelBar(levels: readonly Level[], current: readonly LevelId[]): string {
  const key = current.join();
  const known = made.get(key);
  if (known !== undefined && !import.meta.env.DEV) return known;
  // Up the ladder, as one reads; what serves every level comes last.
  const items = [...levels]
    .sort((a, b) => (a.rung || 9) - (b.rung || 9))
    .map((level) => {
      const here = current.includes(level.id) ? ' aria-current="true"' : '';
      return `<li class="${level.id}"><a href="${href(address.level(level.id))}"${here}>${levelMark(level, true)}${level.name}</a></li>`;
    });
  const html = `<ul class="page">${items.join('')}</ul>`;
  made.set(key, html);
  return html;
}
