import type { Shared } from '../../model/share/quotation.ts';

export const select = (selector: string) => document.querySelector<HTMLElement>(selector);

/** What is shared by one of the page's links: the page itself, or the part that the link leads to. */
export function placeOf(link: HTMLAnchorElement): Shared {
  const { hash } = link;
  if (hash === '#main')
    return onPage(
      select('.cover .answer,.short-answer .prose')?.innerText ??
        (select('[name=description]') as HTMLMetaElement).content,
    );
  const part = link.ariaLabel!.slice('Share: '.length);
  // An answer and an artefact say all of it; of a term and of a section the first line is enough; an expectation is its own words.
  const whole = link.closest('.answer,.slip')?.querySelector<HTMLElement>('.prose');
  const next = (link.closest('dt') ?? link).nextElementSibling as HTMLElement | null;
  const text = whole?.innerText ?? (next?.matches('.quiet') ? '' : next?.innerText.split('\n')[0]);
  return text ? onPage(text, hash, `${part} · `) : onPage(part, hash);
}

/**
 * Words of this page, with the facts that they are quoted with.
 *
 * @param hash Where on the page they stand, as it is added to the page's address.
 * @param part What that part is called, as it is put before the page's title.
 */
export function onPage(text: string, hash = '', part = ''): Shared {
  // The home page has the name of the site, and no other.
  const [page, site] = document.title.split(/ · (?=[^·]*$)/);
  return {
    text,
    title: part + page,
    facts: [site, select('.meta time,.provenance time,.plain>.quiet>time')?.textContent],
    // The address that lasts, without whatever led here; of the search, what was asked.
    address:
      (select('[rel=canonical]') as HTMLLinkElement).href +
      (select('search-page') ? location.search : '') +
      hash,
  };
}
