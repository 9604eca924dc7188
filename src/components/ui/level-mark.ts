import { levelShapes } from '../../model/level-shapes.ts';
import type { Level } from '../../model/site.ts';

/**
 * A level's mark as SVG. As a string and not as a component, because a long archive shows tens of thousands of them.
 *
 * @param named Whether the level's name stands beside the mark; without it the mark names itself to screen readers.
 */
export function levelMark({ id, name }: Level, named: boolean): string {
  const role = named ? 'aria-hidden="true"' : `role="img" aria-label="${name}"`;
  return `<svg class="level-mark ${id}" viewBox="0 0 16 24" width="16" height="24" ${role}><path d="${levelShapes[id]}"/></svg>`;
}
