import { fork } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { loadCertificate } from '../../sandbox/server/certificate';

/** `npm run dev`, as a developer runs it. */
export interface DevProcess {
  readonly origin: string;
  /** Folder of its last build. */
  readonly pagesFolder: string;
  stop(): Promise<void>;
}

/** Starts it on a free port, with the sandbox's certificate instead of an installed one. */
export async function startDevProcess(variables: string): Promise<DevProcess> {
  const folder = join('.cache', `dev-test-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  const file = (name: string, text: string) => {
    writeFileSync(join(folder, name), text, { mode: 0o600 });
    return join(folder, name);
  };
  const { cert, key } = await loadCertificate('.cache/sandbox-certificate.json', new Date());
  const args = ['--port', '0', '--env', file('env', variables)];
  args.push('--cert', file('cert', cert), '--key', file('key', key));
  const pagesFolder = join(folder, 'pages');
  const child = fork('scripts/dev/main.ts', args, {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, OUTPUT: pagesFolder },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const { stdout } = child;
  if (!stdout) throw new Error('It has no output.');
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const origin = await new Promise<string>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`It ended with ${String(code)}.`)));
    createInterface(stdout).on('line', (line) => {
      const served = /served at (https:\S+)\. /.exec(line)?.[1];
      if (served !== undefined) resolve(served);
    });
  });
  return {
    origin,
    pagesFolder,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
