import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import pageWriter, { divide } from '../../../src/integrations/page-writer.ts';

type Paths = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>;
type Hooks = AstroIntegration['hooks'];
type Given<Hook> = Hook extends (given: infer Options) => unknown ? Options : never;

/** A path of a route; of a route that makes many, unless `params` is empty. */
const path = (pathname: string, type = 'page', params: string[] = ['slug']) =>
  ({ pathname, route: { type, params } }) as unknown as Paths[number];

describe('divide', () => {
  test.each<[string, Paths, ours: string[]]>([
    [
      'pages of routes that make many are ours',
      [path('/questions/a'), path('questions/b/')],
      ['/questions/a', 'questions/b/'],
    ],
    ['a page of its own is left to Astro', [path('/search', 'page', [])], []],
    ['what is not a page is left to Astro', [path('/feed.xml', 'endpoint'), path('/old', 'redirect')], []],
    [
      'an address that two routes claim is left to Astro',
      [path('/a'), path('a/'), path('/a', 'page', []), path('/b')],
      ['/b'],
    ],
    [
      'so are the home page and characters to be encoded',
      [path(''), path('/'), path('/a b'), path('/%41'), path('/é')],
      [],
    ],
    ['so are segments of dots', [path('/../a'), path('/a/../b'), path('/a.b')], []],
  ])('%s', (_, paths, ours) => {
    const [mine, theirs] = divide(paths);
    expect(mine.map(({ pathname }) => pathname)).toEqual(ours);
    expect(theirs).toEqual(paths.filter((one) => !mine.includes(one)));
  });
});

describe('pageWriter', () => {
  let dist = '';
  beforeEach(() => (dist = mkdtempSync(join(tmpdir(), 'page-writer-'))));
  afterEach(() => rmSync(dist, { recursive: true }));

  /** Runs the hooks as Astro does. */
  async function run(paths: Paths, render: AstroPrerenderer['render'], base = '/') {
    const written = ['left by the build before'];
    const { hooks } = pageWriter(written);
    const config = { outDir: pathToFileURL(`${dist}/`), site: 'https://site.example', base };
    await hooks['astro:config:done']?.({ config } as unknown as Given<Hooks['astro:config:done']>);
    const astro: AstroPrerenderer = { name: 'astro', getStaticPaths: () => Promise.resolve(paths), render };
    const said: string[] = [];
    let ours: AstroPrerenderer = astro;
    const setPrerenderer = (make: (astro: AstroPrerenderer) => AstroPrerenderer) => (ours = make(astro));
    const logger = { info: (text: string) => said.push(text) };
    await hooks['astro:build:start']?.({ setPrerenderer, logger } as unknown as Given<
      Hooks['astro:build:start']
    >);
    return { ours, astro, written, said };
  }

  test('writes its pages, and leaves the rest to Astro', async () => {
    const asked: string[] = [];
    const paths = [path('/questions/a'), path('/search', 'page', []), path('/questions/b')];
    const { ours, astro, written, said } = await run(
      paths,
      (request, { routeData }) => {
        asked.push(`${request.url} ${routeData.type}`);
        return Promise.resolve(new Response(`“${request.url}”`));
      },
      '/sub/',
    );
    expect(await ours.getStaticPaths()).toEqual([paths[1]]);
    expect(asked).toEqual([
      'https://site.example/sub/questions/a/ page',
      'https://site.example/sub/questions/b/ page',
    ]);
    expect(readFileSync(join(dist, 'questions/a/index.html'), 'utf8')).toBe(
      '“https://site.example/sub/questions/a/”',
    );
    expect(readdirSync(join(dist, 'questions')).sort()).toEqual(['a', 'b']);
    expect(existsSync(join(dist, 'search'))).toBe(false);
    expect(written).toEqual(['/questions/a/', '/questions/b/']);
    expect(said).toEqual(['2 pages written; Astro counts the others']);
    expect(ours.render).toBe(astro.render);
  });

  test('leaves to Astro what turns out to be no page', async () => {
    const paths = [path('/questions/a'), path('/questions/b')];
    const { ours, written } = await run(paths, (request) =>
      Promise.resolve(
        request.url.endsWith('/a/')
          ? new Response(null, { status: 301, headers: { location: '/questions/b/' } })
          : { response: new Response('b') },
      ),
    );
    expect(await ours.getStaticPaths()).toEqual([paths[0]]);
    expect(written).toEqual(['/questions/b/']);
    expect(existsSync(join(dist, 'questions/a'))).toBe(false);
  });

  test('names the page that cannot be rendered', async () => {
    const { ours } = await run([path('/questions/a')], () => Promise.reject(new TypeError('no title')));
    const failed = ours.getStaticPaths();
    await expect(failed).rejects.toThrow('/questions/a/ could not be rendered: no title');
    await expect(failed).rejects.toMatchObject({ cause: expect.any(TypeError) as unknown });
    expect(readdirSync(dist)).toEqual([]);
  });
});
