import { spawn } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository that is under test. */
export const repository = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** Where builds keep what Node made of the code that all of them load: compiled once, not forty times. */
const compiled = join(repository, '.cache/node-compiled');

/** Files without which a copy does not build. */
const parts = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** Texts of files by path from the project's root. */
export type Files = Readonly<Record<string, string>>;

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
 * @param content Folder that becomes the copy's `content/`, the repository's own by default; or all files of the content, and
 *   more files if need be, by path from the root.
 */
export function copySite(content: string | Files = join(repository, 'content')): SiteCopy {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'next-rung-')));
  for (const part of parts) cpSync(join(repository, part), join(root, part), { recursive: true });
  if (typeof content === 'string') cpSync(content, join(root, 'content'), { recursive: true });
  else writeFiles(root, content);
  linkModules(root);
  return {
    root,
    dist: join(root, 'dist'),
    build: (env = {}) => run(root, env),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

function writeFiles(root: string, files: Files): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
}

/** Links each package apart: caches, which stand among the packages, are then a copy's own and builds can run side by side. */
function linkModules(root: string): void {
  const modules = join(repository, 'node_modules');
  mkdirSync(join(root, 'node_modules'));
  for (const name of readdirSync(modules).filter((entry) => !entry.startsWith('.')))
    symlinkSync(join(modules, name), join(root, 'node_modules', name));
}

function run(cwd: string, env: Record<string, string>): Promise<{ code: number; output: string }> {
  const astro = join(repository, 'node_modules/astro/bin/astro.mjs');
  // A build in a test must not depend on what the machine or the test runner has set (Vitest sets BASE_URL, Astro reads it).
  const { PATH, HOME, TMPDIR } = process.env;
  const child = spawn(process.execPath, [astro, 'build', '--force'], {
    cwd,
    env: {
      PATH,
      HOME,
      TMPDIR,
      ASTRO_TELEMETRY_DISABLED: '1',
      NO_COLOR: '1',
      NODE_COMPILE_CACHE: compiled,
      ...env,
    },
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((resolvePromise, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolvePromise({ code: code ?? 1, output }));
  });
}
