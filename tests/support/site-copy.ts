import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository that is under test. */
export const repository = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** Files without which a copy does not build. */
const parts = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** A copy of the project in a folder of its own, so that a build in it is fresh and disturbs nobody. */
export interface SiteCopy {
  root: string;
  dist: string;
  /** Runs `astro build` there. Resolves to the exit code and everything that was printed. */
  build(env?: Record<string, string>): Promise<{ code: number; output: string }>;
  remove(): void;
}

/**
 * Copies the project with the given content.
 *
 * @param content Folder that becomes the copy's `content/`; the repository's own by default.
 */
export function copySite(content = join(repository, 'content')): SiteCopy {
  const root = mkdtempSync(join(tmpdir(), 'next-rung-'));
  for (const part of parts) cpSync(join(repository, part), join(root, part), { recursive: true });
  mkdirSync(join(root, 'content'));
  cpSync(content, join(root, 'content'), { recursive: true });
  symlinkSync(join(repository, 'node_modules'), join(root, 'node_modules'));
  return {
    root,
    dist: join(root, 'dist'),
    build: (env = {}) => run(root, env),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

function run(cwd: string, env: Record<string, string>): Promise<{ code: number; output: string }> {
  const astro = join(repository, 'node_modules/astro/bin/astro.mjs');
  // A build in a test must not depend on what the machine that runs it has set.
  const {
    SITE_URL: _site,
    BASE_PATH: _base,
    NEXT_RUNG_STEPS: _steps,
    CI: _ci,
    NODE_ENV: _node,
    VITEST: _vitest,
    ...inherited
  } = process.env;
  const child = spawn(process.execPath, [astro, 'build', '--force'], {
    cwd,
    env: { ...inherited, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', ...env },
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((resolvePromise, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolvePromise({ code: code ?? 1, output }));
  });
}
