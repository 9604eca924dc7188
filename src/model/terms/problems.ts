import type { Entry } from '../content.ts';
import type { Problem } from '../problems.ts';
import type { Term } from '../site.ts';
import { linkedSpellings } from './spellings.ts';

/** A word in running text leads to one term: no two terms may link from the same spelling. */
export function spellingProblems(terms: readonly Entry<Term>[]): Problem[] {
  const owners = new Map<string, string>();
  return terms.flatMap(({ file, data }) =>
    linkedSpellings(data).flatMap((spelling): Problem[] => {
      const key = spelling.toLowerCase();
      const other = owners.get(key);
      if (other === undefined) owners.set(key, data.id);
      if (other === undefined || other === data.id) return [];
      const wrong = `pages would link "${spelling}" to "${other}" as well`;
      const remedy = `give one of the two a list "link" without it`;
      return [{ file, field: `${data.id}.link`, code: 'duplicate', wrong, remedy }];
    }),
  );
}
