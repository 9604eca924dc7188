import astro from 'eslint-plugin-astro';
import ts from 'typescript-eslint';

export default [
  { ignores: ['dist/', '.astro/', '.cache/', 'node_modules/', 'src/env.d.ts'] },
  ...ts.configs.recommended,
  ...astro.configs.recommended,
  ...astro.configs['jsx-a11y-recommended'],
  {
    rules: {
      eqeqeq: 'error',
      'no-console': ['error', { allow: ['error'] }],
      // A list without bullets is announced as a list in every browser only if it says that it is one.
      'astro/jsx-a11y/no-redundant-roles': ['error', { ol: ['list'], ul: ['list'] }],
      '@typescript-eslint/consistent-type-imports': 'error',
      // A leading underscore says that a name is there only to be left out.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  // Command-line programs speak to the terminal.
  {
    files: ['src/cli/**', 'tests/bench/**', 'tests/shots/**', 'tests/support/**', 'src/integrations/**'],
    rules: { 'no-console': 'off' },
  },
];
