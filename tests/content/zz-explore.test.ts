import { test } from 'vitest';
import { archivedFile as A, chapterFile as C, edited, said, smallSite, threadFile as T, type Files } from './small-site.ts';
const s = (f: string) => smallSite[f] ?? '';
const mdx = (text: string): Files => ({ [C]: s(C) + '\n' + text + '\n' });
const q = (text: string): Files => edited(T, 'I am stuck.', text);
const cases: Record<string, Files> = {
  answersBroken: edited(T, 'answers:', 'answrs:'), badId: edited(T, '{ id: em-small,', '{ id: Em Small,'), emptyC: { [C]: s(C).slice(0, s(C).indexOf('## Whom')) }, upper: edited(T, '<!-- short answer -->', '<!-- Short Answer -->'),
  l3: q('[a](/guide/junior/asking/#whom)'), l8: q('[a][x]\n\n[x]: /nope/\n\n'), l10: q('`[a](/nope/)`\n\n    [a](/nope/)\n\n```\n[a](/nope/)\n```\n'), l14: q('[a](/guide/junior/01-asking.mdx) [b](01-asking.mdx) [c](/Guide/Junior/) [d](../zz) [e](/questions/junior/asking/)'), m13: mdx('<Small titel="x">z</Small>'), dims: q('[a](/guide/dimensions/#craft) [b](/guide/dimensions/#kraft) [c](/guide/#junior)'),
  html: q('<kbd>x</kbd> List<String> <script>alert(1)</script>\n\n<div>\n<iframe src="x"></iframe>\n</div>\n\n<h2>x</h2>\n\n'),
};
test('explore', async () => { for (const [name, files] of Object.entries(cases)) { console.log(name + '\n    ' + (await said(files)).join('\n    ')); } });
