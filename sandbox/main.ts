import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildAddIn } from '../scripts/build-add-in.mjs';
import { watchAddIn, type WatchedAddIn } from '../scripts/dev/watch-add-in';
import { SetupError } from '../scripts/setup.mjs';
import { shape, text } from './mailbox/json-check';
import { browserArguments, openBrowser } from './open-browser';
import { readOptions, usage, type Options } from './options';
import { PortTaken } from './server/https-server';
import { startSandbox, type Sandbox } from './start-sandbox';
import { UsageError } from './usage-error';

const projectFolder = join(import.meta.dirname, '..');
/** A mail that shows the purpose of the add-in. */
const firstMail = 'complaint-thanks';

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  if (options.help) {
    console.log(usage);
    return;
  }
  const watched = options.watch ? await watchAddIn() : undefined;
  const pagesFolder = watched?.folder ?? options.pages ?? buildAddIn();
  if (!existsSync(join(pagesFolder, 'taskpane.html'))) {
    throw new UsageError(`${pagesFolder} holds no built add-in: leave out --pages, and it is built.`);
  }
  const sandbox = await start(options, pagesFolder, watched);
  const browser = options.json ? undefined : greet(sandbox, options);
  if (options.json) console.log(JSON.stringify(sandbox.origins));

  const stop = () => {
    browser?.kill();
    void Promise.all([sandbox.close(), watched?.close()]).then(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  // The parent process that forked this one is gone: nothing else would end it.
  process.once('disconnect', stop);
}

async function start(options: Options, pagesFolder: string, builds?: WatchedAddIn): Promise<Sandbox> {
  try {
    return await startSandbox({
      projectFolder,
      pagesFolder,
      onBuild: (listener) => builds?.onBuild(listener),
      port: options.port,
      version: ownVersion(),
      dataFile: options.data,
    });
  } catch (error) {
    if (!(error instanceof PortTaken)) throw error;
    throw new UsageError(
      `Port ${error.port} is in use or kept back: end what uses it, or take other ports with "npm start -- --port 5000".`,
    );
  }
}

function ownVersion(): string {
  const json: unknown = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8'));
  return shape<{ version: string }>({ version: text })(json, 'package.json').version;
}

/** Says where everything is, and opens a browser if one is wanted and there is one. */
function greet({ origins, publicKeyHash }: Sandbox, options: Options) {
  const query = new URLSearchParams({ mail: options.mail ?? firstMail, pane: 'open' });
  if (options.account !== undefined) query.set('account', options.account);
  if (options.language !== undefined) query.set('language', options.language);
  const address = `${origins.outlook}/?${query.toString()}`;
  const profile = join(projectFolder, '.cache/browser');
  const args = browserArguments({ profile, publicKeyHash, address });

  console.log(`The sandbox is ready.

  Outlook  ${address}
  To Do    ${origins.outlook}/todo/
  Faults   ${origins.outlook}/control/
`);
  const opened = options.open ? openBrowser(args) : undefined;
  if (opened === undefined || 'whyNot' in opened) {
    if (opened) console.log(opened.whyNot);
    console.log(`To open it, start a browser of the Chromium family like this, so that it trusts the sandbox:

  chromium ${args.map(quoted).join(' ')}
`);
  }
  console.log('Press Ctrl+C to stop.');
  return opened && 'browser' in opened ? opened.browser : undefined;
}

function quoted(argument: string): string {
  return /[^\w./:=+-]/.test(argument) ? `"${argument}"` : argument;
}

try {
  await main();
} catch (error) {
  if (!(error instanceof UsageError) && !(error instanceof SetupError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
