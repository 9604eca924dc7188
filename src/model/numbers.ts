const words = 'No One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve'.split(' ');

/** A number as it begins a heading: up to twelve as a word. */
export const inWords = (count: number): string => words[count] ?? String(count);
