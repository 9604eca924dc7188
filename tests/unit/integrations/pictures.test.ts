import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { drawnOnDemand } from '../../../src/integrations/pictures.ts';
import { pngSize } from '../../../src/pictures/png.ts';

const cache = mkdtempSync(join(tmpdir(), 'pictures-'));
const known = [{ path: '/og/x.png', facts: { title: 'X', kind: 'Chapter', levels: [] } }];
let server: Server;
let home = '';

beforeAll(async () => {
  const answer = drawnOnDemand(() => home, cache);
  server = createServer((request, response) =>
    answer(request, response, (error) => {
      const asked = request.url === '/sub/pictures.json';
      response.statusCode = asked ? 200 : error === undefined ? 404 : 500;
      response.end(asked ? JSON.stringify(known) : undefined);
    }),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  home = `http://127.0.0.1:${(server.address() as AddressInfo).port}/sub/`;
});
afterAll(() => {
  server.close();
  rmSync(cache, { recursive: true });
});

test('a picture is drawn when it is asked for, and kept', async () => {
  const answer = await fetch(new URL('og/x.png?again', home));
  expect(answer.headers.get('content-type')).toBe('image/png');
  const picture = Buffer.from(await answer.arrayBuffer());
  expect(pngSize(picture)).toEqual({ width: 1200, height: 630 });
  expect(readdirSync(cache)).toHaveLength(1);
  const again = Buffer.from(await (await fetch(new URL('og/x.png', home))).arrayBuffer());
  expect(again.equals(picture)).toBe(true);
});

test.each(['og/y.png', 'og/x.jpg', 'x.png', ''])('%j is left to others', async (path) => {
  expect((await fetch(new URL(path, home))).status).toBe(404);
});

test('a site that says nothing of its pictures is an error of the server', async () => {
  const right = home;
  home = 'http://127.0.0.1:1/';
  const { status } = await fetch(new URL('og/x.png', right));
  home = right;
  expect(status).toBe(500);
});
