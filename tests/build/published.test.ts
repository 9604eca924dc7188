import { readFileSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publishAddresses } from '../../src/cli/publish-addresses.ts';
import { archivedFile, chapterFile, threadFile } from '../content/small-site.ts';
import { copySmallSite, smallContent } from '../support/small-content.ts';
import type { SiteCopy } from '../support/site-copy.ts';
import { attribute, openPage } from './page.ts';

const ledger = 'content/published.txt';
const renamedThread = 'content/questions/2026/asking-well.md';
const renamedChapter = 'content/guide/mid-level/04-asking-well.mdx';
const relinked = (text = '') =>
  text
    .replaceAll('/questions/how-to-ask/', '/questions/asking-well/')
    .replaceAll('/guide/junior/asking/', '/guide/mid-level/asking-well/')
    .replaceAll('#whom-to-ask', '#whom');

/** The small site published once: its ledger. */
let published = '';
let first: SiteCopy;
let output = '';
beforeAll(async () => {
  first = copySmallSite();
  ({ output } = await first.build());
  publishAddresses(first.root, first.dist);
  published = readFileSync(join(first.root, ledger), 'utf8');
});
afterAll(() => first.remove());

async function build(changes: Readonly<Record<string, string | null>>, env: Record<string, string> = {}) {
  const site = copySmallSite({ [ledger]: published, ...changes });
  return { site, ...(await site.build(env)) };
}

