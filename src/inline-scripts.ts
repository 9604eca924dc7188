/**
 * What stands inside every page instead of in a file: too small, or needed too early, for a request of its own. The policy of
 * `security.ts` lists the hash of each, so a text that changes here changes there.
 */
export const inlineScripts = {
  /**
   * Puts the reader's own choice of theme on the page, so that nothing flashes, and has the page painted in the stand-ins. Whoever comes
   * from another page of the site has the faces already: they are asked for at once, and taken if they are there before the first frame.
   * A `/` that is pressed before the page's script is there is kept for it (`client/page/key-help.ts`).
   */
  early:
    '{const d=document.documentElement.dataset;let f=document.fonts;' +
    "try{const t=localStorage.getItem('theme');if(/^(light|dark)$/.test(t))d.theme=t}catch{}" +
    "d.faces='late';requestAnimationFrame(()=>f=0);" +
    // In braces: a handler that gives back false would take every other key from the browser.
    "onkeydown=e=>{if(e.key=='/')self.pressed=e};" +
    "if(document.referrer.startsWith(location.origin+'/'))Promise.all(['','italic '].map(s=>f.load(s+'1em piazzolla')))" +
    '.then(()=>{f&&delete d.faces})}',
  /**
   * Once there is something to read, asks for what may come later: the script of every page, which sees to the faces. A browser that
   * does not report its paints gets it a second after the page stands.
   */
  later:
    '{const{main}=document.currentScript.dataset,go=()=>import(main);' +
    "try{const o=new PerformanceObserver(()=>{o.disconnect();go()});o.observe({type:'paint',buffered:true})}catch{}" +
    "addEventListener('load',()=>setTimeout(go,1e3))}",
  /** Asks browsers that can to fetch a page when a reader points at its link: no script runs for it. */
  speculation: '{"prefetch":[{"where":{"href_matches":"/*"},"eagerness":"moderate"}]}',
} as const;
