import { inWords } from '../../model/numbers.ts';

/** What was found, in words: “Five places say something about this”. */
export function resultsTitle(count: number, isWeak: boolean): string {
  if (count === 0) return 'Nothing here is about this';
  const number = inWords(count);
  const [place, comes] = count === 1 ? ['place', 'comes'] : ['places', 'come'];
  if (isWeak) return `${number} ${place} ${comes} near this`;
  return `${number} ${place} ${count === 1 ? 'says' : 'say'} something about this`;
}
