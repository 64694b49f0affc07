import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { loadCertificate } from '../../sandbox/server/certificate';
import { readBuildConfig } from '../../scripts/build-config';
import { devEnvironment } from '../../scripts/dev/dev-environment';
import { devHeaders } from '../../scripts/dev/dev-headers';
import { readDevOptions } from '../../scripts/dev/dev-options';
import { headersOf } from '../../scripts/hosting/headers';
import { hostingOrigins } from '../../scripts/hosting/origins';

const CLIENT_ID = '0f6c2a4e-8d1b-4f3a-9c57-2b7e6d1a0c84';
const publicUrl = 'https://localhost:3000';

describe('the variables for testing', () => {
  const read = (text: string | undefined, env: Record<string, string> = {}) =>
    devEnvironment(text, { envFile: '.env', env, publicUrl });

  test('come from the file, unless they are set already', () => {
    const text = `# mine\nCLIENT_ID=${CLIENT_ID}\nCLOUD=usgov\n`;
    expect(read(text, { CLOUD: 'usdod' })).toMatchObject({ CLIENT_ID, CLOUD: 'usdod' });
  });

  test('never change where the pages are, nor hold other servers on localhost to https', () => {
    const text = `CLIENT_ID=${CLIENT_ID}\nPUBLIC_URL=https://add-in.example.com\nHSTS=on\n`;
    expect(readBuildConfig(read(text, { HSTS: 'on' }), '1.2.3')).toMatchObject({
      publicUrl,
      isHttpsForGood: false,
    });
  });

  test.each([
    ['there is no file', undefined, 'There is no .env: copy .env.example there'],
    ['it is not in the file', 'CLOUD=global', '.env lacks CLIENT_ID: fill in'],
    ['it is empty, as in the example', readFileSync('.env.example', 'utf8'), '.env lacks CLIENT_ID: fill in'],
  ])('need a CLIENT_ID: %s', (_case, text, sentence) => {
    expect(() => read(text)).toThrow(sentence);
    expect(() => read(text)).toThrow('scripts/register-app.sh --localhost');
  });

  test('are ones that a build takes, all that the example file names', () => {
    const named = readFileSync('.env.example', 'utf8').replaceAll(/^#([A-Z_]+=)/gm, '$1');
    const text = named
      .replace('<tenant id>', 'organizations')
      .replace('CLIENT_ID=', `CLIENT_ID=${CLIENT_ID}`);
    expect(Object.keys(parseEnv(text)).length).toBeGreaterThan(3);
    expect(readBuildConfig(read(text), '1.2.3').page.clientId).toBe(CLIENT_ID);
    for (const name of Object.keys(parseEnv(text))) {
      expect(readFileSync('CONTRIBUTING.md', 'utf8')).toContain(`| \`${name}\``);
    }
  });
});

describe('the headers for testing', () => {
  const origins = hostingOrigins(readBuildConfig({ CLIENT_ID, PUBLIC_URL: publicUrl, HSTS: 'off' }, '1.2.3'));

  test('are those of production, but the pane may hear of a new build', () => {
    const name = 'Content-Security-Policy';
    const shipped = headersOf('taskpane.html', origins);
    const served = devHeaders('taskpane.html', shipped);
    expect({ ...served, [name]: '' }).toEqual({ ...shipped, [name]: '' });
    const directives = (headers: typeof served) => headers[name]?.split('; ') ?? [];
    expect(directives(served).filter((directive) => !directives(shipped).includes(directive))).toEqual([
      "connect-src 'self' https://login.microsoftonline.com https://graph.microsoft.com",
    ]);
  });

  test.each(['commands.html', 'dialog.html', 'redirect.html', 'taskpane.0123456789ab.js', ''])(
    'are those of production: %s',
    (path) => {
      expect(devHeaders(path, headersOf(path, origins))).toEqual(headersOf(path, origins));
    },
  );
});

describe('the options', () => {
  test('are none for the usual case', () => {
    expect(readDevOptions([])).toEqual({ port: 3000, envFile: '.env', certificate: undefined, help: false });
  });

  test('name a certificate of one’s own, another port and another file', () => {
    const args = ['--port', '0', '--env', 'mine', '--cert', 'a', '--key', 'b'];
    expect(readDevOptions(args)).toEqual({
      port: 0,
      envFile: 'mine',
      certificate: { cert: 'a', key: 'b' },
      help: false,
    });
  });

  test.each([
    [['--port', 'x'], '--port has to be a number'],
    [['--port', '65536'], '--port has to be a number'],
    [['--cert', 'a'], '--cert and --key belong together'],
    [['--prot'], '--prot'],
  ])('that make no sense are refused: %j', (args, sentence) => {
    expect(() => readDevOptions(args)).toThrow(sentence);
  });
});

describe('what cannot be served', () => {
  let folder: string;
  const file = (name: string) => join(folder, name);

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'dev-'));
    const { cert, key } = await loadCertificate('.cache/sandbox-certificate.json', new Date());
    writeFileSync(file('cert'), cert);
    writeFileSync(file('key'), key, { mode: 0o600 });
    writeFileSync(file('env'), `CLIENT_ID=${CLIENT_ID}\n`);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  function run(options: { port: number; cert: string }) {
    const { port, cert } = options;
    const args = ['--import', 'tsx', 'scripts/dev/main.ts', '--port', String(port)];
    args.push('--env', file('env'), '--cert', file(cert), '--key', file('key'));
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    return { status, stdout, stderr };
  }

  test('is told in one sentence: the port is taken', async () => {
    const other = createServer();
    const port = await new Promise<number>((resolve) => {
      other.listen(0, '127.0.0.1', () => resolve((other.address() as AddressInfo).port));
    });
    expect(run({ port, cert: 'cert' })).toEqual({
      status: 1,
      stdout: '',
      stderr: `Port ${port} is in use: end what uses it, since the registration and manifest.xml name this port.\n`,
    });
    await new Promise((resolve) => other.close(resolve));
  }, 30_000);

  test('is told in one sentence: there is no certificate', () => {
    expect(run({ port: 0, cert: 'nothing' })).toEqual({
      status: 1,
      stdout: '',
      stderr: `${file('nothing')} cannot be read: --cert and --key have to name files in PEM form.\n`,
    });
  }, 30_000);
});
