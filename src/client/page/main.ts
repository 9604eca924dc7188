/** What every page runs once it can be read: each part does nothing where the page has no place for it. */
// First: what the others make is never seen without its styles.
import './made-styles.ts';
import './copy-text.ts';
import './key-help.ts';
import './page-contents.ts';
import './search-link.ts';
import './share-links.ts';
import './tooltips.ts';
import './theme-choice.ts';
import './faces.ts';

// A part that few pages have names the file of its code.
for (const { dataset } of document.querySelectorAll<HTMLElement>('[data-code]'))
  if (dataset.code !== undefined) void import(/* @vite-ignore */ dataset.code);
