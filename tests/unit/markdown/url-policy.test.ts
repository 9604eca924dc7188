import { describe, expect, test } from 'vitest';
import { readAddress, type AddressKind } from '../../../src/markdown/url-policy.ts';

describe('readAddress', () => {
  const rows: [written: string, kind: AddressKind, href?: string][] = [
    ['/guide/junior/', 'local'],
    ['../x/', 'local'],
    ['x.png', 'local'],
    ['#part', 'local'],
    ['?q=a:b', 'local'],
    ['', 'local'],
    ['a/b:c', 'local'],
    ['/%5C/attacked.example', 'local'],
    ['%6Aavascript:x', 'local'],
    ['java%09script:x', 'local'],
    ['https://x.example/a?b#c', 'outside'],
    ['HTTP://X.example', 'outside'],
    ['https:x.example', 'outside'],
    ['http:/x.example', 'outside'],
    ['//x.example/', 'outside'],
    ['///x.example/', 'outside'],
    ['/\\x.example', 'outside'],
    ['\\\\x.example', 'outside'],
    ['/\t/x.example', 'outside', '//x.example'],
    [' \0https://x.example\x1F ', 'outside', 'https://x.example'],
    ['mailto:a@x.example', 'mail'],
    ['MAILTO:a@x.example', 'mail'],
    ['javascript:alert(1)', 'unsafe'],
    ['JaVaScRiPt:alert(1)', 'unsafe'],
    ['\x01\x02 javascript:alert(1)', 'unsafe', 'javascript:alert(1)'],
    ['java\nscript\t:alert(1)', 'unsafe', 'javascript:alert(1)'],
    ['javascript://x.example/%0Aalert(1)', 'unsafe'],
    ['vbscript:x', 'unsafe'],
    ['data:text/html,x', 'unsafe'],
    ['data:image/png;base64,AAAA', 'unsafe'],
    ['blob:https://x.example/y', 'unsafe'],
    ['file:///etc/passwd', 'unsafe'],
    ['ftp://x.example/', 'unsafe'],
    ['view-source:https://x.example', 'unsafe'],
    ['tel:112', 'unsafe'],
    ['x:y', 'unsafe'],
    ['https://', 'unsafe'],
    ['https://x y/', 'unsafe'],
    ['//[', 'unsafe'],
  ];
  test.each(rows)('%j is %s', (written, kind, href = written) => {
    expect(readAddress(written)).toEqual({ kind, href });
  });
});
