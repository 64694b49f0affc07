// Builds the last commit in two clean clones at once, and holds the results and their evidence against each other, byte by byte.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { exampleBuildEnvironment } from './example-build.mjs';
import { runMain, SetupError, setUp } from './setup.mjs';

const root = join(import.meta.dirname, '..');
const folder = join(root, '.cache', 'clones');
/** Apart in depth and in the order of their names: what a build does must not depend on either. */
const clones = [join(folder, 'b'), join(folder, 'a', 'deeper', 'still')];
const results = ['dist', 'dist-evidence'];

/** Resolves when the program has succeeded. */
function run(command, args, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'inherit'], ...options });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new SetupError(`${command} ${args.join(' ')} failed in ${options.cwd}.`));
    });
  });
}

async function build(clone) {
  await run('git', ['clone', '--quiet', root, clone], { cwd: root });
  // Packages are the same by package-lock.json; files of its own keep a clone from seeing where the others lie.
  const { status } = spawnSync('cp', ['-al', join(root, 'node_modules'), clone]);
  if (status !== 0) symlinkSync(join(root, 'node_modules'), join(clone, 'node_modules'));
  const options = { cwd: clone, env: exampleBuildEnvironment() };
  await run(process.execPath, ['node_modules/webpack/bin/webpack.js'], options);
  await run(process.execPath, ['--import', 'tsx', 'scripts/evidence.ts'], options);
}

/** Paths of all files of the results of a clone. */
const filesOf = (clone) =>
  results.flatMap((result) =>
    readdirSync(join(clone, result), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(clone.length + 1)),
  );

await runMain(async () => {
  setUp();
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await Promise.all(clones.map(build));
  const [one, other] = clones;
  const files = [...new Set(clones.flatMap(filesOf))].sort();
  const isSame = (file) =>
    clones.every((clone) => existsSync(join(clone, file))) &&
    readFileSync(join(one, file)).equals(readFileSync(join(other, file)));
  const different = files.filter((file) => !isSame(file));
  for (const file of different) console.log(`${file} differs between ${one} and ${other}.`);
  if (different.length === 0) rmSync(folder, { recursive: true });
  else process.exitCode = 1;
  console.log(`${files.length - different.length} of ${files.length} files are the same in two builds.`);
});
