import { letterAddress } from '../../model/share/mail.ts';
import { quotation, type Shared } from '../../model/share/quotation.ts';
import { offerPassage } from './passage.ts';
import { placeOf } from './place.ts';
import { shareEvent } from './event.ts';

/**
 * What can be done with a place: a dialog beside the link or button that opened it, and only one at a time. With it the button that opens
 * it for a selection.
 */
const [menu, passage] = new Range().createContextualFragment(
  '<div class=share popover role=dialog aria-label=Share><p role=status></p><button>Copy link</button><button>Copy as quotation</button><a>E-mail</a>' +
    '<button>Other apps…</button><textarea readonly aria-label="Text to copy"></textarea></div>' +
    '<button class=passage popover aria-label="Share passage"></button>',
).children as unknown as [HTMLElement, HTMLElement];
const [status, copyLink, copyQuotation, letter, others, field] = menu.children as unknown as [
  HTMLElement,
  HTMLButtonElement,
  HTMLButtonElement,
  HTMLAnchorElement,
  HTMLButtonElement,
  HTMLTextAreaElement,
];

/** Opens the menu beside an element, with the focus on its first control. Escape, and a click elsewhere, give the focus back. */
function open(from: HTMLElement, shared: Shared): void {
  const toSend = { title: shared.title, url: shared.address };
  from.after(menu);
  status.textContent = shared.title;
  letter.href = letterAddress(shared);
  field.hidden = true;
  others.hidden = !navigator.canShare?.(toSend);
  copyLink.onclick = () => copy(shared.address);
  copyQuotation.onclick = () => copy(quotation(shared));
  // A reader who changes their mind is no failure.
  others.onclick = () => navigator.share(toSend).catch(() => undefined);
  menu.ontoggle = ({ newState }) => {
    if (newState === 'open') return;
    menu.remove();
    if (document.activeElement?.matches('body,main')) from.focus({ preventScroll: true });
  };
  menu.showPopover({ source: from });
  copyLink.focus();
}

/** Copies, and says so; where that is not allowed, shows what is to be copied by hand. */
async function copy(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    status.textContent = 'Copied';
  } catch {
    status.textContent = 'Copy it here:';
    field.hidden = false;
    field.value = text;
    field.select();
  }
}

addEventListener(shareEvent, ({ detail: link }: CustomEventInit<HTMLAnchorElement>) => {
  if (link) open(link, placeOf(link));
});
offerPassage(passage, open);
