/** What a reader gets who touches the search on any page: the dialog, suggestions, and marks on the page that was found. */
import { makeCombobox } from './combobox.ts';
import { openSearch } from './dialog.ts';
import { markPage } from './mark-page.ts';
import { requestEvent, type SearchRequest } from './request.ts';

addEventListener(requestEvent, (event) => {
  const request = (event as CustomEvent<SearchRequest>).detail;
  if (request.do === 'open') openSearch(request.searchAddress);
  else if (request.do === 'suggest') makeCombobox(request.field, request.base);
  else markPage();
});
