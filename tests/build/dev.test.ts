import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { chapterFile, threadFile } from '../content/small-site.ts';
import { startDev, until } from '../support/dev-server.ts';
import { copySmallSite, smallContent, withPiece } from '../support/small-content.ts';

const topics = 'content/topics.yaml';

test('the development server starts with broken content, tells all of it, and shows what is mended', async () => {
  const site = copySmallSite({
    [threadFile]: withPiece(threadFile, '<!-- short answer -->', '<!-- shrt answer -->'),
    [chapterFile]: withPiece(chapterFile, 'title: Asking for help', 'title: "Asking'),
    [topics]: '- id: reviews\n  name: "Reviews\n',
  });
  onTestFinished(() => site.remove());
  const dev = await startDev(site.root);
  onTestFinished(() => dev.stop());
  await until(() => dev.output().includes('problems in the content'));
  for (const said of [
    `${threadFile}:17  short answer  the part "short answer" is missing`,
    `${threadFile}:19  body  unknown part "shrt answer"`,
    `${chapterFile}:4  front matter  is not YAML`,
    `${topics}:3  topics.yaml  is not YAML`,
  ])
    expect(dev.output()).toContain(said);

  const page = async (path: string) => {
    const answer = await fetch(`${dev.url}${path}`);
    return answer.status === 200 ? answer.text() : String(answer.status);
  };
  expect(await page('/questions/how-to-ask/')).toBe('500');
  for (const file of [threadFile, chapterFile, topics])
    writeFileSync(join(site.root, file), smallContent[file] ?? '');
  await until(async () =>
    (await page('/questions/how-to-ask/')).includes('How do I ask without looking slow?'),
  );
  await until(async () => (await page('/guide/junior/asking/')).includes('Whom to ask'));
  await until(() => /problems in the content[^]*files, no problem/.test(dev.output()));

  // What was broken at the start is followed like everything else.
  writeFileSync(join(site.root, chapterFile), withPiece(chapterFile, '## Whom to ask', '## Whom to trouble'));
  await until(async () => (await page('/guide/junior/asking/')).includes('Whom to trouble'));
}, 180_000);
