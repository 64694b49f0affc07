/*
 * What each room of src may use of its surroundings and of packages. Who may import whom is in .dependency-cruiser.mjs.
 */

const named = (names, message) => names.map((name) => ({ name, message }));

const nodeOnly = named(
  ['process', 'Buffer', 'global', 'require', 'module', '__dirname', '__filename', 'setImmediate'],
  'The product runs in a browser, not in node.',
);
const office = named(['Office'], 'Only src/edges/outlook speaks to Office.js.');
const surroundings = named(
  [
    'window',
    'document',
    'navigator',
    'location',
    'fetch',
    'XMLHttpRequest',
    'localStorage',
    'sessionStorage',
    'indexedDB',
    'crypto',
    'setTimeout',
    'setInterval',
    'clearTimeout',
    'clearInterval',
  ],
  'The core takes its surroundings as arguments.',
);

const impure = [
  {
    selector: 'MemberExpression[object.name="Date"][property.name="now"]',
    message: 'Time comes in as an argument.',
  },
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'Time comes in as an argument.',
  },
  { selector: 'CallExpression[callee.name="Date"]', message: 'Time comes in as an argument.' },
  {
    selector: 'MemberExpression[object.name="Math"][property.name="random"]',
    message: 'Randomness comes in as an argument.',
  },
];

const mailboxRoot = 'The root of a mailbox comes from transport/mailbox-root.ts.';
const fixedMailbox = [
  { selector: 'Literal[value=/^.(me|users)\\b/]', message: mailboxRoot },
  { selector: 'TemplateElement[value.raw=/^.(me|users)\\b/]', message: mailboxRoot },
];

const nodeModules = { regex: '^node:', message: 'The product runs in a browser, not in node.' };
const graphClient = {
  regex: '^@microsoft/microsoft-graph-',
  message: 'Only src/edges/graph knows the Graph client and its wire types.',
};
const azure = { regex: '^@azure/', message: 'Only src/edges/auth and src/entries/sign-in know MSAL.' };
const react = {
  regex: '^(react|react-dom|@fluentui)(/|$)',
  message: 'Only src/pane and the entries know React.',
};

const fluentButton = {
  regex: '^@fluentui/react-components$',
  importNames: ['Button', 'FluentProvider'],
  message: 'src/pane/kit/button.tsx is our button, and needs no provider (decision 027).',
};

/** Rules for one set of folders; the last set that matches a file decides, so each is complete. */
const restrict = (files, { globals, imports, syntax = [] }) => ({
  files: files.map((folder) => `src/${folder}/**/*.{ts,tsx}`),
  rules: {
    'no-restricted-globals': ['error', ...nodeOnly, ...globals],
    'no-restricted-syntax': syntax.length > 0 ? ['error', ...syntax] : 'off',
    '@typescript-eslint/no-restricted-imports': ['error', { patterns: [nodeModules, ...imports] }],
  },
});

/** Flat config objects that keep each room to its own means. */
export const restrictions = [
  restrict(['lib', 'domain', 'app', 'pane/state'], {
    globals: [...office, ...surroundings],
    imports: [graphClient, azure, react],
    syntax: impure,
  }),
  restrict(
    [
      'account',
      'context',
      'conversation',
      'create',
      'kit',
      'linked',
      'outbox',
      'reading',
      'settings',
      'shell',
      'trouble',
    ].map((room) => `pane/${room}`),
    { globals: office, imports: [graphClient, azure, fluentButton] },
  ),
  restrict(['entries/taskpane', 'entries/commands'], { globals: office, imports: [graphClient, azure] }),
  restrict(['entries/sign-in'], { globals: office, imports: [graphClient] }),
  restrict(['edges/auth'], { globals: office, imports: [graphClient, react] }),
  restrict(['edges/graph'], { globals: office, imports: [azure, react], syntax: fixedMailbox }),
  { files: ['src/edges/graph/transport/mailbox-root.ts'], rules: { 'no-restricted-syntax': 'off' } },
  restrict(['edges/outlook'], { globals: [], imports: [graphClient, azure, react] }),
  restrict(['edges/browser', 'edges/config', 'entries/wiring', 'entries/trusted-types', 'i18n'], {
    globals: office,
    imports: [graphClient, azure, react],
  }),
];
