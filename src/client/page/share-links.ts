import { shareEvent } from '../share/event.ts';
import { ask, hasModifier } from './ask.ts';
import { parsed } from './parsed.ts';

/** What one may want to send, besides what has its link in the page; lists of links and works cited come and go. */
const places =
  'main :is(.prose>:is(h2,h3)[id],article>.section>h2:not(#sources),.dimension>h2,.terms dt>a,.slip h3)';

/** Nothing of the menu is loaded before a reader shares or selects something. */
const askFor = (link?: HTMLAnchorElement): Promise<void> =>
  ask(document.querySelector<HTMLElement>('[data-share]')!.dataset.share, shareEvent, link);

/** A link takes no room and has no text: whoever reads, copies or quotes the page finds it as it was. */
function linkTo(id: string, label: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.className = 'anchor';
  link.href = `#${id}`;
  link.ariaLabel = label;
  return link;
}

function addLinks(): void {
  document.querySelector('h1')!.before(linkTo('main', 'Share this page'));
  for (const place of document.querySelectorAll<HTMLElement>(places)) {
    // Headings are text; the kind of an artefact stands before it. Not `innerText`, for which the page would be laid out anew for each link.
    place.after(linkTo(place.closest('[id]')!.id, `Share: ${place.lastChild!.textContent!.trim()}`));
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.anchor')) link.ariaHasPopup = 'dialog';
}

function follow(event: MouseEvent): void {
  const link = (event.target as Element).closest<HTMLAnchorElement>('.anchor');
  if (link === null || hasModifier(event)) return;
  event.preventDefault();
  askFor(link).catch(() => location.assign(link.href));
}

// A page without a lasting address, and a browser without popovers: links stay links.
if ('popover' in document.body && document.querySelector('[rel=canonical]') !== null) {
  void parsed.then(addLinks);
  addEventListener('click', follow);
  document.addEventListener('selectionchange', () => {
    // Without the code a selection is still one to copy.
    if (!getSelection()!.isCollapsed) askFor().catch(() => undefined);
  });
}
