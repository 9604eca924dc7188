import { wishEvent, type SearchWish } from '../search/wish.ts';

/**
 * The ways into the search from any page. Nothing of it is loaded before a reader touches it; where it cannot be loaded, the
 * link to the search page does what links do.
 */
const door = document.querySelector<HTMLAnchorElement>('a[data-search]');

/** Opens the search above the page; on a page that has a field for it, goes to the field. */
export function openSearch(): void {
  const field = document.querySelector<HTMLInputElement>('search-page input');
  if (field !== null) field.focus();
  else if (door !== null)
    ask({ do: 'open', searchAddress: door.href }).catch(() => location.assign(door.href));
}

/** Loads the code of the search, once, and tells it what is wanted. */
async function ask(wish: SearchWish): Promise<void> {
  await import(/* @vite-ignore */ door?.dataset.search ?? '');
  dispatchEvent(new CustomEvent(wishEvent, { detail: wish }));
}

door?.addEventListener('click', (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  openSearch();
});

addEventListener('focusin', ({ target }) => {
  if (door !== null && target instanceof HTMLInputElement && target.matches('.search-form input'))
    // Without suggestions the field still searches.
    ask({ do: 'suggest', field: target, base: new URL('..', door.href).pathname }).catch(() => undefined);
});

/** This code may run while the rest of a long page is still on its way. */
const parsed =
  document.readyState === 'loading'
    ? new Promise((resolve) => addEventListener('DOMContentLoaded', resolve, { once: true }))
    : Promise.resolve();

if (location.search.includes('mark=')) parsed.then(() => ask({ do: 'mark' })).catch(() => undefined);
