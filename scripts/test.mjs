// Everything that has to hold before a change is shared. Works in a fresh clone: it installs first.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exampleBuildEnvironment } from './example-build.mjs';
import { runMain, setUp } from './setup.mjs';

const root = join(import.meta.dirname, '..');
const packages = join(root, 'node_modules');
const results = join(root, 'test-results');

/** Runs one step with its output shown; resolves to whether it succeeded and how long it took. */
function run({ name, args, env = process.env }) {
  console.log(`\n── ${name} ${'─'.repeat(Math.max(0, 60 - name.length))}`);
  const started = Date.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env });
    const end = (ok) => resolve({ ok, seconds: Math.round((Date.now() - started) / 1000) });
    child.on('error', (error) => {
      console.error(error.message);
      end(false);
    });
    child.on('close', (code) => end(code === 0));
  });
}

/** How many tests passed and failed in a step, from the report that it left, if it leaves one. */
function countTests(ok, { report, read }) {
  const asOne = { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  if (report === undefined) return asOne;
  try {
    const { passed, failed } = read(JSON.parse(readFileSync(join(results, report), 'utf8')));
    return { passed, failed: ok ? failed : Math.max(1, failed) };
  } catch {
    // The step ended before it could write its report.
    return asOne;
  }
}

const ofJest = ({ numPassedTests, numFailedTests, numRuntimeErrorTestSuites }) => ({
  passed: numPassedTests,
  failed: numFailedTests + numRuntimeErrorTestSuites,
});
const ofPlaywright = ({ stats, errors }) => ({
  passed: stats.expected + stats.flaky,
  failed: stats.unexpected + errors.length,
});

await runMain(async () => {
  setUp();
  const { ensureBrowser } = await import('./browser.mjs');
  const browser = ensureBrowser();
  rmSync(results, { recursive: true, force: true });
  mkdirSync(results);

  const steps = [
    { name: 'Checks', args: [join(root, 'scripts/validate.mjs')] },
    {
      name: 'Production build',
      args: [join(packages, 'webpack/bin/webpack.js')],
      env: exampleBuildEnvironment(),
    },
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
  for (const step of steps) {
    const { ok, seconds } = await run(step);
    summary.push({ name: step.name, seconds, ok, ...countTests(ok, step) });
  }
  writeFileSync(join(results, 'summary.json'), JSON.stringify(summary, undefined, 2));
  console.log('\n── Summary ──');
  for (const { name, ok, passed, failed, seconds } of summary) {
    console.log(`${ok ? 'passed' : 'FAILED'}  ${name}: ${passed} passed, ${failed} failed (${seconds} s)`);
  }
  if (summary.some(({ ok }) => !ok)) process.exitCode = 1;
});
