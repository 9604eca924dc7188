import { memory } from './memory.ts';

const themes = ['system', 'light', 'dark'];

/** Three buttons to choose a theme: absent without JavaScript, because then the system's choice holds and nothing could change it. */
class ThemeChoice extends HTMLElement {
  connectedCallback(): void {
    const chosen = memory.get('theme') ?? 'system';
    const options = themes.map(
      (theme) =>
        `<label><input type="radio" name="theme" value="${theme}"${theme === chosen ? ' checked' : ''}>${theme}</label>`,
    );
    this.innerHTML = `<fieldset><legend>Theme</legend>${options.join('')}</fieldset>`;
    this.addEventListener('change', ({ target }) => {
      const theme = (target as HTMLInputElement).value;
      const own = theme === 'system' ? null : theme;
      memory.set('theme', own);
      if (own === null) delete document.documentElement.dataset.theme;
      else document.documentElement.dataset.theme = own;
    });
  }
}

customElements.define('theme-choice', ThemeChoice);
