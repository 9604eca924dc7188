import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { join } from 'node:path';
import { fontPackages } from './families.ts';

/** Packages that have a part in what a picture looks like. */
const packages = [...fontPackages, 'harfbuzzjs', '@resvg/resvg-js', 'bidi-js', 'wawoff2'];

/** Code outside of this folder that has a part in it. */
const outside = ['../model/level-shapes.ts', '../model/picture.ts'];

/** A digest of all that decides how pictures are drawn, but for what they show: this code, fonts, renderer and compression. */
export function drawingVersion(): string {
  const folder = import.meta.dirname;
  const code = [...readdirSync(folder).sort(), ...outside].map((name) =>
    readFileSync(join(folder, name), 'utf8'),
  );
  const versions = packages.map((name) => {
    const file = findPackageJSON(name, import.meta.url);
    if (file === undefined) throw new Error(`the package ${name} is not installed → npm ci`);
    return [name, (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version];
  });
  const { zlib, icu } = process.versions;
  return createHash('sha256')
    .update(JSON.stringify([code, versions, zlib, icu]))
    .digest('hex');
}
