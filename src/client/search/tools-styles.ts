import css from './tools.css?inline';

let styled = false;

/** Styles suggestions, the dialog and marks. They come with the code: a page that is only read carries none of them. */
export function addStyles(): void {
  if (styled) return;
  styled = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
