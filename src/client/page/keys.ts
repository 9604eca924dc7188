import { memory } from './memory.ts';

/**
 * Single keys for whoever wants them: `?` shows what there is, `/` goes to the search. They can be switched off, because a key
 * without a modifier may be pressed by accident, and by voice (WCAG 2.1.4).
 */
const off = 'keys-off';
let dialog: HTMLDialogElement | undefined;

addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
  if (event.target instanceof HTMLElement && event.target.matches('input,select,textarea,[contenteditable]'))
    return;
  if (event.key !== '?' && (event.key !== '/' || memory.get(off) !== null)) return;
  event.preventDefault();
  if (event.key === '?') (dialog ??= makeDialog()).showModal();
  else goToSearch();
});

function goToSearch(): void {
  const field = document.querySelector<HTMLInputElement>('input[type=search]');
  if (field !== null) field.focus();
  else document.querySelector<HTMLAnchorElement>('a[data-search]')?.click();
}

function makeDialog(): HTMLDialogElement {
  const made = document.createElement('dialog');
  made.className = 'keys';
  made.setAttribute('aria-labelledby', 'keys-title');
  made.innerHTML = `<h2 id="keys-title">Keys</h2>
<dl><div><dt><kbd>?</kbd></dt><dd>this list</dd></div><div><dt><kbd>/</kbd></dt><dd>search</dd></div>
<div><dt><kbd>Tab</kbd></dt><dd>next link or button; the first of a page skips to its text</dd></div>
<div><dt><kbd>Esc</kbd></dt><dd>close what is open</dd></div></dl>
<p><label><input type="checkbox"> Use / as a key on this site</label></p><form method="dialog"><button>Close</button></form>`;
  const box = made.querySelector('input')!;
  box.checked = memory.get(off) === null;
  box.addEventListener('change', () => memory.set(off, box.checked ? null : 'yes'));
  document.body.append(made);
  return made;
}
