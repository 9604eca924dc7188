import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { latestDay, localDay } from '../../src/clock.ts';
import { edited, writeSite, type Files } from './site-check.ts';
import { threadFile } from './small-site.ts';

const cli = resolve(import.meta.dirname, '../../src/cli');

/** Runs a command in a folder as a writer would, and says how it ended. */
function run(
  root: string,
  command: string,
  args: readonly string[],
  ci = '',
  more: Readonly<Record<string, string>> = {},
): { code: number; output: string; errors: string } {
  try {
    const env = { ...process.env, CI: ci, ...more };
    const options = { cwd: root, encoding: 'utf8', env, stdio: 'pipe' } as const;
    return {
      code: 0,
      output: execFileSync(process.execPath, [join(cli, command), ...args], options),
      errors: '',
    };
  } catch (error) {
    const { status, stdout, stderr } = error as { status: number; stdout: string; stderr: string };
    return { code: status, output: stdout, errors: stderr };
  }
}

const broken: Files = edited(threadFile, 'levels: [junior]', 'levels: []');

describe('check', () => {
  test('ends well where nothing is wrong', () => {
    expect(run(writeSite(), 'check.ts', [])).toEqual({
      code: 0,
      output: '17 files checked, no problem\n',
      errors: '',
    });
  });

  test('fails and names the problem', () => {
    const { code, output } = run(writeSite(broken), 'check.ts', []);
    expect(code).toBe(1);
    expect(output).toBe(
      `${threadFile}:5  levels  is empty → name at least one level\n\n1 problem in 1 file\n`,
    );
  });

  test('annotates where CI is set', () => {
    const { code, output } = run(writeSite(broken), 'check.ts', [], 'true');
    expect(code).toBe(1);
    expect(output).toContain(`::error file=${threadFile},line=5,title=levels::`);
  });

  test('reads the folder that it is given', () => {
    const { code, output } = run(writeSite({ 'words/topics.yaml': '' }), 'check.ts', ['words']);
    expect(code).toBe(1);
    expect(output).toMatch(/^words\/dimensions\.yaml {2}dimensions\.yaml {2}there is no dimension → /m);
    expect(output).toMatch(/\n13 problems in 13 files\n$/);
  });
});

test('a day that has come somewhere is no day of the future, wherever the command runs', () => {
  const day = latestDay(new Date());
  const root = writeSite(edited(threadFile, 'checked: 2026-11-02', `checked: ${day}`));
  for (const TZ of ['Pacific/Pago_Pago', 'UTC', 'Pacific/Kiritimati'])
    expect(run(root, 'check.ts', [], '', { TZ }).output, TZ).toContain('no problem');
});

describe('new', () => {
  test('writes a question whose problems are its empty parts', () => {
    const root = writeSite();
    const today = localDay(new Date());
    const file = `content/questions/${today.slice(0, 4)}/may-i-say-no.md`;
    const made = run(root, 'new.ts', [
      'question',
      'May I say: no?',
      '--level',
      'junior',
      '--topic',
      'manager',
    ]);
    expect([made.code, made.errors]).toEqual([0, '']);
    expect(made.output.split('\n')[0]).toBe(file);
    expect(readFileSync(join(root, file), 'utf8')).toContain('title: "May I say: no?"\n');
    expect(run(root, 'check.ts', []).output.split('\n').filter(Boolean)).toEqual([
      `${file}:7  asker.label  is empty → write it`,
      `${file}:11  answers.0.by  is empty → write it`,
      `${file}:11  answers.0.says  is empty → write it`,
      `${file}:12  answers.1.by  is empty → write it`,
      `${file}:12  answers.1.says  is empty → write it`,
      `${file}:17  question  the question is missing → write it first, before any comment line`,
      `${file}:18  short answer  the part "short answer" is empty → write its text`,
      `${file}:20  answer: first  the part "answer: first" is empty → write its text`,
      `${file}:22  answer: second  the part "answer: second" is empty → write its text`,
      `${file}:24  what decides  the part "what decides" is empty → write its text`,
      `${file}:26  this week  the part "this week" is empty → write its text, or remove its comment line`,
      `${file}:28  when this is wrong  the part "when this is wrong" is empty → write its text, or remove its comment line`,
      '12 problems in 1 file',
    ]);
  });

  test('writes a chapter whose problems are its empty parts, last on its shelf', () => {
    const root = writeSite();
    const file = 'content/guide/junior/02-saying-no.mdx';
    const made = run(root, 'new.ts', ['chapter', 'Saying no', '--level', 'junior']);
    expect([made.code, made.errors]).toEqual([0, '']);
    expect(made.output.split('\n')[0]).toBe(file);
    expect(readFileSync(join(root, file), 'utf8')).toContain('id: j-saying-no\n');
    expect(run(root, 'check.ts', []).output.split('\n').filter(Boolean)).toEqual([
      `${file}:4  question  is empty → write it`,
      `${file}:5  description  is empty → write it`,
      `${file}:6  answer  is empty → write it`,
      `${file}:7  topics  is empty → name one to four topics`,
      `${file}:8  dimensions  is empty → name at least one dimension`,
      `${file}:14  body  the page has no text → write it below the front matter`,
      '6 problems in 1 file',
    ]);
  });

  test('refuses in one sentence, and writes nothing', () => {
    const root = writeSite();
    const { code, output, errors } = run(root, 'new.ts', ['question', 'How to ask']);
    expect([code, output]).toEqual([1, '']);
    expect(errors).toBe(`${threadFile} exists → write in it, or give another --slug\n`);
    expect(run(root, 'check.ts', []).code).toBe(0);
  });
});
