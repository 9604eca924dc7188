/** Prints how hard each chapter is to read, as school years (Flesch and Kincaid, 1975): `npm run readability`. Ends with 1 above the limits. */
import { globSync, readFileSync } from 'node:fs';
import { syllable } from 'syllable';

/** The middle chapter may take nine years of school, and none more than eleven. */
const limits = { median: 9, most: 11 };

/**
 * Years of school that a text asks for: 0.39 × words a sentence + 11.8 × syllables a word − 15.59 (Kincaid and others, Derivation of new
 * readability formulas, 1975). Tables and headings are no sentences
 * and do not count; an entry of a list that ends without a stop counts as one.
 */
export function schoolYears(mdx: string): number {
  const text = mdx
    .replace(/^---\n[^]*?\n---\n/, '')
    .replace(/\]\([^)\s]*\)/g, ']')
    .replace(/^\s*(?:\||#).*$/gm, '')
    .replace(/<[^>]*>|[*_`>[\]]/g, ' ')
    .replace(/\n\s*\n|\n\s*(?:-|\d+\.) /g, '.\n');
  const sentences = text.split(/[.!?:]+(?=\s|$)/).map((part) => part.match(/[\p{L}\p{N}'’-]+/gu) ?? []);
  const spoken = sentences.filter((words) => words.length > 0);
  const words = spoken.flat();
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return 0.39 * (words.length / spoken.length) + 11.8 * (syllables / words.length) - 15.59;
}

if (import.meta.main) {
  const grades = globSync('content/guide/**/*.mdx')
    .map((file) => ({ file, grade: schoolYears(readFileSync(file, 'utf8')) }))
    .toSorted((one, other) => other.grade - one.grade);
  for (const { file, grade } of grades) console.log(`${grade.toFixed(1).padStart(5)}  ${file}`);
  const median = grades[Math.floor(grades.length / 2)]?.grade ?? Number.NaN;
  const most = grades[0]?.grade ?? Number.NaN;
  console.log(
    `median ${median.toFixed(1)} of at most ${limits.median}, highest ${most.toFixed(1)} of at most ${limits.most}`,
  );
  process.exitCode = median <= limits.median && most <= limits.most ? 0 : 1;
}
