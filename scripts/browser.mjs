import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runMain, SetupError } from './setup.mjs';

/** How long a download by Playwright may take, in milliseconds. */
const downloadLimit = 180_000;
/** How long a package manager may take, in milliseconds. */
const installLimit = 300_000;
const missing =
  'No Chromium was found: install Chrome, Edge or Chromium, or set CHROMIUM_PATH to where it is, then try again.';

const onPath = [
  'chromium',
  'google-chrome',
  'google-chrome-stable',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
];
const onMac = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const onWindows = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'Chromium\\Application\\chrome.exe',
];

/**
 * Path of a browser of the Chromium family: the one that `CHROMIUM_PATH` names, Playwright's own, or one that is
 * installed; undefined when there is none.
 *
 * @returns {string | undefined}
 */
export function findBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new SetupError(
      `CHROMIUM_PATH names ${named}, and there is no such file: correct it or take it away.`,
    );
  }
  return [playwrightsOwn(), ...installed()].find((path) => path !== undefined && runs(path));
}

/**
 * A browser for the tests, installed if need be.
 *
 * @returns {string} its path
 * @throws {SetupError}
 */
export function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  console.log('No Chromium was found. Downloading one for the tests.');
  run('npx', ['playwright', 'install', 'chromium'], downloadLimit, {
    PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000',
  });
  const downloaded = findBrowser();
  if (downloaded) return downloaded;
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    console.log('Installing the system’s Chromium instead.');
    const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
    run('apt-get', ['update'], installLimit, quiet);
    run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], installLimit, quiet);
  }
  const last = findBrowser();
  if (!last) throw new SetupError(missing);
  return last;
}

function run(command, args, timeout, env) {
  const shell = process.platform === 'win32';
  spawnSync(command, args, { stdio: 'inherit', timeout, shell, env: { ...process.env, ...env } });
}

function playwrightsOwn() {
  try {
    const path = createRequire(import.meta.url)('@playwright/test').chromium.executablePath();
    return existsSync(path) ? path : undefined;
  } catch {
    // Not installed, or not for this system: then it has no browser either.
    return undefined;
  }
}

function installed() {
  const { env, platform } = process;
  const paths =
    platform === 'darwin'
      ? ['/', homedir()].flatMap((home) =>
          onMac.map((name) => join(home, 'Applications', `${name}.app`, 'Contents/MacOS', name)),
        )
      : platform === 'win32'
        ? [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].flatMap((home) =>
            home ? onWindows.map((name) => join(home, name)) : [],
          )
        : onPath.flatMap((name) => (env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)));
  return paths.filter(isProgram);
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    // Not there, or not ours to run: either way no browser for us.
    return false;
  }
}

/** On Linux a name may stand for a note that says what to install, and a program may lack libraries. */
function runs(path) {
  return process.platform !== 'linux' || spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await runMain(() => console.log(ensureBrowser()));
}
