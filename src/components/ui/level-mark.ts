import type { Level } from '../../model/site.ts';

// A mark is a piece of ladder, 16 × 24: the higher the level, the taller it stands and the more rungs it has.
const shapes = {
  junior: 'M1 12h3v12H1zM12 12h3v12h-3zM1 16h14v3H1z',
  'mid-level': 'M1 6h3v18H1zM12 6h3v18h-3zM1 9h14v3H1zM1 17h14v3H1z',
  senior: 'M1 0h3v24H1zM12 0h3v24h-3zM1 3h14v3H1zM1 10h14v3H1zM1 17h14v3H1z',
  'every-level': 'M1 0h3v24H1zM12 0h3v24h-3z',
} as const;

/**
 * A level's mark as SVG. As a string and not as a component, because a long archive shows tens of thousands of them.
 *
 * @param named Whether the level's name stands beside the mark; without it the mark names itself to screen readers.
 */
export function levelMark({ id, name }: Level, named: boolean): string {
  const role = named ? 'aria-hidden="true"' : `role="img" aria-label="${name}"`;
  return `<svg class="level-mark ${id}" viewBox="0 0 16 24" width="16" height="24" ${role}><path d="${shapes[id]}"/></svg>`;
}
