import { wholeFile } from './finding.ts';
import type { DocumentPlacement } from './placement.ts';

/**
 * A misplaced page whose proper place is taken by another file ("How-To.md" beside "how-to.md") is advised another one, and judged
 * as if it stood there: the two are not one page.
 *
 * @param taken Paths below the content folder that are in use. The page's own is added.
 */
export function keepApart(placement: DocumentPlacement, taken: Set<string>): DocumentPlacement {
  if (placement.finding === undefined) return placement;
  const { slug, proper } = placement;
  let number = 1;
  let [name, path] = [slug, proper];
  while (taken.has(path)) {
    number += 1;
    name = `${slug}-${number}`;
    path = proper.replace(/(?=\.mdx?$)/, `-${number}`);
  }
  taken.add(path);
  if (number === 1) return placement;
  const wrong = `has the wrong name, and content/${proper} is another file`;
  const remedy = `name it content/${path}, or remove one of the two`;
  return {
    ...placement,
    slug: name,
    proper: path,
    finding: { path: wholeFile, code: 'placement', wrong, remedy },
  };
}
