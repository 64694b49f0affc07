import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { runMain, setUp } from './setup.mjs';

await runMain(async () => {
  setUp();
  // Reads nothing of what is installed, but builds with it.
  const { buildAddIn } = await import('./build-add-in.mjs');
  const pages = buildAddIn();
  const main = join(import.meta.dirname, '..', 'sandbox', 'main.ts');
  const args = ['--import', 'tsx', main, '--pages', pages, ...process.argv.slice(2)];
  const sandbox = spawn(process.execPath, args, { stdio: 'inherit', cwd: join(import.meta.dirname, '..') });
  // Ctrl+C reaches the sandbox by itself; this process waits until it has stopped everything.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => sandbox.kill('SIGTERM'));
  process.exitCode = await new Promise((resolve) => {
    sandbox.on('exit', (code) => resolve(code ?? 1));
  });
});
