import { memory } from './memory.ts';

/** Sections further down than this are worth coming back to. */
const worthKeeping = 2;

/**
 * A chapter's table of contents: marks the section that is being read, and offers the way back to it on a later visit. The place
 * is kept in this browser only, until the reader removes it or reaches the end.
 */
class PageContents extends HTMLElement {
  readonly #key = `place:${location.pathname}`;
  #links: HTMLAnchorElement[] = [];

  connectedCallback(): void {
    this.#links = [...this.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')];
    const headings = this.#links.map(({ hash }) =>
      document.getElementById(decodeURIComponent(hash.slice(1))),
    );
    this.#offerWayBack();
    let waiting = false;
    const mark = () => {
      waiting = false;
      const line = innerHeight / 3;
      const index = headings.findLastIndex(
        (heading) => (heading?.getBoundingClientRect().top ?? line) < line,
      );
      this.#mark(index);
    };
    addEventListener(
      'scroll',
      () => {
        if (!waiting) requestAnimationFrame(mark);
        waiting = true;
      },
      { passive: true },
    );
    mark();
  }

  #mark(index: number): void {
    if (this.#links[index]?.hasAttribute('aria-current') === true) return;
    for (const [place, link] of this.#links.entries())
      if (place === index) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
    if (index === this.#links.length - 1) memory.set(this.#key, null);
    else if (index >= worthKeeping) memory.set(this.#key, this.#links[index]?.hash ?? null);
  }

  #offerWayBack(): void {
    const hash = memory.get(this.#key);
    const link = this.#links.find((link) => link.hash === hash);
    if (link === undefined || location.hash !== '') return;
    const offer = document.createElement('p');
    offer.className = 'way-back';
    const back = document.createElement('a');
    back.href = link.hash;
    back.textContent = `Go on at “${link.textContent.trim()}”`;
    const forget = document.createElement('button');
    forget.type = 'button';
    forget.textContent = 'Forget my place';
    forget.addEventListener('click', () => {
      memory.set(this.#key, null);
      offer.remove();
      this.querySelector('a')?.focus();
    });
    back.addEventListener('click', () => offer.remove());
    offer.append('You have been here before. ', back, ' ', forget);
    this.prepend(offer);
  }
}

customElements.define('page-contents', PageContents);
