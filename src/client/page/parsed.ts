/** The code of a page may run while the rest of a long page is still on its way: what it looks for then comes after this. */
export const parsed =
  document.readyState === 'loading'
    ? new Promise((resolve) => addEventListener('DOMContentLoaded', resolve, { once: true }))
    : Promise.resolve();
