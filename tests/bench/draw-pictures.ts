/** Draws the pictures of synthetic threads, and nothing else: `node draw-pictures.ts COUNT FOLDER`. */
import { join } from 'node:path';
import type { LevelId } from '../../src/model/site.ts';
import { writePictures } from '../../src/pictures/write.ts';
import { corpusPlan } from './project.ts';
import { facts, identity } from './thread-facts.ts';

const [count = '', folder = ''] = process.argv.slice(2);
const plan = corpusPlan(20_261_101);
const ladder: Readonly<Record<string, { id: LevelId; name: string; rung: number }>> = {
  junior: { id: 'junior', name: 'Junior', rung: 1 },
  'mid-level': { id: 'mid-level', name: 'Mid-level', rung: 2 },
  senior: { id: 'senior', name: 'Senior', rung: 3 },
  'every-level': { id: 'every-level', name: 'Every level', rung: 0 },
};

const pictures = Array.from({ length: Number(count) }, (_, index) => {
  const { slug, title } = identity(index, plan);
  const { kind, levels } = facts(index, plan);
  return {
    path: `/og/questions/${slug}.png`,
    facts: {
      title,
      kind: kind === 'archived' ? 'Archived question' : 'Sample question',
      levels: levels.flatMap((id) => ladder[id] ?? []).sort((a, b) => a.rung - b.rung),
    },
  };
});
const { drawn, kept } = await writePictures(pictures, join(folder, 'dist'), join(folder, 'cache'));
console.log(`${drawn} drawn, ${kept} as they were`);
