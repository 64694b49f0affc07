import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import webpack, { type Stats } from 'webpack';
import { openHttpsServer, PortTaken, type HttpsServer } from '../../sandbox/server/https-server';
import { readBuildConfig } from '../build-config';
import { headersOf } from '../hosting/headers';
import { hostingOrigins } from '../hosting/origins';
import { runMain, SetupError } from '../setup.mjs';
import { beforeLocalTest, readManifest, sideloadSteps, stepsText } from '../sideload-steps';
import { devCertificate } from './dev-certificate';
import { devEnvironment } from './dev-environment';
import { readDevOptions, usage, usualPort, type DevOptions } from './dev-options';
import { serveBuilds } from './serve-builds';
import { watchConfiguration } from './watch-configuration';

const root = join(import.meta.dirname, '../..');

async function main(): Promise<void> {
  const options = readDevOptions(process.argv.slice(2));
  if (options.help) {
    console.log(usage);
    return;
  }
  const { envFile } = options;
  const text = await readFile(resolve(root, envFile), 'utf8').catch(() => undefined);
  const environmentAt = (publicUrl: string) => devEnvironment(text, { envFile, env: process.env, publicUrl });
  // Before anything is installed or opened.
  environmentAt('https://localhost');
  const server = await open(options);
  const folder = resolve(root, process.env['OUTPUT'] ?? '.cache/dev');
  Object.assign(process.env, environmentAt(server.origin), { OUTPUT: folder });
  const compiler = webpack(await watchConfiguration());

  const origins = hostingOrigins(readBuildConfig(process.env, '0.0.0'));
  let isGreeted = false;
  const builds = await serveBuilds({
    server,
    compiler,
    headersOf: (path) => headersOf(path, origins),
    onBuild: (result) => {
      report(result);
      if (isGreeted || result instanceof Error || result.hasErrors()) return;
      isGreeted = true;
      greet(server.origin, options.port === usualPort ? root : folder);
    },
  });
  const stop = () => {
    void Promise.all([builds.close(), server.close()]).then(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  // The parent process that forked this one is gone: nothing else would end it.
  process.once('disconnect', stop);
}

async function open({ port, certificate }: DevOptions): Promise<HttpsServer> {
  try {
    return await openHttpsServer({ ...(await devCertificate(certificate)), port });
  } catch (error) {
    if (!(error instanceof PortTaken)) throw error;
    throw new SetupError(
      `Port ${error.port} is in use: end what uses it, since the registration and manifest.xml name this port.`,
    );
  }
}

function report(result: Stats | Error): void {
  if (result instanceof Error) console.error(result);
  else if (result.hasErrors() || result.hasWarnings()) console.error(result.toString('errors-warnings'));
  else console.log(`Built in ${result.endTime - result.startTime} ms.`);
}

/** @param folder where the manifest for this origin is */
function greet(origin: string, folder: string): void {
  const path = join(folder, 'manifest.xml');
  const manifest = readManifest(path, readFileSync(path, 'utf8'));
  console.log(`\n${stepsText(beforeLocalTest(manifest), sideloadSteps(manifest))}`);
  console.log(
    `\nThe add-in is served at ${origin}. Save a file and open panes load it anew. Press Ctrl+C to stop.`,
  );
}

await runMain(main);
