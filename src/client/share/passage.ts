import type { Shared } from '../../model/share/quotation.ts';
import { textFragment } from '../../model/share/text-fragment.ts';
import { blocks, textUpTo } from './page-text.ts';
import { onPage, select } from './place.ts';

/** Milliseconds for which a selection has to rest. */
const rest = 300;

/**
 * Offers to share what is selected: a button below the block in which the selection ends, and there in the order of the Tab key. It is
 * gone with the selection, and with Escape.
 *
 * @param button A popover. Its words come from the style sheet: text would be part of the page's.
 * @param open Opens the menu.
 */
export function offerPassage(button: HTMLElement, open: (from: HTMLElement, what: Shared) => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const selection = getSelection()!;
  const look = () => {
    clearTimeout(timer);
    if (selection.isCollapsed || !select('main')!.contains(selection.focusNode)) button.remove();
    else timer = setTimeout(offer, rest);
  };
  const offer = () => {
    const range = selection.getRangeAt(0);
    // A click that selects a whole paragraph selects up to the beginning of the next one, or, in Firefox, the paragraph and no text of it.
    const last = range.endOffset ? range.endContainer : range.startContainer;
    const holder = last.firstChild ? (last as Element) : last.parentElement!;
    holder.closest(blocks)!.append(button);
    button.showPopover();
    button.onclick = () => open(button, passageOf(range));
  };
  document.addEventListener('selectionchange', look);
  look();
}

/** A browser that cannot find the passage goes to the part that holds it. */
function passageOf(range: Range): Shared {
  const part = [...document.querySelectorAll<HTMLAnchorElement>('.anchor')].findLast(
    (link) => range.comparePoint(link.closest('li,dt') ?? link, 0) < 0,
  );
  const fragment = textFragment(
    textUpTo(document.body.lastChild!, 0),
    textUpTo(range.startContainer, range.startOffset).length,
    textUpTo(range.endContainer, range.endOffset).length,
  );
  return onPage(String(getSelection()).trim(), (part?.hash ?? '#') + fragment);
}
