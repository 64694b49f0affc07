import { readdirSync } from 'node:fs';

/*
 * Who may import whom, and who may use what, as told in docs/architecture.md:
 * lib ← domain ← app ← ui; lib and domain ← edges; entries import all; src never imports sandbox or test.
 */

const entries = ['taskpane', 'commands', 'sign-in', 'trusted-types'];
/** What each folder may import besides itself. A folder that is not named is an edge and may import lib and the domain. */
const mayImport = {
  lib: [],
  domain: ['lib'],
  app: ['lib', 'domain'],
  ui: ['lib', 'domain', 'app', 'i18n'],
  auth: ['lib', 'domain', 'config'],
  config: ['lib'],
  // Wires the edges for the entries that need them all.
  services: ['lib', 'domain', 'app', 'auth', 'browser', 'config', 'graph', 'i18n', 'outlook'],
};
const edgeMayImport = ['lib', 'domain'];

const folders = readdirSync(new URL('src', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

const outside = ['sandbox', 'test', 'scripts', 'bench'];

/** Zones of import-x/no-restricted-paths. */
export const directionZones = [
  ...folders
    .filter((folder) => !entries.includes(folder))
    .map((folder) => {
      const allowed = mayImport[folder] ?? edgeMayImport;
      return {
        target: `./src/${folder}`,
        from: './src',
        except: [folder, ...allowed].map((name) => `./${name}`),
        message: `src/${folder} may import ${allowed.map((name) => `src/${name}`).join(', ') || 'nothing else in src'}.`,
      };
    }),
  ...entries.map((entry) => ({
    target: `./src/${entry}`,
    from: './src',
    except: folders.filter((name) => name === entry || !entries.includes(name)).map((name) => `./${name}`),
    message: 'One entry does not import another.',
  })),
  ...outside.map((from) => ({
    target: './src',
    from: `./${from}`,
    message: 'What is shipped imports nothing that is not.',
  })),
  {
    target: './sandbox',
    from: './src',
    except: ['./domain'],
    message: 'The sandbox may import domain types only.',
  },
  { target: './sandbox', from: './test', message: 'The sandbox does not import tests.' },
];

const named = (names, message) => names.map((name) => ({ name, message }));

const nodeOnly = named(
  ['process', 'Buffer', 'global', 'require', 'module', '__dirname', '__filename', 'setImmediate'],
  'The product runs in a browser, not in node.',
);
const office = named(['Office'], 'Only src/outlook speaks to Office.js.');
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

const nodeModules = { regex: '^node:', message: 'The product runs in a browser, not in node.' };
const graphClient = {
  regex: '^@microsoft/microsoft-graph-',
  message: 'Only src/graph knows the Graph client and its wire types.',
};
const azure = { regex: '^@azure/', message: 'Only src/auth and src/sign-in know MSAL.' };
const react = {
  regex: '^(react|react-dom|@fluentui)(/|$)',
  message: 'Only src/ui and the entries know React.',
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

const edges = folders.filter(
  (name) => ![...entries, 'lib', 'domain', 'app', 'ui', 'auth', 'graph', 'outlook'].includes(name),
);

/** Flat config objects that keep each folder to its own means. */
export const restrictions = [
  restrict(['lib', 'domain', 'app'], {
    globals: [...office, ...surroundings],
    imports: [graphClient, azure, react],
    syntax: impure,
  }),
  restrict(['ui', 'taskpane', 'commands'], { globals: office, imports: [graphClient, azure] }),
  restrict(['sign-in'], { globals: office, imports: [graphClient] }),
  restrict(['auth'], { globals: office, imports: [graphClient, react] }),
  restrict(['graph'], { globals: office, imports: [azure, react] }),
  restrict(['outlook'], { globals: [], imports: [graphClient, azure, react] }),
  ...(edges.length > 0 ? [restrict(edges, { globals: office, imports: [graphClient, azure, react] })] : []),
];
