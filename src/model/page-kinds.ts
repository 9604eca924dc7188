import type { Chapter, LevelPage, PlainPage, Thread } from './site.ts';

/** A page that a content file makes. */
export type WrittenPage = Chapter | LevelPage | PlainPage | Thread;

// Each kind is known by a field that it must have and no other kind has: here, so that nobody else has to know which.
export const isThread = (page: WrittenPage): page is Thread => 'asker' in page;
export const isChapter = (page: WrittenPage): page is Chapter => 'question' in page;
export const isLevelPage = (page: WrittenPage): page is LevelPage => 'level' in page && !isChapter(page);
