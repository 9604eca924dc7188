import { withoutBase } from '../../model/addresses.ts';
import { pictureSize } from '../../model/picture.ts';
import type { Finding } from '../finding.ts';
import type { PageFacts } from '../page-facts.ts';
import { indexablePages, type Pages } from '../pages.ts';
import type { PictureFile } from '../pictures.ts';

/**
 * Every page that search engines may list names one picture for previews, which is there, has the size that is promised, weighs no more
 * than it may and is told in words; and there is no picture that no page names: one of what was taken down would be found by no search for words.
 *
 * @param budget Bytes that a picture may have.
 */
export function checkPictures(
  pages: Pages,
  pictures: ReadonlyMap<string, PictureFile>,
  budget: number,
): Finding[] {
  const named = new Set<string>();
  const findings = indexablePages(pages).flatMap((page) => {
    const path = pathOf(page, pages);
    if (path !== undefined) named.add(path);
    return faults(page, path === undefined ? undefined : pictures.get(path), budget).map(
      ([wrong, remedy]): Finding => ({ check: 'pictures', page: page.address, wrong, remedy }),
    );
  });
  const orphans = [...pictures.keys()]
    .filter((path) => !named.has(path))
    .map((page): Finding => ({
      check: 'pictures',
      page,
      wrong: 'no page names this picture',
      remedy: 'let it not be drawn: src/model/pictures.ts says which are',
    }));
  return [...findings, ...orphans];
}

/** Path of the picture that a page names, without the base; undefined where it names none of this site. */
function pathOf({ images }: PageFacts, { site, base }: Pages): string | undefined {
  const url = URL.parse(images[0]?.url ?? '');
  return url === null || url.origin !== new URL(site).origin ? undefined : withoutBase(base, url.pathname);
}

function faults(
  { images: [image, ...more] }: PageFacts,
  file: PictureFile | undefined,
  budget: number,
): (readonly [wrong: string, remedy: string])[] {
  const { width, height } = pictureSize;
  if (image === undefined || more.length > 0)
    return [
      [`there are ${more.length + (image === undefined ? 0 : 1)} pictures`, 'give the page one og:image'],
    ];
  const { url, alt = '', width: saidWidth, height: saidHeight } = image;
  if (file === undefined)
    return [[`the picture "${url}" is not there`, 'build with all steps, and name a picture of this site']];
  const size = file.size === undefined ? 'no PNG' : `${file.size.width} × ${file.size.height}`;
  return [
    ...(size === `${width} × ${height}`
      ? []
      : [[`the picture is ${size}`, `draw it as a PNG of ${width} × ${height}`] as const]),
    ...(saidWidth === width && saidHeight === height
      ? []
      : [
          [
            `the page says that the picture has ${saidWidth} × ${saidHeight}`,
            `say ${width} × ${height}`,
          ] as const,
        ]),
    ...(file.bytes <= budget
      ? []
      : [
          [
            `the picture has ${file.bytes} bytes, where it may have ${budget}`,
            'draw less in it; the table of budgets is src/verify/budgets.ts',
          ] as const,
        ]),
    ...(alt.trim() === ''
      ? [['the picture is not told in words', 'give the page og:image:alt'] as const]
      : []),
  ];
}
