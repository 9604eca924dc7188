import { describe, expect, test } from 'vitest';
import { renderPart } from '../../../src/markdown/render-thread.ts';

const options = { base: '/sub/', idPrefix: 'em', headingFrom: 3 };
const loading = 'loading="lazy" decoding="async"';

describe('pictures of a thread', () => {
  test.each([
    ['![a](b.png "c")', `<img src="b.png" alt="a" title="c" ${loading}>`],
    ['![](/img/b.svg)', `<img src="/sub/img/b.svg" alt="" ${loading}>`],
    ['[![a](b.webp)](/c/)', `<a href="/sub/c/"><img src="b.webp" alt="a" ${loading}></a>`],
  ])('%s stays', (markdown, html) => {
    expect(renderPart(markdown, options)).toEqual({
      html: `<p>${html}</p>\n`,
      problems: [],
    });
  });

  test.each([
    [
      '![a "b"](https://x.example/c.png)',
      'a “b”',
      'the picture "https://x.example/c.png" does not lie on this site',
    ],
    ['![a](//x.example/c.png)', 'a', 'the picture "//x.example/c.png" does not lie on this site'],
    [
      '![a](data:image/png;base64,AA)',
      'a',
      'the picture "data:image/png;base64,AA" does not lie on this site',
    ],
    ['![](https://x.example/c.png)', '', 'the picture "https://x.example/c.png" does not lie on this site'],
    ['![a](/search/?q=b)', 'a', '"/search/?q=b" is not a picture'],
    ['![a](/b?c.png)', 'a', '"/b?c.png" is not a picture'],
    ['![a]()', 'a', '"" is not a picture'],
  ])('%s leaves its alternative text', (markdown, text, wrong) => {
    const { html, problems } = renderPart(markdown, options);
    expect(html).toBe(`<p>${text}</p>\n`);
    expect(problems.map((problem) => `${problem.code} ${problem.wrong}`)).toEqual([`image ${wrong}`]);
  });

  test('are found, and get their size, by the one who knows the files', () => {
    const image = (src: string) =>
      src === 'b.png' ? { src: '/img/b-1.png', width: 640, height: 360 } : undefined;
    const { html, problems } = renderPart('![a](b.png) ![c](d.png)', { ...options, image });
    expect(html).toBe(`<p><img src="/sub/img/b-1.png" alt="a" width="640" height="360" ${loading}> c</p>\n`);
    expect(problems).toEqual([
      { code: 'image', wrong: 'there is no picture "d.png"', remedy: 'mend the path, or add the file' },
    ]);
  });
});
