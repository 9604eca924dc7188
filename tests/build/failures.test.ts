import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { chapterFile, threadFile } from '../content/small-site.ts';
import { copySmallSite, smallContent, withPiece } from '../support/small-content.ts';

/** Builds the small site with changes. Says how that ended, what was printed, and which of the files asked for were written. */
async function build(
  changes: Readonly<Record<string, string>>,
  env: Record<string, string> = {},
  files: readonly string[] = [''],
): Promise<{ code: number; lines: string[]; written: string[] }> {
  const site = copySmallSite(changes);
  try {
    const { code, output } = await site.build(env);
    const written = files.filter((file) => existsSync(join(site.dist, file)));
    return { code, lines: output.split('\n').map((line) => line.trimEnd()), written };
  } finally {
    site.remove();
  }
}

/** The lines behind the one that ends with `head`, as many as there are up to what Astro adds. */
function listBehind(lines: readonly string[], head: string): string[] {
  const start = lines.findIndex((line) => line.endsWith(head)) + 1;
  const length = lines.slice(start).findIndex((line) => /^ {2}\S|^$/.test(line));
  return start === 0 ? [`nothing says "${head}"`] : lines.slice(start, start + length);
}

const withoutCheck = { NEXT_RUNG_STEPS: 'pages,copies,pictures,index,redirects,verify' };
const atEnd = (file: string, text: string) => ({ [file]: `${smallContent[file] ?? ''}\n${text}\n` });

describe.concurrent('faults in the content', () => {
  const faulty = {
    [chapterFile]: withPiece(chapterFile, '#em-small', '#em-tall'),
    [threadFile]: withPiece(threadFile, 'levels: [junior]', 'levels: []').replace(
      'sources: [sg]',
      'sources: [no]',
    ),
  };
  const said = [
    `${chapterFile}:17  body  there is no anchor "#em-tall" on /questions/how-to-ask/ → write /questions/how-to-ask/#em-small`,
    `${threadFile}:5  levels  is empty → name at least one level`,
    `${threadFile}:15  sources.0  there is no source "no" → add the source, or remove the reference`,
  ];

  test('stop the build, are all told with place and remedy, and nothing is written', async ({ expect }) => {
    const { code, lines, written } = await build(faulty);
    expect(code).toBe(1);
    expect(listBehind(lines, '3 problems in the content:')).toEqual(said);
    expect(lines.filter((line) => line.startsWith('::'))).toEqual([]);
    expect(written).toEqual([]);
  });

  test('are annotated where CI is set', async ({ expect }) => {
    const { code, lines } = await build(faulty, { CI: 'true' });
    expect(code).toBe(1);
    expect(listBehind(lines, '3 problems in the content:')).toEqual(said);
    expect(lines.filter((line) => line.startsWith('::'))).toEqual([
      `::error file=${chapterFile},line=17,title=body::there is no anchor "#em-tall" on /questions/how-to-ask/ → write /questions/how-to-ask/#em-small`,
      `::error file=${threadFile},line=5,title=levels::is empty → name at least one level`,
      `::error file=${threadFile},line=15,title=sources.0::there is no source "no" → add the source, or remove the reference`,
    ]);
  });
});

describe.concurrent('faults that the content check does not see', () => {
  test('in a page of public/ are all told, and stop the build', async ({ expect }) => {
    const page =
      '<!doctype html><html><head><title>Extra</title></head><body onclick="go()"><h1>Extra</h1><a href="/nowhere/">x</a></body></html>';
    const { code, lines } = await build({ 'public/extra.html': page });
    expect(code).toBe(1);
    expect(listBehind(lines, '8 faults in the built site:')).toEqual([
      '/extra.html  canonical  there is no canonical link → write "https://next-rung.example/extra.html", once',
      '/extra.html  handlers  there is the attribute onclick of <body> → listen from a script of src/client',
      '/extra.html  language  the page does not say which language it is in → write <html lang="…">',
      '/extra.html  links  "/nowhere/" leads to no page and no file → correct the address, or add what it leads to',
      '/extra.html  pictures  there are 0 pictures → give the page one og:image',
      '/extra.html  policy  there is no Content-Security-Policy → write the page with the Base layout',
      '/extra.html  sitemap  the sitemap does not list it → let the sitemap list "https://next-rung.example/extra.html"',
      '/extra.html  titles  the description is missing → give the page one description',
    ]);
  });

  const chapterPage = 'guide/junior/asking/index.html';
  const threadPage = 'questions/how-to-ask/index.html';
  const rows = [
    [
      'a Markdown plugin that throws',
      atEnd(chapterFile, '[x](javascript:alert)'),
      chapterPage,
      [
        'the link "javascript:alert" has an address that is not allowed → begin it with https://, http://, mailto:, / or #, or leave the link out',
        chapterFile,
      ],
    ],
    [
      'MDX that cannot be read',
      atEnd(chapterFile, '<Slip id="x"'),
      chapterPage,
      ['25:1: Unexpected character', `${chapterFile}:25:1`],
    ],
    ['a component that does not exist', atEnd(chapterFile, '<Slipp>x</Slipp>'), chapterPage, ['Slipp']],
    [
      'a thread without one of its parts',
      { [threadFile]: withPiece(threadFile, '<!-- short answer -->\n\nAsk.\n', '') },
      threadPage,
      [
        `${threadFile}:17  short answer  the part "short answer" is missing → add a line <!-- short answer --> and its text below it`,
      ],
    ],
  ] as const;

  test.each(rows)(
    '%s stops the build, and no empty page is published',
    async (_name, changes, page, says) => {
      const { code, lines, written } = await build(changes, withoutCheck, [page, 'sitemap-index.xml']);
      expect(code).toBe(1);
      const output = lines.join('\n');
      for (const text of says) expect(output).toContain(text);
      expect(written).toEqual([]);
    },
  );
});

describe.concurrent('settings', () => {
  const rows = [
    [
      { SITE_URL: 'ftp://x' },
      'SITE_URL is "ftp://x", which is not a web address → write one, for instance https://next-rung.example',
    ],
    [
      { BASE_PATH: '/a b/' },
      'BASE_PATH is "/a b/" → write path segments of letters, digits, ".", "_", "~" and "-", for instance /career/',
    ],
    [
      { NEXT_RUNG_STEPS: 'nonsense' },
      'NEXT_RUNG_STEPS names "nonsense", which is no step of the build → write some of: check, pages, copies, pictures, index, redirects, verify',
    ],
  ] as const;

  test.each(rows)('%o is refused before anything is written', async (env, message) => {
    const { code, lines, written } = await build({}, { ...env });
    expect(code).toBe(1);
    expect(lines).toContain(message);
    expect(written).toEqual([]);
  });
});
