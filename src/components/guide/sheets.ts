import layers from '../../styles/layers.css?inline';
import cycle from './cycle.css?inline';
import figure from './figure.css?inline';
import note from './note.css?inline';
import tree from './tree.css?inline';

/** Sheets of components that few pages have, by the component's name in MDX: only pages that use one carry its sheet. */
const sheets: Readonly<Record<string, readonly string[]>> = {
  Cycle: [figure, cycle],
  Note: [note],
  Tree: [figure, tree],
};

/**
 * The sheets that a page needs for the components it uses, each once, joined to one.
 *
 * @param used Names of components, as the page's text has them; those whose sheet every page has are passed over.
 */
export const sheetsOf = (used: readonly string[]): string[] => {
  const needed = new Set(used.flatMap((name) => sheets[name] ?? []));
  // They stand before the page's own sheet, so they say the order of the layers, too.
  return needed.size === 0 ? [] : [[layers, ...needed].join('')];
};

/** All of them, for the page that shows every component. */
export const allSheets = (): string[] => sheetsOf(Object.keys(sheets));
