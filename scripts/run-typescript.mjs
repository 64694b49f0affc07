import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { runMain, setUp } from './setup.mjs';

const root = join(import.meta.dirname, '..');

/**
 * Sets up, and then runs a program written in TypeScript in the place of this one: with its arguments, until it ends.
 *
 * @param {string} path of its main file, from the project's folder
 */
export async function runTypeScript(path) {
  await runMain(async () => {
    setUp();
    const args = ['--import', 'tsx', join(root, path), ...process.argv.slice(2)];
    const program = spawn(process.execPath, args, { stdio: 'inherit', cwd: root });
    // Ctrl+C reaches the program by itself; this process waits until it has stopped everything.
    process.on('SIGINT', () => {});
    process.on('SIGTERM', () => program.kill('SIGTERM'));
    process.exitCode = await new Promise((resolve) => {
      program.on('exit', (code) => resolve(code ?? 1));
    });
  });
}
