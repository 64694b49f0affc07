import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { shape, text } from '../../../sandbox/mailbox/json-check';

/** Where a sandbox answers. */
export interface Origins {
  readonly outlook: string;
  readonly addIn: string;
  readonly graph: string;
  readonly signIn: string;
}

const readOrigins = shape<Origins>({ outlook: text, addIn: text, graph: text, signIn: text });
const startLimitMs = 60_000;

/** Starts a sandbox of its own on free ports. */
export async function startSandboxProcess(
  pages: string,
  extra: readonly string[] = [],
): Promise<{ origins: Origins; stop: () => Promise<void> }> {
  const args = [
    '--import',
    'tsx',
    'sandbox/main.ts',
    '--port',
    '0',
    '--json',
    '--no-open',
    '--pages',
    pages,
    ...extra,
  ];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const line = await new Promise<string>((resolve, reject) => {
    const limit = setTimeout(() => reject(new Error('The sandbox does not start.')), startLimitMs);
    child.once('exit', (code) => reject(new Error(`The sandbox ended with ${String(code)}.`)));
    createInterface(child.stdout).once('line', (first) => {
      clearTimeout(limit);
      resolve(first);
    });
  });
  const parsed: unknown = JSON.parse(line);
  return {
    origins: readOrigins(parsed, 'origins'),
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
