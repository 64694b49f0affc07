/*
 * Runs browser tests many times beside something that keeps the processor busy, and says which of them wavered.
 *
 *   npm run stress -- --times 10 links trouble
 *
 * What is not an option of this command is given to Playwright: names of files, `-g PATTERN`. Exits 1 when a test failed
 * even once.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runMain, setUp, SetupError } from './setup.mjs';

const root = join(import.meta.dirname, '..');
const report = join(root, 'test-results', 'stress.json');
const defaultTimes = '3';

/** As many busy processes as there are processors; returns a function that ends them. */
function startHogs() {
  const hogs = Array.from({ length: availableParallelism() }, () =>
    spawn(process.execPath, ['--eval', 'for (;;);'], { stdio: 'ignore' }),
  );
  const stop = () => {
    for (const hog of hogs) hog.kill('SIGKILL');
  };
  process.once('exit', stop);
  return stop;
}

function runPlaywright(args, browser) {
  const cli = join(root, 'node_modules', '@playwright', 'test', 'cli.js');
  const env = { ...process.env, CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: report };
  const child = spawn(process.execPath, [cli, 'test', '--reporter=line,json', ...args], {
    cwd: root,
    stdio: 'inherit',
    env,
  });
  return new Promise((resolve) => child.once('close', resolve));
}

/** Every test of the report with the number of its runs, and of those that failed. */
function testsIn({ specs = [], suites = [] }, path = []) {
  return [
    ...specs.map(({ file, title, ok }) => ({ name: [file, ...path, title].join(' › '), ok })),
    ...suites.flatMap((suite) => testsIn(suite, suite.title === suite.file ? path : [...path, suite.title])),
  ];
}

function countByName(runs) {
  const counts = new Map();
  for (const { name, ok } of runs) {
    const { all, failed } = counts.get(name) ?? { all: 0, failed: 0 };
    counts.set(name, { all: all + 1, failed: failed + (ok ? 0 : 1) });
  }
  return counts;
}

await runMain(async () => {
  const { values, tokens } = parseArgs({
    options: { times: { type: 'string', default: defaultTimes } },
    strict: false,
    tokens: true,
  });
  const times = Number(values.times);
  if (!Number.isInteger(times) || times < 1) throw new SetupError('--times takes a whole number from 1 on.');
  const own = new Set(
    tokens
      .filter(({ kind, name }) => kind === 'option' && name === 'times')
      .flatMap(({ index, inlineValue }) => (inlineValue ? [index] : [index, index + 1])),
  );
  const others = process.argv.slice(2).filter((_arg, index) => !own.has(index));

  setUp();
  const { ensureBrowser } = await import('./browser.mjs');
  const browser = ensureBrowser();
  mkdirSync(join(root, 'test-results'), { recursive: true });
  rmSync(report, { force: true });
  const stopHogs = startHogs();
  await runPlaywright([`--repeat-each=${times}`, ...others], browser);
  stopHogs();

  const counts = countByName(testsIn(JSON.parse(readFileSync(report, 'utf8'))));
  const wavered = [...counts].filter(([, { failed }]) => failed > 0);
  for (const [name, { all, failed }] of wavered) console.log(`${failed} of ${all} failed: ${name}`);
  console.log(`${counts.size} tests, ${times} times each: ${wavered.length} wavered.`);
  if (wavered.length > 0 || counts.size === 0) process.exitCode = 1;
});
