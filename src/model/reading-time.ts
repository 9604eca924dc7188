/** Words a minute of an adult reading English non-fiction silently: 238 (Brysbaert 2019, a meta-analysis of 190 studies). */
const wordsPerMinute = 238;

/** Minutes that a text takes to read, rounded, at least 1. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / wordsPerMinute));
}
