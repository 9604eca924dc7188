import { expect, test } from 'vitest';
import { checkPolicy } from '../../../../src/verify/checks/policy.ts';
import { html, pagesOf, policy, redirect, sha } from '../support.ts';

const check = (page: string): string[] =>
  checkPolicy(pagesOf({ 'x/index.html': page })).map(
    ({ check: name, page: at, wrong, remedy }) => `${name} ${at} ${wrong} → ${remedy}`,
  );

test('nothing is said when the policy lists what is inline, and of redirects', () => {
  const head =
    '<script>a()</script><style>b{}</style><script type="application/ld+json">{}</script><script src="/a.js"></script>';
  const listed = policy(` ${sha('a()')} ${sha('other')}`, ` ${sha('b{}')}`);
  const pages = pagesOf({
    'index.html': html({ head, policy: listed }),
    '404.html': html(),
    'old/index.html': redirect('/'),
  });
  expect(pages.byAddress.get('/')?.inline).toHaveLength(2);
  expect(checkPolicy(pages)).toEqual([]);
});

test.each([
  [
    'no policy',
    '<html lang="en"><h1>x</h1></html>',
    ['policy /x/ there is no Content-Security-Policy → write the page with the Base layout'],
  ],
  [
    'two policies',
    html({ head: `<meta http-equiv="content-security-policy" content="${policy()}">` }),
    ['policy /x/ there are 2 policies → keep one: a browser obeys all of them'],
  ],
  [
    'a script before it',
    `<html><head><script>a()</script><meta http-equiv="content-security-policy" content="${policy(` ${sha('a()')}`)}"></head></html>`,
    [
      'policy /x/ <script> stands before the policy, which therefore does not hold for it → move it below the policy',
    ],
  ],
  [
    'an inline script and a style that it does not list',
    html({
      head: '<script>a()</script><style>b{}</style>',
      policy: policy(` ${sha('b{}')}`, ` ${sha('a()')}`),
    }),
    [
      `policy /x/ the policy does not list an inline <script>, so that browsers block it → add ${sha('a()')} to its script-src, or remove the script`,
      `policy /x/ the policy does not list an inline <style>, so that browsers block it → add ${sha('b{}')} to its style-src, or remove the style`,
    ],
  ],
  [
    'an inline script in the body, changed by one letter',
    html({ body: '<h1>x</h1><script>b()</script>', policy: policy(` ${sha('a()')}`) }),
    [
      `policy /x/ the policy does not list an inline <script>, so that browsers block it → add ${sha('b()')} to its script-src, or remove the script`,
    ],
  ],
  [
    'directives missing or loose',
    html({ policy: "default-src 'self'; object-src 'self'; base-uri 'self'" }),
    [
      `policy /x/ the policy says "object-src 'self'" → write object-src 'none' in src/security.ts`,
      `policy /x/ the policy says "form-action (nothing)" → write form-action 'self' in src/security.ts`,
    ],
  ],
  [
    'nothing said of scripts and styles',
    html({ policy: "object-src 'none'; base-uri 'self'; form-action 'self'" }),
    [
      `policy /x/ the policy does not say where a script may come from → write script-src 'self'`,
      `policy /x/ the policy does not say where a style may come from → write style-src 'self'`,
    ],
  ],
  [
    'sources that let anything in',
    html({ policy: policy(" 'unsafe-inline' https:", " 'unsafe-inline'") }),
    [
      "policy /x/ the policy lets 'unsafe-inline' in with script-src → remove 'unsafe-inline' and list the hash of what needs it",
      'policy /x/ the policy lets https: in with script-src → remove https: and list the hash of what needs it',
      "policy /x/ the policy lets 'unsafe-inline' in with style-src → remove 'unsafe-inline' and list the hash of what needs it",
    ],
  ],
  [
    'evaluated code, a wildcard, another host',
    html({ policy: policy(" 'unsafe-eval' * x.example") }),
    ["'unsafe-eval'", '*', 'x.example'].map(
      (source) =>
        `policy /x/ the policy lets ${source} in with script-src → remove ${source} and list the hash of what needs it`,
    ),
  ],
])('%s', (_name, page, expected) => {
  expect(check(page)).toEqual(expected);
});

test('a fault of the shared policy is told of every page', () => {
  const loose = html({ policy: policy(' *') });
  expect(
    checkPolicy(pagesOf({ 'a/index.html': loose, 'b/index.html': loose })).map(({ page }) => page),
  ).toEqual(['/a/', '/b/']);
});
