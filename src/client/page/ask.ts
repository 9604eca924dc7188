/**
 * Loads a file of code, once, and tells it what is wanted: such a file hears events, because a page has only its address.
 *
 * @param code Address of the file.
 * @param event Name of the event that it listens to.
 * @param detail What is wanted.
 */
export async function ask(code: string | undefined, event: string, detail?: unknown): Promise<void> {
  await import(/* @vite-ignore */ code ?? '');
  dispatchEvent(new CustomEvent(event, { detail }));
}

/** Whether a reader wants more of a link than to follow it, such as a new tab. */
export const hasModifier = (event: MouseEvent): boolean =>
  event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
