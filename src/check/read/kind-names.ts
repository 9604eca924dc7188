/** Content that is one file an entry, text below front matter. */
export const documentKinds = ['chapters', 'levelPages', 'pages', 'threads'] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** Content that is one file of entries. */
export const listKinds = [
  'levels',
  'topics',
  'dimensions',
  'terms',
  'sources',
  'redactions',
  'redirects',
  'doors',
  'criteria',
  'titles',
  'asked',
] as const;
export type ListKind = (typeof listKinds)[number];
