import { describe, expect, test } from 'vitest';
import { decode, maxBytes } from '../../../../src/check/read/decode.ts';

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));

describe('a text', () => {
  test.each([
    ['plain', 'Hello\n'],
    ['of other scripts', 'Zażółć 日本 🪜\n'],
    ['with a mark of byte order', '\uFEFFHello'],
    ['of nothing', ''],
  ])('%s', (_name, text) => {
    expect(decode(bytes(text))).toEqual({ text });
  });
  test('of the greatest size', () => expect(decode(Buffer.alloc(maxBytes, 'a')).finding).toBeUndefined());
});

describe('no text', () => {
  test.each([
    ['a byte of Latin-1, with its line', bytes('a\nb\nc', [0xe9], '\nd'), 'encoding', 3],
    ['a character that is cut off', bytes('a\n', [0xe2, 0x82]), 'encoding', 2],
    ['half of a pair', bytes([0xed, 0xa0, 0x80]), 'encoding', 1],
    ['a longer form than needed', bytes([0xc0, 0xaf]), 'encoding', 1],
    ['a NUL byte, with its line', bytes('a\nb\0\n'), 'encoding', 2],
    ['one byte too many', Buffer.alloc(maxBytes + 1, 'a'), 'size', undefined],
  ])('%s', (_name, content, code, line) => {
    const { finding } = decode(content);
    expect([finding?.code, finding?.line]).toEqual([code, line]);
  });
  test('gives what can be read all the same, to know the id by', () => {
    expect(decode(Buffer.from('id: a\n', 'utf16le')).text).toBe('id: a\n');
  });
});
