/**
 * Beside a link to a plain-text file: a button that copies what the file says. Without JavaScript the link is enough.
 */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a');
    if (link === null || !('clipboard' in navigator)) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = 'Copy';
    const said = document.createElement('span');
    said.role = 'status';
    button.addEventListener('click', () => {
      copy(link.href).then(
        () => (said.textContent = 'Copied'),
        () => (said.textContent = 'Your browser did not let it be copied: open the text and copy it there.'),
      );
    });
    this.prepend(button, ' ', said);
  }
}

/** The promise goes to the clipboard itself: some browsers allow no waiting between the click and the copy. */
async function copy(address: string): Promise<void> {
  const text = fetch(address).then((answer) => {
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
    return answer.blob();
  });
  await navigator.clipboard.write([
    new ClipboardItem({ 'text/plain': text.then((blob) => new Blob([blob], { type: 'text/plain' })) }),
  ]);
}

customElements.define('copy-text', CopyText);
