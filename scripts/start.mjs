import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { runMain, setUp } from './setup.mjs';

await runMain(async () => {
  setUp();
  const root = join(import.meta.dirname, '..');
  const args = ['--import', 'tsx', join(root, 'sandbox', 'main.ts'), ...process.argv.slice(2)];
  const sandbox = spawn(process.execPath, args, { stdio: 'inherit', cwd: root });
  // Ctrl+C reaches the sandbox by itself; this process waits until it has stopped everything.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => sandbox.kill('SIGTERM'));
  process.exitCode = await new Promise((resolve) => {
    sandbox.on('exit', (code) => resolve(code ?? 1));
  });
});
