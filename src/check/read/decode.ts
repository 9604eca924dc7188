import { isUtf8 } from 'node:buffer';
import { wholeFile, type Finding } from './finding.ts';

/** Bytes that a content file may have: a text of this length is a book. Anything larger is not a text, or not one page. */
export const maxBytes = 1_000_000;

/** A file's text, and why it is none; then what can be read of it serves to know its id, and nothing else. */
export function decode(bytes: Buffer): { text: string; finding?: Finding } {
  const text = bytes.toString('utf8', 0, maxBytes);
  const finding = bytes.length > maxBytes ? tooLarge(bytes.length) : encodingFinding(bytes);
  return finding === undefined ? { text } : { text: text.replaceAll('\0', ''), finding };
}

function encodingFinding(bytes: Buffer): Finding | undefined {
  if (!isUtf8(bytes)) {
    const line = 1 + lines(bytes).findIndex((part) => !isUtf8(part));
    const wrong = 'has bytes that are not UTF-8';
    return { path: ['encoding'], line, code: 'encoding', wrong, remedy: 'save the file as UTF-8' };
  }
  const nul = bytes.indexOf(0);
  if (nul !== -1) {
    const line = lines(bytes.subarray(0, nul)).length;
    const wrong = 'has a NUL byte, which no text has';
    return {
      path: ['encoding'],
      line,
      code: 'encoding',
      wrong,
      remedy: 'remove it, or save the file as UTF-8',
    };
  }
  return undefined;
}

function tooLarge(size: number): Finding {
  return {
    path: wholeFile,
    code: 'size',
    wrong: `the file has ${size} bytes, more than ${maxBytes}`,
    remedy: 'divide the text, or move what is not text to public/',
  };
}

function lines(bytes: Buffer): Buffer[] {
  const parts: Buffer[] = [];
  let start = 0;
  for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, start)) {
    parts.push(bytes.subarray(start, end));
    start = end + 1;
  }
  return [...parts, bytes.subarray(start)];
}
