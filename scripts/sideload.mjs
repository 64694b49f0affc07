// Builds the add-in from the environment and tells how to put it into each Outlook for testing.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runMain, setUp, SetupError } from './setup.mjs';

const root = join(import.meta.dirname, '..');

/** Microsoft's own tool registers the manifest with classic Outlook. It runs on Windows only. */
function registerOnWindows(manifest) {
  const { status } = spawnSync(
    'npx',
    ['--yes', 'office-addin-debugging', 'start', `"${manifest}"`, 'desktop'],
    {
      stdio: 'inherit',
      shell: true,
      // One of its peer dependencies does not install.
      env: { ...process.env, npm_config_legacy_peer_deps: 'true' },
    },
  );
  return status === 0;
}

await runMain(async () => {
  setUp();
  const webpack = join(root, 'node_modules/webpack/bin/webpack.js');
  const { status } = spawnSync(process.execPath, [webpack], { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new SetupError('The add-in could not be built: the lines above say why.');

  const { tsImport } = await import('tsx/esm/api');
  const { beforeSideload, readManifest, sideloadSteps, stepsText } = await tsImport(
    './sideload-steps.ts',
    import.meta.url,
  );
  const path = resolve(root, process.env.OUTPUT || 'dist', 'manifest.xml');
  const manifest = readManifest(path, readFileSync(path, 'utf8'));

  console.log(`\nBuilt version ${manifest.version}: ${path}\n`);
  console.log(stepsText(beforeSideload(manifest), sideloadSteps(manifest)));
  if (process.platform === 'win32') {
    console.log('\nTrying to register the manifest with classic Outlook on this machine.');
    if (!registerOnWindows(path)) console.log('That did not work here. Follow the steps above.');
  }
});
