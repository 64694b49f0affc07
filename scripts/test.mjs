// Everything that has to hold before a change is shared. Works in a fresh clone: it installs first.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { exampleBuildEnvironment } from './example-build.mjs';
import { runMain, setUp } from './setup.mjs';

const root = join(import.meta.dirname, '..');
const packages = join(root, 'node_modules');

/** A program of an installed package, run by this node. */
function program(path, args, env) {
  return { args: [join(packages, path), ...args], env };
}

/** Runs one step with its output shown; resolves to whether it succeeded and how long it took. */
function run(name, { args, env = process.env }) {
  console.log(`\n── ${name} ${'─'.repeat(Math.max(0, 60 - name.length))}`);
  const started = Date.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env,
    });
    const end = (ok) => resolve({ name, ok, seconds: (Date.now() - started) / 1000 });
    child.on('error', (error) => {
      console.error(error.message);
      end(false);
    });
    child.on('close', (code) => end(code === 0));
  });
}

await runMain(async () => {
  setUp();
  const { ensureBrowser } = await import('./browser.mjs');
  const browser = { ...process.env, CHROMIUM_PATH: ensureBrowser() };
  const steps = [
    ['Checks', { args: [join(root, 'scripts/validate.mjs')] }],
    ['Production build', program('webpack/bin/webpack.js', [], exampleBuildEnvironment())],
    ['Unit tests', program('jest/bin/jest.js', ['--ci'])],
    ['Browser tests', program('@playwright/test/cli.js', ['test'], browser)],
  ];
  const results = [];
  for (const [name, step] of steps) results.push(await run(name, step));
  console.log('\n── Summary ──');
  for (const { name, ok, seconds } of results) {
    console.log(`${ok ? 'passed' : 'FAILED'}  ${name}  (${seconds.toFixed(0)} s)`);
  }
  if (results.some(({ ok }) => !ok)) process.exitCode = 1;
});
