import type { Source } from './site.ts';

/** How well a cited work is known to the editors, in words. */
export const confidenceNames: Readonly<Record<Source['confidence'], string>> = {
  primary: 'read at the source',
  reported: 'reported',
  practitioner: 'one practitioner’s account',
};
