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
    import('../search/dialog.ts').then(
      (search) => search.openSearch(door.href),
      () => location.assign(door.href),
    );
}

door?.addEventListener('click', (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  openSearch();
});

addEventListener('focusin', ({ target }) => {
  if (door !== null && target instanceof HTMLInputElement && target.matches('.search-form input'))
    import('../search/combobox.ts').then(
      ({ makeCombobox }) => makeCombobox(target, new URL('..', door.href).pathname),
      () => undefined,
    );
});

if (location.search.includes('mark='))
  import('../search/mark-page.ts').then(
    ({ markPage }) => markPage(),
    () => undefined,
  );
