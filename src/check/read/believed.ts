import { child } from '../../loaders/unknown-data.ts';
import { listKinds, kinds, type Kind, type ListKind } from './kinds.ts';
import { mend } from './mend.ts';

/** An entry on its way to becoming content: `file` is the path by which the site is assembled. */
export interface RawEntry {
  file: string;
  data: Record<string, unknown>;
}

export type RawContent = Record<Kind, RawEntry[]>;

/** Which fields of which entries refer to a vocabulary. */
const references: Readonly<Record<ListKind, readonly (readonly [Kind, string])[]>> = {
  levels: [['threads', 'levels']],
  topics: [
    ['chapters', 'topics'],
    ['threads', 'topics'],
    ['terms', 'topics'],
  ],
  dimensions: [['chapters', 'dimensions']],
  criteria: [],
  titles: [],
  sources: [
    ['chapters', 'sources'],
    ['levelPages', 'sources'],
    ['threads', 'sources'],
    ['criteria', 'agree'],
    ['titles', 'source'],
  ],
  terms: [['terms', 'see']],
  redactions: [],
  redirects: [],
  doors: [],
  asked: [],
};

/**
 * Adds stand-ins for the entries of vocabularies that could not be read whole: whatever refers to them is believed, or one
 * broken file of topics would make every page look broken.
 */
export function believe(content: RawContent, unsure: ReadonlySet<ListKind>, folder: string): void {
  if (unsure.has('terms') || unsure.has('criteria')) believePhrases(content);
  for (const kind of listKinds.filter((one) => unsure.has(one))) {
    const ids = new Set<unknown>(
      references[kind].flatMap(([from, field]) => content[from].flatMap(({ data }) => child(data, field))),
    );
    if (kind === 'levels') for (const id of shelfNames(content)) ids.add(id);
    for (const { data } of content[kind]) ids.delete(data.id);
    for (const id of ids) {
      const { data } = mend(kind, { id }, kinds[kind].neutral);
      if (data !== undefined) content[kind].push({ file: `${folder}/${kinds[kind].place}`, data });
    }
  }
}

/** Levels that chapters and level pages name by where they stand. */
function shelfNames(content: RawContent): string[] {
  return [
    ...content.chapters.map(({ file }) => file.split('/').at(-2) ?? ''),
    ...content.levelPages.map(({ file }) => (file.split('/').at(-1) ?? '').replace(/\.mdx$/, '')),
  ];
}

/** Phrases are left out where they may be for a term or a criterion: one that stood in for it would be counted with the others of its level. */
function believePhrases(content: RawContent): void {
  const pages = new Set([...content.chapters, ...content.threads].map(({ data }) => data.id));
  content.asked = content.asked.filter(({ data }) => data.kind !== 'term' && pages.has(data.id));
}