describe('the ledger of a site', () => {
  const lines = () => published.split('\n').filter((line) => line.startsWith('/'));

  test('holds pages with their ids, their parts, short links and files, each once and in order', () => {
    expect(lines()).toEqual(
      expect.arrayContaining([
        '/',
        '/about/',
        '/glossary/#pip',
        '/guide/junior/asking/ chapter:j-asking',
        '/guide/junior/asking/#the-message',
        '/guide/junior/asking/#whom-to-ask',
        '/guide/junior/asking/the-message.txt',
        '/q/how-to-ask/',
        '/questions/how-to-ask/ thread:how-to-ask',
        '/questions/how-to-ask/#em-small',
        '/questions/how-to-ask/#short-answer',
        '/robots.txt',
      ]),
    );
    expect(lines()).toEqual([...new Set(lines())].sort());
    expect(
      lines().filter((line) => /#(?:main|q$|source-|letter-)|404|_astro|pagefind|sitemap-0/.test(line)),
    ).toEqual([]);
  });

  test('is missed by a line of the build, and is not missed any more when it is written', async () => {
    expect(output).toContain(
      `${lines().length} addresses are not in content/published.txt yet; when the site is published: npm run publish:addresses`,
    );
    const again = await build({});
    expect(again.output).toContain('no fault found');
    expect(again.output).not.toContain('are not in content/published.txt');
    writeFileSync(join(again.site.root, ledger), published.replace('/about/\n', ''));
    expect(publishAddresses(again.site.root, again.site.dist).added).toBe(1);
    expect(readFileSync(join(again.site.root, ledger), 'utf8')).toBe(published);
    again.site.remove();
  });
});

const places = [
  ['/', {}],
  ['/sub/', { BASE_PATH: '/sub/' }],
] as const;

describe.each(places)('files that have other names, below %s', (base, env) => {
  let site: SiteCopy;
  let said = '';
  beforeAll(async () => {
    const content = Object.fromEntries(
      Object.entries(smallContent).map(([file, text]) => [file, relinked(text)]),
    );
    const result = await build(
      {
        ...content,
        [threadFile]: null,
        [renamedThread]: content[threadFile] ?? null,
        [chapterFile]: null,
        [renamedChapter]: (content[chapterFile] ?? '').replace('## Whom to ask', '## Whom'),
        'content/redirects.yaml': [
          '- { from: /old/, to: /contributing/ }',
          "- { from: '/guide/junior/asking/#whom-to-ask', to: '/guide/junior/asking/#whom' }",
          '',
        ].join('\n'),
      },
      env,
    );
    ({ site } = result);
    said = result.output;
  });
  afterAll(() => site.remove());
  const open = (path: string) => openPage(site.dist, path);

  test('are built, and nothing that was published is missed', () => expect(said).toContain('no fault found'));

  test.each([
    ['/questions/how-to-ask/', '/questions/asking-well/'],
    ['/guide/junior/asking/', '/guide/mid-level/asking-well/'],
    ['/q/how-to-ask/', '/questions/asking-well/'],
    ['/old/', '/contributing/'],
  ])('%s leads to %s', (from, to) => {
    const page = open(from);
    const home = `https://next-rung.example${base}`;
    const metas = page.all('meta');
    expect(page.all('a').map((link) => attribute(link, 'href'))).toEqual([`${base}${to.slice(1)}`]);
    expect(
      attribute(
        metas.find((meta) => attribute(meta, 'http-equiv') === 'refresh'),
        'content',
      ),
    ).toBe(`0;url=${base}${to.slice(1)}`);
    expect(page.html).toContain(`<link rel="canonical" href="${home}${to.slice(1)}">`);
    expect(page.html).toContain('<meta name="robots" content="noindex">');
    const hosts = readFileSync(join(site.dist, '_redirects'), 'utf8');
    expect(hosts).toContain(`${base}${from.slice(1)} ${base}${to.slice(1)} 301\n`);
    const nginx = readFileSync(join(site.dist, 'redirects.nginx.map'), 'utf8');
    expect(nginx).toContain(`${base}${from.slice(1)} ${base}${to.slice(1)}$is_args$args;\n`);
    const sitemap = readFileSync(join(site.dist, 'sitemap-0.xml'), 'utf8');
    expect(sitemap).not.toContain(`<loc>${home}${from.slice(1)}</loc>`);
  });

  test('a file below a page has a copy in its old place, and a heading keeps its old anchor', () => {
    const copy = join(site.dist, 'guide/junior/asking/the-message.txt');
    expect(existsSync(copy)).toBe(true);
    expect(open('/guide/mid-level/asking-well/').html).toContain(
      '<h2 id="whom"><span id="whom-to-ask"></span>',
    );
  });
});

describe('what was taken down', () => {
  test('needs no line: short link, page and parts lead to the note, even if the file was deleted', async () => {
    const { site, output: said } = await build({
      [archivedFile]: null,
      [threadFile]: (smallContent[threadFile] ?? '').replace('[two-reviews]', '[]'),
      'content/redactions.yaml':
        '- { thread: two-reviews, slug: two-reviews, reason: It was about a person., date: 2026-11-04 }\n',
    });
    expect(said).toContain('no fault found');
    // Lists that are empty now lead to the list above.
    expect(openPage(site.dist, '/questions/kind/archived/').html).toContain('url=/questions/"');
    expect(openPage(site.dist, '/q/two-reviews/').html).toContain('url=/questions/two-reviews/');
    expect(openPage(site.dist, '/questions/two-reviews/').text()).toContain('This question was removed');
    site.remove();
  });
});

describe('redirects that lead nowhere', () => {
  const wrong = [
    [
      '- { from: /older/, to: /q/how-to-ask/ }',
      'content/redirects.yaml  /older/  /q/how-to-ask/ leads on to /questions/how-to-ask/ → write /questions/how-to-ask/',
    ],
    [
      "- { from: '/about/#x', to: '/about/#y' }",
      'content/redirects.yaml  /about/#x  there is no /about/#y → write an anchor of the page',
    ],
    [
      '- { from: /glossary/, to: /about/ }',
      'content/redirects.yaml  /glossary/  something stands at /glossary/ → remove the redirect',
    ],
    ['- { from: /old.txt, to: /new.txt }', 'content/redirects.yaml  /old.txt  there is no file /new.txt'],
  ] as const;

  test('stop the build, all told at once', async () => {
    const lines = wrong.map(([line]) => line).join('\n');
    const { site, code, output: said } = await build({ 'content/redirects.yaml': `${lines}\n` });
    site.remove();
    for (const [, says] of wrong) expect(said).toContain(says);
    expect(code).toBe(1);
  });

  test('to a page that is none are found where they are written', async () => {
    const line = '- { from: /old/, to: /nowhere/ }\n';
    const { site, code, output: said } = await build({ 'content/redirects.yaml': line });
    site.remove();
    expect(said).toContain('/old/ (content/redirects.yaml)  links  "/nowhere/" leads to no page and no file');
    expect(code).toBe(1);
  });
});

describe('addresses that are lost', () => {
  test('are all told, each with the line that mends it, and stop the build', async () => {
    const changed = (file: string, from: string, to: string) => ({
      [file]: (smallContent[file] ?? '').replaceAll(from, to),
    });
    const {
      site,
      code,
      output: said,
    } = await build({
      ...changed('content/glossary.yaml', 'id: rating', 'id: ratings'),
      ...changed(archivedFile, 'id: two-reviews', 'id: two-bad-reviews'),
      [threadFile]: (smallContent[threadFile] ?? '')
        .replaceAll('peer', 'pear')
        .replace('two-reviews', 'two-bad-reviews'),
      [ledger]: `${published}/extra/\n/extra/#part\n/extra/form.txt\n/guide/junior/gone/ chapter:j-gone\n/questions/gone/ thread:gone\n`,
    });
    site.remove();
    expect(code).toBe(1);
    const line = (from: string, to: string) =>
      `add to content/redirects.yaml: - { from: '${from}', to: '${to}' }`;
    expect(said.split('\n').filter((text) => text.includes('  published  '))).toEqual([
      `/extra/  published  was published, and leads nowhere → ${line('/extra/', '/…')}`,
      '/extra/#part  published  was published, and leads nowhere → it comes back with /extra/',
      '/extra/form.txt  published  was published, and leads nowhere → it comes back with /extra/',
      `/glossary/#rating  published  was published, and /glossary/ has no such part → ${line('/glossary/#rating', '/glossary/#ratings')}`,
      `/guide/junior/gone/  published  was published as chapter:j-gone, and leads nowhere → bring back the file with "id: j-gone"; or ${line('/guide/junior/gone/', '/…')}`,
      `/q/two-reviews/  published  was published, and leads nowhere → bring back the file with "id: two-reviews"; or ${line('/q/two-reviews/', '/…')}`,
      `/questions/gone/  published  was published as thread:gone, and leads nowhere → bring back the file with "id: gone"; or if it was taken down, add to content/redactions.yaml: - { thread: gone, slug: gone, reason: …, date: … }; or ${line('/questions/gone/', '/…')}`,
      `/questions/how-to-ask/#peer (${threadFile})  published  was published, and /questions/how-to-ask/ has no such part → ${line('/questions/how-to-ask/#peer', '/questions/how-to-ask/#pear')}`,
      `/questions/two-reviews/ (${archivedFile})  published  was published as thread:two-reviews, and is thread:two-bad-reviews today → give its file the id of thread:two-reviews back; if it is another page, give its file another name`,
    ]);
  });
});
