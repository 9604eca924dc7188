import type { Suggestion } from '../../model/search/suggestions.ts';
import { searchLimits } from '../../site.ts';
import { element } from './dom.ts';
import { indexFiles } from './files.ts';
import { kindNames } from './kind-names.ts';
import { SuggestionSource } from './suggestion-source.ts';
import { addStyles } from './tools-styles.ts';

let count = 0;

/**
 * Makes a search field a combobox with a list of suggestions, as the ARIA authoring practices describe it: the focus stays in
 * the field, arrow keys choose, Enter goes there or, with nothing chosen, searches. https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 *
 * @param field The field, in a form that searches.
 * @param base Path of the site.
 */
export function makeCombobox(field: HTMLInputElement, base: string): void {
  if (field.role === 'combobox') return;
  addStyles();
  const source = new SuggestionSource(indexFiles(`${base}search-index/`).load);
  const id = `suggestions-${(count += 1)}`;
  const list = element('ul', 'suggestions');
  list.id = id;
  list.role = 'listbox';
  list.ariaLabel = 'Suggestions';
  list.hidden = true;
  const told = element('span', 'visually-hidden');
  told.role = 'status';
  (field.parentElement ?? field).after(list, told);

  let shown: readonly Suggestion[] = [];
  let chosen = -1;
  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-controls': id,
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
  }))
    field.setAttribute(name, value);

  const close = () => {
    list.hidden = true;
    shown = [];
    choose(-1);
    field.setAttribute('aria-expanded', 'false');
  };

  const choose = (index: number) => {
    chosen = index;
    [...list.children].forEach((option, at) => option.setAttribute('aria-selected', String(at === index)));
    const option = list.children[index];
    if (option === undefined) return field.removeAttribute('aria-activedescendant');
    field.setAttribute('aria-activedescendant', option.id);
    option.scrollIntoView({ block: 'nearest' });
  };

  const show = (suggestions: readonly Suggestion[]) => {
    if (suggestions.length === 0) return close();
    shown = suggestions;
    list.replaceChildren(...suggestions.map((one, index) => optionOf(one, `${id}-${index}`)));
    list.hidden = false;
    field.setAttribute('aria-expanded', 'true');
    choose(-1);
    told.textContent = `${suggestions.length} ${suggestions.length === 1 ? 'suggestion' : 'suggestions'}`;
  };

  const go = ({ address }: Suggestion) => {
    close();
    location.assign(base + address.slice(1));
  };

  const suggest = () => {
    const text = typedIn(field);
    show(source.now(text, searchLimits.suggestions));
    void source.more(text).then((isMore) => {
      if (isMore && typedIn(field) === text && document.activeElement === field)
        show(source.now(text, searchLimits.suggestions));
    });
  };

  field.addEventListener('input', suggest);
  field.addEventListener('blur', close);
  field.form?.addEventListener('submit', close);
  field.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const isOpen = !list.hidden;
    const option = isOpen ? shown[chosen] : undefined;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (!isOpen) suggest();
      if (list.hidden) return;
      const step = event.key === 'ArrowDown' ? 1 : -1;
      // One place past either end is the field itself.
      choose(((chosen + step + 1 + shown.length + 1) % (shown.length + 1)) - 1);
    } else if (event.key === 'Enter' && option !== undefined) go(option);
    else if (event.key === 'Escape' && isOpen) close();
    else return;
    event.preventDefault();
  });
  // Before the field loses the focus, which would close the list.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    const option = event.target instanceof Element ? event.target.closest('[role=option]') : null;
    const suggestion = shown[[...list.children].indexOf(option ?? list)];
    if (suggestion !== undefined) go(suggestion);
  });
  void source.prepare().then(() => {
    if (field.value !== '' && document.activeElement === field && field.value !== field.defaultValue)
      suggest();
  });
}

const typedIn = (field: HTMLInputElement): string => field.value.slice(0, searchLimits.typed);

function optionOf({ title, kind, also }: Suggestion, id: string): HTMLLIElement {
  const option = element('li', '', element('span', '', title));
  if (kind === 'term' && title.length < 6 && also !== '')
    option.append(element('span', 'also', also.split(', ')[0] ?? ''));
  option.append(element('small', '', kindNames[kind].one));
  option.id = id;
  option.role = 'option';
  return option;
}
