/** What a reader gets who touches the search on any page: the dialog, suggestions, and marks on the page that was found. */
import { makeCombobox } from './combobox.ts';
import { openSearch } from './dialog.ts';
import { markPage } from './mark-page.ts';
import { wishEvent, type SearchWish } from './wish.ts';

addEventListener(wishEvent, (event) => {
  const wish = (event as CustomEvent<SearchWish>).detail;
  if (wish.do === 'open') openSearch(wish.searchAddress);
  else if (wish.do === 'suggest') makeCombobox(wish.field, wish.base);
  else markPage();
});
