/**
 * What stands inside every page instead of in a file: too small, or needed too early, for a request of its own. The policy of
 * `security.ts` lists the hash of each, so a text that changes here changes there.
 */
export const inlineScripts = {
  /**
   * Puts the reader's own choice of theme on the page, so that nothing flashes, and has the first page of a visit painted in the
   * stand-ins; whoever comes from another page of the site has the faces already.
   */
  early:
    '{const d=document.documentElement.dataset;' +
    "try{const t=localStorage.getItem('theme');if(/^(light|dark)$/.test(t))d.theme=t}catch{}" +
    "if(!document.referrer.startsWith(location.origin+'/'))d.faces='late'}",
  /**
   * Once there is something to read, asks for what may come later: the faces, and the script of every page. A browser that does not
   * report its paints gets them a second after the page stands.
   */
  later:
    '{const{main}=document.currentScript.dataset,go=()=>{delete document.documentElement.dataset.faces;import(main)};' +
    "try{const o=new PerformanceObserver(()=>{o.disconnect();go()});o.observe({type:'paint',buffered:true})}catch{}" +
    "addEventListener('load',()=>setTimeout(go,1e3))}",
  /** Asks browsers that can to fetch a page when a reader points at its link: no script runs for it. */
  speculation: '{"prefetch":[{"where":{"href_matches":"/*"},"eagerness":"moderate"}]}',
} as const;
