const transform = {
  '^.+\\.[cm]?[jt]sx?$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
        target: 'es2022',
      },
      module: { type: 'commonjs' },
    },
  ],
};

const common = {
  cacheDirectory: '<rootDir>/.cache/jest',
  transform,
  // Packages that publish ES modules only; everything else in node_modules, and what a test has built, runs as it is.
  transformIgnorePatterns: [
    '<rootDir>/.cache/mutants/',
    '/node_modules/(?!(oidc-provider|jose|nanoid|htmlparser2|entities|domhandler|domutils|domelementtype|dom-serializer)/)',
  ],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.cache/', '<rootDir>/test-results/'],
};

/** Folders whose code expects a browser. A single file can choose otherwise by `@jest-environment` at its top. */
const browserFolders = ['pane', 'edges/outlook', 'edges/auth', 'edges/config', 'entries', 'i18n'];

/** @type {import('jest').Config} */
export default {
  // The schedules of the simulation are spread over files, so that a machine with two cores is busy to the end.
  maxWorkers: '100%',
  // What earlier tests leave behind would slow the simulation down to a third: a worker that has grown is replaced.
  workerIdleMemoryLimit: '500MB',
  projects: [
    {
      ...common,
      displayName: 'node',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: [...browserFolders, 'e2e', 'build', 'simulation'].map(
        (name) => `<rootDir>/test/${name}/`,
      ),
    },
    {
      ...common,
      // On its own, so that one can leave it out while one works.
      displayName: 'simulation',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/simulation/**/*.test.ts'],
    },
    {
      ...common,
      displayName: 'dom',
      testEnvironment: '<rootDir>/test/support/dom-environment.cjs',
      setupFilesAfterEnv: ['<rootDir>/test/support/dom-matchers.ts'],
      testMatch: [
        `<rootDir>/test/{${browserFolders.join(',')}}/**/*.test.ts`,
        '<rootDir>/test/**/*.test.tsx',
      ],
      testPathIgnorePatterns: ['<rootDir>/test/e2e/'],
    },
    {
      ...common,
      // Reads the finished production build.
      displayName: 'build',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/build/**/*.test.ts'],
    },
  ],
};
