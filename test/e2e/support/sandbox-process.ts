import { fork } from 'node:child_process';
import { createInterface } from 'node:readline';
import { listOf, shape, text } from '../../../sandbox/mailbox/json-check';

/** Where a sandbox answers. */
export interface Origins {
  readonly outlook: string;
  readonly addIn: string;
  readonly graph: string;
  readonly signIn: string;
}

const readOrigins = shape<Origins>({ outlook: text, addIn: text, graph: text, signIn: text });
const readSandboxes = listOf(readOrigins);

/** The sandbox of one of the places at which tests run; all were started before the run. */
export function originsAt(parallelIndex: number): Origins {
  const started: unknown = JSON.parse(process.env['SANDBOXES'] ?? '[]');
  const origins = readSandboxes(started, 'SANDBOXES')[parallelIndex];
  if (!origins) throw new Error('No sandbox was started for this worker.');
  return origins;
}

const startLimitMs = 60_000;

/** Starts a sandbox of its own on free ports. */
export async function startSandboxProcess(
  pages: string,
  extra: readonly string[] = [],
): Promise<{ origins: Origins; stop: () => Promise<void> }> {
  const args = ['--port', '0', '--json', '--no-open', '--pages', pages, ...extra];
  // A forked process notices when the one that started it is gone.
  const child = fork('sandbox/main.ts', args, {
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const { stdout } = child;
  if (!stdout) throw new Error('The sandbox has no output.');
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const line = await new Promise<string>((resolve, reject) => {
    const limit = setTimeout(() => reject(new Error('The sandbox does not start.')), startLimitMs);
    child.once('exit', (code) => reject(new Error(`The sandbox ended with ${String(code)}.`)));
    createInterface(stdout).once('line', (first) => {
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
