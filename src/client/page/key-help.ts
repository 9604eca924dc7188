import { memory } from './memory.ts';
import { openSearch } from './search-link.ts';

/** Where the reader's wish to have no keys is kept: a key without a modifier may be pressed by accident, and by voice (WCAG 2.1.4). */
const off = 'keys-off';

/** How long after a key was pressed it is still answered, in milliseconds: nobody waits longer for a search to open. */
const patience = 2000;

declare global {
  interface Window {
    /** The last `/` that was pressed before this code was there, kept by `inline-scripts.ts`. */
    pressed?: KeyboardEvent;
  }
}

/** Where keys are text. Nobody types into a box that is ticked, and one in a dialog that was just closed keeps the focus for a moment. */
const typing = 'input:not([type=checkbox],[type=radio]),select,textarea,[contenteditable]';

/** A button that shows the keys of this site, which also work alone until they are switched off: `?` shows them, `/` opens the search. Ctrl-K and ⌘K, which have a modifier, always do. */
class KeyHelp extends HTMLElement {
  #dialog: HTMLDialogElement | undefined;

  connectedCallback(): void {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = 'Keys';
    button.addEventListener('click', () => this.#show());
    this.append(button);
    addEventListener('keydown', (event) => this.#press(event));
    const { pressed } = window;
    window.onkeydown = null;
    if (pressed !== undefined && performance.now() - pressed.timeStamp < patience) this.#press(pressed);
  }

  #press(event: KeyboardEvent): void {
    const { key, ctrlKey, metaKey, altKey, defaultPrevented, target } = event;
    if ((ctrlKey || metaKey) && key === 'k' && !altKey && !defaultPrevented) {
      event.preventDefault();
      return openSearch();
    }
    if (ctrlKey || metaKey || altKey || defaultPrevented || memory.get(off) !== null) return;
    if (target instanceof HTMLElement && target.matches(typing)) return;
    if (key === '?') this.#show();
    else if (key === '/') openSearch();
    else return;
    event.preventDefault();
  }

  #show(): void {
    this.#dialog ??= this.appendChild(makeDialog());
    this.#dialog.showModal();
  }
}

function makeDialog(): HTMLDialogElement {
  const made = document.createElement('dialog');
  made.className = 'keys';
  made.setAttribute('aria-labelledby', 'keys-title');
  made.innerHTML = `<h2 id="keys-title">Keys</h2>
<dl><div><dt><kbd>?</kbd></dt><dd>this list</dd></div><div><dt><kbd>/</kbd>, <kbd>Ctrl</kbd> <kbd>K</kbd> or <kbd>⌘</kbd> <kbd>K</kbd></dt><dd>search</dd></div>
<div><dt><kbd>Tab</kbd></dt><dd>next link or button; the first of a page skips to its text</dd></div>
<div><dt><kbd>Esc</kbd></dt><dd>close what is open</dd></div></dl>
<p><label><input type="checkbox"> Use ? and / as keys on this site</label></p><form method="dialog"><button>Close</button></form>`;
  const box = made.querySelector('input')!;
  box.checked = memory.get(off) === null;
  box.addEventListener('change', () => memory.set(off, box.checked ? null : 'yes'));
  return made;
}

customElements.define('key-help', KeyHelp);
