/**
 * The project's rules of code. Inline exceptions are switched off on purpose: a rule that does not fit is changed here,
 * for everybody, or the code is.
 */
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import lexical from './scripts/lib/eslint-lexical.mjs';

/** An import that starts with anything but these. Relative ones are judged by where they lead. */
const onlyPackages = (...names) => `^(?!\\.|(?:${names.join('|')})(?:/|$))`;
/** A relative import that leads into one of these folders of `src`. */
const folder = (...names) => `^\\.{1,2}/(?:.*/)?(?:${names.join('|')})/`;

/** Tests may look into other layers; what is shipped may not. */
const layer = (files, ...patterns) => ({
  files,
  ignores: ['**/*.test.{ts,tsx}'],
  rules: { 'no-restricted-imports': ['error', { patterns }] },
});
const electronNowhereElse = {
  regex: '^electron(/|$)',
  message: 'Electron is known to hosts/electron, preload and main/index.ts alone.',
};

export default defineConfig(
  {
    ignores: [
      'out/',
      'out.building-*/',
      'node_modules/',
      'test-results/',
      'resources/',
      'scripts/sample-images/',
    ],
  },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidOperator: true },
      ],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // An AppError carries a code and plain data; what is thrown further up is whatever was caught.
      '@typescript-eslint/only-throw-error': ['error', { allowRethrowing: true }],
      '@typescript-eslint/prefer-promise-reject-errors': ['error', { allowThrowingUnknown: true }],
      'no-empty': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      // Code points are what is meant where a string is spread.
      '@typescript-eslint/no-misused-spread': 'off',
      // A row's type is named where it is read: the parameter is a statement about the SQL beside it.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // Lexical's nodes are made by its own factories.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
    },
  },
  {
    files: ['**/*.tsx', 'src/renderer/**/*.ts'],
    extends: [reactHooks.configs.flat['recommended-latest']],
  },
  {
    files: ['**/*.test.{ts,tsx}', 'tests/**/*.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['tests/e2e/**/*.ts'],
    // Playwright's fixtures name what they need by destructuring, also when that is nothing.
    rules: { 'no-empty-pattern': 'off', '@typescript-eslint/no-empty-object-type': 'off' },
  },

  // Keys, menus, pastes and fixes all end in the edit operations; what holds the shape of a piece and answers to keys
  // at its borders is the exception, and is named here.
  {
    files: ['src/renderer/**/*.{ts,tsx}'],
    ignores: [
      '**/*.test.{ts,tsx}',
      'src/renderer/src/editor/extensions/{structure,borders,figures,markdown,paste-blocks,suggesting}.ts',
    ],
    plugins: { lexical },
    rules: { 'lexical/mutations': 'error' },
  },

  // Rule 1: shared knows itself and a few pure libraries.
  layer(
    ['src/shared/**/*.ts'],
    { regex: onlyPackages('zod', 'intl-messageformat'), message: 'shared imports only itself and zod.' },
    { regex: folder('main', 'renderer', 'preload'), message: 'shared knows no other layer.' },
  ),
  layer(
    ['src/shared/document/**/*.ts'],
    {
      regex: onlyPackages('zod', 'lexical', '@lexical', 'yjs', 'lib0', 'diff'),
      message: 'the document knows Lexical, Yjs and a word diff, nothing else.',
    },
    { regex: folder('main', 'renderer', 'preload'), message: 'shared knows no other layer.' },
  ),
  layer(
    ['src/shared/contract/**/*.ts'],
    {
      regex: onlyPackages('zod', '@orpc', 'lib0'),
      message: 'the contract knows zod and the RPC library, nothing else.',
    },
    { regex: folder('main', 'renderer', 'preload'), message: 'shared knows no other layer.' },
  ),
  // Rule 2: the backend knows no host and no page.
  layer(
    ['src/main/backend/**/*.ts'],
    electronNowhereElse,
    { regex: folder('hosts', 'renderer', 'preload'), message: 'the backend knows no host and no page.' },
    {
      regex: '^(node:)?https?$',
      message: 'the backend serves nothing; it fetches with fetch.',
      importNamePattern: '^createServer$',
    },
  ),
  // Rule 3: Electron stays in its corner.
  layer(['src/main/hosts/**/*.ts', 'src/main/*.ts'], electronNowhereElse, {
    regex: folder('renderer', 'preload'),
    message: 'hosts know no page.',
  }),
  layer(['src/main/hosts/electron/**/*.ts', 'src/main/index.ts'], {
    regex: folder('renderer', 'preload'),
    message: 'hosts know no page.',
  }),
  layer(
    ['src/preload/**/*.ts'],
    { regex: onlyPackages('electron'), message: 'a sandboxed preload can load nothing but electron.' },
    {
      regex: folder('main', 'renderer'),
      message: 'the preload knows no other layer.',
    },
  ),
  // Rule 4: the page is a page.
  layer(
    ['src/renderer/**/*.{ts,tsx}'],
    {
      regex: '^(node:|electron(/|$)|better-sqlite3|sharp|@orpc/server)',
      message: 'the page has only what a browser has.',
    },
    { regex: folder('main', 'preload'), message: 'the page knows no other layer but shared.' },
    {
      regex: '(^|/)shared/contract(?!/(client|serializers))(/|$)',
      allowTypeImports: true,
      message: 'Import the contract as a type only: its schemas are large.',
    },
  ),
);
