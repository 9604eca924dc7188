import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cutFace, faceFile, faces, type Face } from '../../../src/cli/fonts.ts';

const names = Object.keys(faces) as Face[];

test.each(names)('the file of the %s face is what its package gives today', async (face) => {
  const file = readFileSync(faceFile(face));
  expect(file.subarray(0, 4).toString('latin1')).toBe('wOF2');
  expect(file.equals(await cutFace(face)), 'run npm run fonts').toBe(true);
});

test('both faces together are at most 60 KB', () => {
  expect(names).toHaveLength(2);
  const bytes = names.map((face) => readFileSync(faceFile(face)).length);
  expect(Math.min(...bytes)).toBeGreaterThan(10_000);
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(60 * 1024);
});
