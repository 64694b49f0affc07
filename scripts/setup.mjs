import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname ?? '', '..');
const wanted = [20, 19];

/** Something that the user has to do; its message is one line that says what. */
export class SetupError extends Error {
  name = 'SetupError';
}

/**
 * Makes sure that Node is new enough and that what is installed is what package-lock.json says. Uses nothing that has
 * to be installed first.
 *
 * @throws {SetupError}
 */
export function setUp() {
  checkNode(process.versions.node);
  if (isInstalled()) return;
  console.error('Installing packages. This happens once and takes a minute or two.');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    // stdout belongs to what is started afterwards.
    stdio: ['ignore', 2, 2],
    // npm is a script on Windows.
    shell: process.platform === 'win32',
  });
  if (status !== 0)
    throw new SetupError('The packages could not be installed: check the network, then try again.');
}

/**
 * @param {string} version of Node, e.g. `20.19.0`
 * @throws {SetupError} when it is too old
 */
export function checkNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > wanted[0] || (major === wanted[0] && minor >= wanted[1])) return;
  throw new SetupError(
    `Node ${wanted.join('.')} or newer is needed and this is ${version}: install it from https://nodejs.org, then try again.`,
  );
}

/** Whether npm's own record of what it installed agrees with package-lock.json. */
function isInstalled() {
  const installed = readLock(join(root, 'node_modules', '.package-lock.json'));
  const locked = readLock(join(root, 'package-lock.json'));
  if (!installed || !locked) return false;
  return Object.entries(locked.packages).every(([path, entry]) => {
    if (path === '') return true;
    const found = installed.packages[path];
    // Packages for other systems are left out when installing.
    if (!found) return entry.optional === true;
    return found.version === entry.version && found.integrity === entry.integrity;
  });
}

function readLock(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // Missing or damaged: installing makes it anew.
    return undefined;
  }
}

/** Runs a program's main function; a SetupError is printed as one line. */
export async function runMain(main) {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
