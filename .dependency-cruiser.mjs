/*
 * The map of imports that docs/architecture.md describes, imports of types included.
 * lib ← domain ← app ← pane; lib, domain, app/ports ← edges; entries see all. Inside the pane:
 * kit, state ← context ← trouble ← features ← shell, and a feature never imports a feature.
 */

const features = ['account', 'create', 'linked', 'outbox', 'reading'];

/** What each room may import of src, besides itself. */
const mayImport = {
  lib: [],
  domain: ['lib'],
  i18n: ['lib', 'domain'],
  app: ['lib', 'domain', 'i18n'],
  'edges/graph': ['lib', 'domain', 'app/ports'],
  'edges/outlook': ['lib', 'domain', 'app/ports'],
  'edges/auth': ['lib', 'domain', 'app/ports'],
  'edges/browser': ['lib', 'domain', 'app/ports'],
  'pane/kit': ['lib', 'domain', 'i18n'],
  'pane/state': ['lib', 'domain', 'app', 'i18n'],
  'pane/context': ['lib', 'domain', 'app', 'i18n', 'pane/kit', 'pane/state'],
  'pane/trouble': ['lib', 'domain', 'app', 'i18n', 'pane/kit', 'pane/state', 'pane/context'],
  ...Object.fromEntries(
    features.map((name) => [
      `pane/${name}`,
      ['lib', 'domain', 'app', 'i18n', 'pane/kit', 'pane/state', 'pane/context', 'pane/trouble'],
    ]),
  ),
  'pane/shell': ['lib', 'domain', 'app', 'i18n', 'pane'],
  'entries/commands': ['lib', 'domain', 'app', 'i18n', 'edges', 'entries/wiring'],
  'entries/wiring': ['lib', 'domain', 'app', 'i18n', 'edges'],
};

const direction = Object.entries(mayImport).map(([room, rooms]) => ({
  name: `${room} imports ${rooms.length === 0 ? 'nothing of src' : `only ${rooms.join(', ')}`}`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { path: '^src/', pathNot: [room, ...rooms].map((name) => `^src/${name}/`) },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...direction,
    {
      name: 'no circle, not even of types',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true },
    },
    {
      name: 'what is shipped imports nothing that is not',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(sandbox|test|scripts|bench)/' },
    },
    {
      name: 'the sandbox shares types of the domain with the product, and nothing else',
      severity: 'error',
      from: { path: '^sandbox/' },
      to: { path: '^(src|test)/', pathNot: '^src/domain/' },
    },
    {
      name: 'every file has a room',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(lib|domain|i18n|app|edges/\\w+|pane/\\w+|entries/[\\w-]+)/' },
      to: {},
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.mjs'] },
  },
};
