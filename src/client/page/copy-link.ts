/** Links to a place on the page, such as an answer, also copy their address when they are followed. Without JavaScript they are links. */
addEventListener('click', ({ target }) => {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a.anchor') : null;
  if (link === null || !('clipboard' in navigator)) return;
  navigator.clipboard.writeText(link.href).then(
    () => say(link, 'Link copied'),
    // The address bar shows the same address: nothing is lost where copying is not allowed.
    () => undefined,
  );
});

function say(link: HTMLAnchorElement, text: string): void {
  const said = link.nextElementSibling ?? link.parentElement?.appendChild(document.createElement('span'));
  if (!(said instanceof HTMLElement)) return;
  said.role = 'status';
  said.textContent = text;
  setTimeout(() => (said.textContent = ''), 3000);
}
