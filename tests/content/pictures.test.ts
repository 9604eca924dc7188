import { describe } from 'vitest';
import { inChapter, inThread, testRows, type Row } from './site-check.ts';
import { chapterFile as C, threadFile as T } from './small-site.ts';

/** Pictures, whichever way they are written. */
const rows: readonly Row[] = [
  [
    'a picture from elsewhere',
    inThread('![x](https://a.example/z.png) ![d](data:image/png;base64,AAAA)'),
    [
      `image ${T}:17  question  the picture "data:image/png;base64,AAAA" does not lie on this site → save it in public/ and write its path from / on`,
      `image ${T}:17  question  the picture "https://a.example/z.png" does not lie on this site → save it in public/ and write its path from / on`,
    ],
  ],
  [
    'a picture that is missing',
    inThread('![y](/pictur.png) ![z](/nothing.png)'),
    [
      `image ${T}:17  question  there is no picture public/nothing.png → put the file at public/nothing.png, or leave the picture out`,
      `image ${T}:17  question  there is no picture public/pictur.png → write /picture.png, or put the file at public/pictur.png`,
    ],
  ],
  [
    'a picture beside a thread',
    inThread('![x](picture.png)'),
    [
      `image ${T}:17  question  the picture "picture.png" is relative → save it in public/ and write its path from / on`,
    ],
  ],
  [
    'a picture that is none',
    inThread('![x](/about/)'),
    [`image ${T}:17  question  "/about/" is not a picture → name an avif, gif, jpg, png, svg or webp file`],
  ],
  [
    'a picture in HTML and by definition',
    inThread('<img src="https://a.example/x.png">\n\n![a][b]\n\n[b]: https://a.example/y.png\n\n'),
    [
      `image ${T}:17  question  the picture "https://a.example/x.png" does not lie on this site → save it in public/ and write its path from / on`,
      `image ${T}:21  question  the picture "https://a.example/y.png" does not lie on this site → save it in public/ and write its path from / on`,
    ],
  ],
  [
    'pictures of a chapter',
    inChapter('![x](./no.png) ![y](/no.png) ![z](https://a.example/c.png)'),
    [
      `image ${C}:25  body  the picture "https://a.example/c.png" does not lie on this site → save it in public/ and write its path from / on`,
      `image ${C}:25  body  there is no picture content/guide/junior/no.png → put the file there, or leave the picture out`,
      `image ${C}:25  body  there is no picture public/no.png → put the file at public/no.png, or leave the picture out`,
    ],
  ],
  [
    'a misspelt picture beside a chapter',
    { ...inChapter('![z](./hare.png)'), 'content/guide/junior/here.png': 'x' },
    [
      `image ${C}:25  body  there is no picture content/guide/junior/hare.png → it may be content/guide/junior/here.png: write its path from this file`,
    ],
  ],
];

describe('pictures', () => testRows(rows));
