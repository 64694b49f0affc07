// Everything that has to hold before a change is shared. Works in a fresh clone: it installs first.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { exampleBuildEnvironment } from './example-build.mjs';
import { runMain, setUp } from './setup.mjs';

const root = join(import.meta.dirname, '..');
const packages = join(root, 'node_modules');
const results = join(root, 'test-results');

const heading = (name) => `\n── ${name} ${'─'.repeat(Math.max(0, 60 - name.length))}`;

/**
 * Runs one step; resolves to whether it succeeded and how long it took. Its output is shown as it comes, or at its end
 * when others run beside it.
 */
function run({ name, args, env = process.env }, isAlone) {
  if (isAlone) console.log(heading(name));
  const started = Date.now();
  return new Promise((resolve) => {
    const output = isAlone ? 'inherit' : 'pipe';
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', output, output], env });
    const kept = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => kept.push(chunk));
    const end = (ok) => {
      if (!isAlone) console.log(`${heading(name)}\n${Buffer.concat(kept).toString().trimEnd()}`);
      resolve({ ok, seconds: Math.round((Date.now() - started) / 1000) });
    };
    child.on('error', (error) => {
      console.error(error.message);
      end(false);
    });
    child.on('close', (code) => end(code === 0));
  });
}

/** What a step came to, from the report that it left, if it leaves one: its tests, and the time of each file. */
function outcomeOf(ok, { report, read }) {
  const asOne = { passed: ok ? 1 : 0, failed: ok ? 0 : 1, files: [] };
  if (report === undefined) return asOne;
  try {
    const outcome = read(JSON.parse(readFileSync(join(results, report), 'utf8')));
    return { ...outcome, failed: ok ? outcome.failed : Math.max(1, outcome.failed) };
  } catch {
    // The step ended before it could write its report.
    return asOne;
  }
}

const ofJest = ({ numPassedTests, numFailedTests, numRuntimeErrorTestSuites, testResults }) => ({
  passed: numPassedTests,
  failed: numFailedTests + numRuntimeErrorTestSuites,
  files: testResults.map(({ name, startTime, endTime }) => ({
    file: relative(root, name).replaceAll('\\', '/'),
    ms: endTime - startTime,
  })),
});

/** All tests of a suite of Playwright's report, those of its inner suites too. */
const testsIn = ({ specs = [], suites = [] }) => [
  ...specs.flatMap(({ tests }) => tests),
  ...suites.flatMap(testsIn),
];
const ofPlaywright = ({ stats, errors, suites }) => ({
  passed: stats.expected,
  failed: stats.unexpected + stats.flaky + errors.length,
  files: suites.map((suite) => ({
    file: `test/e2e/${suite.file}`,
    ms: testsIn(suite)
      .flatMap((test) => test.results)
      .reduce((sum, { duration }) => sum + duration, 0),
  })),
});

const shownFiles = 8;

/** How long each file took: all of them into a file, the slowest as lines. */
function reportFiles(files) {
  const lines = files
    .toSorted((a, b) => b.ms - a.ms)
    .map(({ file, ms }) => `${(ms / 1000).toFixed(1).padStart(7)} s  ${file}`);
  writeFileSync(join(results, 'files.txt'), `${lines.join('\n')}\n`);
  return lines.slice(0, shownFiles);
}

await runMain(async () => {
  setUp();
  const { ensureBrowser } = await import('./browser.mjs');
  const browser = ensureBrowser();
  rmSync(results, { recursive: true, force: true });
  mkdirSync(results);

  const steps = [
    [
      { name: 'Checks', args: [join(root, 'scripts/validate.mjs')] },
      {
        name: 'Production build',
        args: [join(packages, 'webpack/bin/webpack.js')],
        env: exampleBuildEnvironment(),
      },
    ],
    {
      name: 'Unit tests',
      args: [
        join(packages, 'jest/bin/jest.js'),
        '--ci',
        '--json',
        `--outputFile=${join(results, 'jest.json')}`,
      ],
      report: 'jest.json',
      read: ofJest,
    },
    {
      name: 'Browser tests',
      args: [join(packages, '@playwright/test/cli.js'), 'test'],
      // The pages that were just built for production: the sandbox replaces no more than their configuration.
      env: { ...process.env, CHROMIUM_PATH: browser, ADD_IN_PAGES: join(root, 'dist') },
      report: 'browser.json',
      read: ofPlaywright,
    },
  ];
  const summary = [];
  const files = [];
  for (const beside of steps.map((step) => [step].flat())) {
    await Promise.all(
      beside.map(async (step) => {
        const { ok, seconds } = await run(step, beside.length === 1);
        const { passed, failed, files: ownFiles } = outcomeOf(ok, step);
        summary.push({ name: step.name, seconds, ok, passed, failed });
        files.push(...ownFiles);
      }),
    );
  }
  writeFileSync(join(results, 'summary.json'), JSON.stringify(summary, undefined, 2));
  console.log(heading('Slowest files'));
  for (const line of reportFiles(files)) console.log(line);
  console.log('All of them: test-results/files.txt');
  console.log(heading('Summary'));
  for (const { name, ok, passed, failed, seconds } of summary) {
    console.log(`${ok ? 'passed' : 'FAILED'}  ${name}: ${passed} passed, ${failed} failed (${seconds} s)`);
  }
  if (summary.some(({ ok }) => !ok)) process.exitCode = 1;
});
