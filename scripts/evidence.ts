// Writes what an administrator may want to know of a build beside its folder: `dist-evidence` beside `dist`.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { deploymentOf } from './evidence/deployment';
import { evidenceFiles } from './evidence/evidence-files';

const build = process.env['OUTPUT'] ?? 'dist';
const output = `${build}-evidence`;

function billOfMaterials(): string {
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev', '--package-lock-only'];
  // npm is a script on Windows.
  const { status, stdout } = spawnSync('npm', args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('npm could not list the packages.');
  return stdout;
}

const files = readdirSync(build, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name));
const evidence = evidenceFiles({
  build: new Map(files.map((file) => [relative(build, file).replaceAll(sep, '/'), readFileSync(file)])),
  deployment: deploymentOf(build),
  dataFlows: readFileSync('docs/data-flows.md', 'utf8'),
  guide: readFileSync('docs/admin-guide.md', 'utf8'),
  bill: billOfMaterials(),
});
rmSync(output, { recursive: true, force: true });
mkdirSync(output);
for (const [name, text] of evidence) writeFileSync(join(output, name), text);
console.log(`Written: ${[...evidence.keys()].map((name) => join(output, name)).join(', ')}`);
