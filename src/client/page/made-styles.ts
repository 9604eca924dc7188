import css from './made.css?inline';
import share from './made-share.css?inline';

// Made by a script, so the policy needs no hash of it. https://www.w3.org/TR/cssom-1/#dom-cssstylesheet-replacesync
const sheet = new CSSStyleSheet();
sheet.replaceSync(css + share);
document.adoptedStyleSheets.push(sheet);
