/** What a page remembers in this browser. Where storing is forbidden or full, it forgets: nothing depends on it. */
export const memory = {
  get(key: string): string | null {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  },
  set(key: string, value: string | null): void {
    try {
      if (value === null) localStorage.removeItem(key);
      else localStorage.setItem(key, value);
    } catch {
      // Private windows and full disks: the page works without.
    }
  },
};
