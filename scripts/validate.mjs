// Everything that can be checked without running the product. All checks run, two at a time; each failing one prints.
import { spawn } from 'node:child_process';

const checks = [
  'check:lint',
  'check:types',
  'check:dependencies',
  'check:unused',
  'check:format',
  'check:licences',
];

/** Runs one npm script; resolves to what it printed and how it ended. */
function run(name) {
  return new Promise((resolve) => {
    const started = Date.now();
    const child = spawn('npm', ['run', '--silent', name], { shell: process.platform === 'win32' });
    let output = '';
    const collect = (chunk) => (output += chunk);
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', (error) => resolve({ name, ok: false, output: String(error), seconds: 0 }));
    child.on('close', (code) =>
      resolve({ name, ok: code === 0, output, seconds: (Date.now() - started) / 1000 }),
    );
  });
}

const waiting = [...checks];
let failed = 0;
async function worker() {
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    const { ok, output, seconds } = await run(name);
    console.log(`${ok ? 'passed' : 'FAILED'}  ${name}  (${seconds.toFixed(1)} s)`);
    if (ok) continue;
    failed += 1;
    console.log(output);
  }
}
await Promise.all([worker(), worker()]);
if (failed > 0) process.exitCode = 1;
