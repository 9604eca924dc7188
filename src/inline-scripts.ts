/**
 * What stands inside every page instead of in a file: too small, or needed too early, for a request of its own. The policy of
 * `security.ts` lists the hash of each, so a text that changes here changes there.
 */
export const inlineScripts = {
  /** Puts the reader's own choice of theme on the page before anything is painted, so that nothing flashes. */
  theme:
    "try{const t=localStorage.getItem('theme');if(/^(light|dark)$/.test(t))document.documentElement.dataset.theme=t}catch{}",
  /** Asks browsers that can to fetch a page when a reader points at its link: no script runs for it. */
  speculation: '{"prefetch":[{"where":{"href_matches":"/*"},"eagerness":"moderate"}]}',
} as const;
