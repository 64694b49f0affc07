import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SetupError } from './setup.mjs';

const root = join(import.meta.dirname, '..');
const output = join(root, '.cache', 'add-in');
const stamp = join(root, '.cache', 'add-in.stamp');
/** Everything that the built pages are made of. */
const sources = [
  'src',
  'assets',
  'scripts',
  'webpack.config.js',
  'manifest.xml',
  'tsconfig.json',
  'package-lock.json',
];
/** The sandbox replaces the configuration in each page, so these values are never used. */
const neutral = {
  CLIENT_ID: '11111111-1111-4111-8111-111111111111',
  PUBLIC_URL: 'https://localhost:4001',
  SUPPORT_URL: 'https://example.com/support',
};
const optional = [
  'AUTHORITY',
  'CLOUD',
  'EXTENSION_NAMESPACE',
  'FRAME_ANCESTORS',
  'HSTS',
  'MAIL_ACCESS',
  'OFFICE_JS_URL',
  'PROVIDER_NAME',
  'TO_DO_URL',
  'TRUSTED_TYPES',
];

/**
 * Builds the add-in for the sandbox, unless nothing has changed since the last build.
 *
 * @returns {string} the folder of the built pages
 * @throws {SetupError} when it does not build; webpack has said why
 */
export function buildAddIn() {
  const state = stateOfSources();
  if (existsSync(join(output, 'taskpane.html')) && readStamp() === state) return output;
  console.error('Building the add-in.');
  // A running sandbox keeps its pages until the new ones are complete.
  const fresh = `${output}.${process.pid}`;
  const env = { ...process.env };
  useNeutralValues(fresh, env);
  const webpack = join(root, 'node_modules', 'webpack', 'bin', 'webpack.js');
  const args = [webpack, '--config', 'webpack.config.js', '--stats', 'errors-warnings'];
  // The output of the build goes to stderr: stdout belongs to the caller.
  const { status } = spawnSync(process.execPath, args, { cwd: root, env, stdio: ['ignore', 2, 2] });
  if (status !== 0) {
    rmSync(fresh, { recursive: true, force: true });
    throw new SetupError('The add-in could not be built: the lines above say why.');
  }
  rmSync(output, { recursive: true, force: true });
  renameSync(fresh, output);
  writeFileSync(stamp, state);
  return output;
}

/**
 * Sets the variables of a build for the sandbox, whatever is set for a real one.
 *
 * @param {string} folder of the built pages
 */
export function useNeutralValues(folder, env = process.env) {
  for (const name of optional) delete env[name];
  Object.assign(env, neutral, { OUTPUT: folder });
}

function readStamp() {
  return existsSync(stamp) ? readFileSync(stamp, 'utf8') : undefined;
}

/** Another text whenever a source was changed, added or taken away. */
function stateOfSources() {
  const hash = createHash('sha256').update(process.version);
  const add = (path) => {
    const info = statSync(path);
    if (info.isDirectory()) for (const name of readdirSync(path).sort()) add(join(path, name));
    else hash.update(`${path}\0${info.mtimeMs}\0${info.size}\0`);
  };
  for (const name of sources) if (existsSync(join(root, name))) add(join(root, name));
  return hash.digest('hex');
}
