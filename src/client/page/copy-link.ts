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

/** Says it behind the link. A screen reader hears what changes in a place that was there before, so the text comes a frame later. */
function say(link: HTMLAnchorElement, text: string): void {
  const next = link.nextElementSibling;
  const said = next?.role === 'status' ? next : document.createElement('span');
  said.role = 'status';
  link.after(said);
  requestAnimationFrame(() => (said.textContent = text));
  setTimeout(() => (said.textContent = ''), 3000);
}
