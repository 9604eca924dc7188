/** What a page asks of the code that is loaded when a reader first touches the search. */
export type SearchRequest =
  /** Open the search above the page. */
  | { do: 'open'; searchAddress: string }
  /** Suggest titles and terms while the reader types into a field. */
  | { do: 'suggest'; field: HTMLInputElement; base: string }
  /** Mark the words that led here. */
  | { do: 'mark' };

/** The event that carries it: the code is a file of its own, of which a page has only the address. */
export const requestEvent = 'search-request';
