import { requestEvent, type SearchRequest } from '../search/request.ts';
import { ask, hasModifier } from './ask.ts';
import { parsed } from './parsed.ts';

/**
 * The ways into the search from any page. Nothing of it is loaded before a reader touches it; where it cannot be loaded, the
 * link to the search page does what links do.
 */
const link = document.querySelector<HTMLAnchorElement>('a[data-search]');

/** Opens the search above the page; on a page that has a field for it, goes to the field. */
export function openSearch(): void {
  const field = document.querySelector<HTMLInputElement>('search-page input');
  if (field !== null) field.focus();
  else if (link !== null)
    askFor({ do: 'open', searchAddress: link.href }).catch(() => location.assign(link.href));
}

const askFor = (request: SearchRequest): Promise<void> => ask(link?.dataset.search, requestEvent, request);

link?.addEventListener('click', (event) => {
  if (hasModifier(event)) return;
  event.preventDefault();
  openSearch();
});

addEventListener('focusin', ({ target }) => {
  if (link !== null && target instanceof HTMLInputElement && target.matches('.search-form input'))
    // Without suggestions the field still searches.
    askFor({ do: 'suggest', field: target, base: new URL('..', link.href).pathname }).catch(() => undefined);
});

if (location.search.includes('mark=')) parsed.then(() => askFor({ do: 'mark' })).catch(() => undefined);
