import type { Level } from './site.ts';

/** Pixels of a picture: the 1.91 to 1 that previews ask for, and sharp on a phone. */
export const pictureSize = { width: 1200, height: 630 } as const;

/** All that is drawn in a picture: pages of which this is the same look the same. */
export interface PictureFacts {
  title: string;
  /** What the page is, in a few words: "Chapter", "Archived question". */
  kind: string;
  /** Levels that it is for, from the lowest up; none for pages of no level. */
  levels: readonly Pick<Level, 'id' | 'name' | 'rung'>[];
}

/** What a picture shows, in words: "Chapter, Mid-level: Reviewing code". */
export const pictureAlt = ({ title, kind, levels }: PictureFacts): string =>
  `${[kind, ...levels.map(({ name }) => name)].join(', ')}: ${title}`;
