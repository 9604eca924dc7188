import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { repository } from './site-copy.ts';

export interface DevServer {
  url: string;
  /** Everything that was printed so far. */
  output(): string;
  stop(): Promise<void>;
}

/** Starts the development server over a copy of the site, and waits until it says its address or ends. */
export async function startDev(root: string): Promise<DevServer> {
  const port = await freePort();
  const { PATH, HOME, TMPDIR } = process.env;
  const astro = join(repository, 'node_modules/astro/bin/astro.mjs');
  const child = spawn(process.execPath, [astro, 'dev', '--ignore-lock', '--port', String(port)], {
    cwd: root,
    env: { PATH, HOME, TMPDIR, ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DEV_BACKGROUND: '1', NO_COLOR: '1' },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const stop = async () => {
    child.kill();
    await ended;
  };
  await Promise.race([ended, until(() => output.includes('watching for file changes'))]);
  if (child.exitCode !== null) throw new Error(`the development server ended:\n${output}`);
  return { url: `http://localhost:${port}`, output: () => output, stop };
}

/** Waits until something is true, a minute at most. */
export async function until(isTrue: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    if (await isTrue()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('it did not happen within a minute');
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject).listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
