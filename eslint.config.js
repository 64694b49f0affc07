import js from '@eslint/js';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import { importX } from 'eslint-plugin-import-x';
import jestDom from 'eslint-plugin-jest-dom';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import playwright from 'eslint-plugin-playwright';
import reactHooks from 'eslint-plugin-react-hooks';
import testingLibrary from 'eslint-plugin-testing-library';
import tseslint from 'typescript-eslint';
import { restrictions } from './eslint.restrictions.js';

/** What plain JavaScript files of ours may use: all that node gives to a module. */
const nodeGlobals = Object.fromEntries(
  Object.getOwnPropertyNames(globalThis).map((name) => [name, 'readonly']),
);
const commonJsGlobals = { module: 'readonly', require: 'readonly', __dirname: 'readonly' };

const nameTheValue = 'Name the value that is expected.';

/** Matchers that are content with nearly everything, or with what the query before them has already made sure of. */
const vagueMatchers = [
  {
    selector: 'CallExpression[callee.property.name=/^(toBeTruthy|toBeFalsy|toBeDefined)$/]',
    message: nameTheValue,
  },
  {
    selector: 'CallExpression[callee.property.name="toBeInTheDocument"][callee.object.property.name!="not"]',
    message: 'Expect what a user notices: toBeVisible, toHaveFocus, toHaveTextContent.',
  },
];

export default tseslint.config(
  { ignores: ['dist/', 'dist-evidence/', 'dist-gallery/', '.cache/', 'coverage/', 'test-results/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx,mts}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // An aborted signal ends the work with its own reason, whatever that is.
      '@typescript-eslint/only-throw-error': [
        'error',
        { allowThrowingAny: true, allowThrowingUnknown: true },
      ],
      '@typescript-eslint/prefer-promise-reject-errors': [
        'error',
        { allowThrowingAny: true, allowThrowingUnknown: true },
      ],
      // Ports are objects of functions that never use `this`.
      '@typescript-eslint/unbound-method': 'off',
      // A port is asynchronous even where one of its implementations is not.
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [createTypeScriptImportResolver()],
      'import-x/extensions': ['.ts', '.tsx', '.mts', '.js', '.mjs'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx', '.mts'] },
    },
    rules: {
      eqeqeq: 'error',
      'max-lines': ['error', { max: 300 }],
      'no-restricted-globals': 'off',
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-duplicates': 'error',
      'import-x/no-self-import': 'error',
      // Packages first, then relative imports, the farthest first.
      'import-x/order': [
        'error',
        {
          groups: [['builtin', 'external'], 'parent', ['sibling', 'index']],
          'newlines-between': 'never',
          alphabetize: { order: 'asc', caseInsensitive: true },
        },
      ],
    },
  },
  {
    files: ['**/*.tsx'],
    plugins: { 'react-hooks': reactHooks, 'jsx-a11y': jsxA11y },
    rules: { ...reactHooks.configs['recommended-latest'].rules, ...jsxA11y.flatConfigs.strict.rules },
  },
  {
    files: ['src/pane/**/*.ts'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  { files: ['{src,sandbox}/**/*.{ts,tsx}'], rules: { 'import-x/no-default-export': 'error' } },
  { files: ['src/**/*.{ts,tsx}'], rules: { 'no-console': 'error' } },
  ...restrictions,
  {
    // What comes from outside is unknown until a function has checked it.
    files: ['src/{lib,edges,entries}/**/*.{ts,tsx}'],
    rules: { '@typescript-eslint/no-unsafe-type-assertion': 'error' },
  },
  {
    files: ['sandbox/**/*.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['**/src/domain/*'],
              allowTypeImports: true,
              message: 'The sandbox shares types with the product, no code.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['test/**/*.{ts,tsx}'],
    rules: { '@typescript-eslint/no-empty-function': 'off' },
  },
  {
    // Tests of what a user sees of the pane.
    files: ['test/**/*.test.tsx', 'test/support/*.tsx'],
    extends: [testingLibrary.configs['flat/react'], jestDom.configs['flat/recommended']],
    // renderPane gives what surrounds the pane, no queries.
    settings: { 'testing-library/custom-renders': 'off' },
  },
  {
    files: ['test/**/*.{ts,tsx}'],
    ignores: ['test/e2e/**', 'test/builds/**'],
    rules: { 'no-restricted-syntax': ['error', ...vagueMatchers] },
  },
  {
    files: ['test/e2e/**/*.ts', 'test/builds/**/*.ts'],
    extends: [playwright.configs['flat/recommended']],
    settings: { playwright: { globalAliases: { test: ['crossSiteTest'] } } },
    rules: {
      // The steps of the main job, and the rows of signing in, expect what they show.
      'playwright/expect-expect': ['error', { assertFunctionNames: ['mainJob', 'walkRows'] }],
      // Rows are functions in a table, which a test walks.
      'playwright/no-standalone-expect': 'off',
      // What differs between the rows of a table, and what narrows a type; no expectation may hang on it.
      'playwright/no-conditional-in-test': 'off',
      'playwright/no-conditional-expect': 'error',
      'playwright/no-slowed-test': 'error',
      'playwright/no-restricted-matchers': [
        'error',
        Object.fromEntries(['toBeTruthy', 'toBeFalsy', 'toBeDefined'].map((name) => [name, nameTheValue])),
      ],
      // The formatter decides about blank lines.
      'playwright/consistent-spacing-between-blocks': 'off',
    },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: nodeGlobals },
  },
  // Sent to the page as they stand.
  {
    files: ['bench/{office-stub,watch-start,watch-feedback}.js'],
    languageOptions: {
      globals: { addEventListener: 'readonly', document: 'readonly', requestAnimationFrame: 'readonly' },
    },
  },
  { files: ['**/*.cjs'], languageOptions: { sourceType: 'commonjs', globals: commonJsGlobals } },
);
