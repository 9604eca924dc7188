import { searchLimits } from '../../site.ts';
import { makeCombobox } from './combobox.ts';
import { element } from './dom.ts';
import { addStyles } from './tools-styles.ts';

let dialog: HTMLDialogElement | undefined;

/** Opens the search above the page, with the focus in its field. */
export function openSearch(searchAddress: string): void {
  addStyles();
  if (dialog === undefined) {
    dialog = makeDialog(searchAddress);
    document.body.append(dialog);
    const field = dialog.querySelector('input');
    if (field !== null) makeCombobox(field, new URL('..', searchAddress).pathname);
  }
  if (!dialog.open) dialog.showModal();
  dialog.querySelector('input')?.select();
}

function makeDialog(searchAddress: string): HTMLDialogElement {
  const field = element('input', '');
  Object.assign(field, {
    type: 'search',
    name: 'q',
    id: 'dialog-q',
    autocomplete: 'off',
    maxLength: searchLimits.query,
    enterKeyHint: 'search',
  });
  const label = element('label', '', 'Search the whole site');
  label.htmlFor = field.id;
  const form = element(
    'form',
    'search-form',
    label,
    element('div', '', field, element('button', '', 'Search')),
  );
  form.action = searchAddress;
  form.role = 'search';
  const close = element('button', 'close', 'Close');
  close.type = 'button';
  const hint = element(
    'p',
    'quiet',
    'Enter searches every page. Arrow keys choose a suggestion. Esc closes.',
  );
  const made = element('dialog', 'search-dialog', form, hint, close);
  made.ariaLabel = 'Search';
  close.addEventListener('click', () => made.close());
  made.addEventListener('click', (event) => {
    if (event.target === made) made.close();
  });
  // A field for searching would first empty itself.
  made.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    made.close();
  });
  return made;
}
