const words = 'No One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve'.split(' ');

/** A number as it begins a heading: up to twelve as a word. */
export const inWords = (count: number): string => words[count] ?? String(count);

/** A count as it is printed: a source may have rounded it ("1.1K"), or not reported it. */
export type Count = number | string | undefined;

/** "1.1K views", "1 comment"; `undefined` for a count that was not reported. */
export function counted(count: number | string, noun: string): string;
export function counted(count: Count, noun: string): string | undefined;
export function counted(count: Count, noun: string): string | undefined {
  if (count === undefined) return undefined;
  return `${count} ${noun}${String(count) === '1' ? '' : 's'}`;
}

/** "Two answers": numbers up to twelve as words, as a heading has them. */
export const countedInWords = (count: number, noun: string): string =>
  `${inWords(count)} ${noun}${count === 1 ? '' : 's'}`;
