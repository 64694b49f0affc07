import { spawnSync } from 'node:child_process';
import { exampleBuildEnvironment } from '../../scripts/example-build.mjs';

const folder = '.cache/add-in-usgov';

/** Once before a run: a production build for the cloud. */
export default function build(): void {
  const { status } = spawnSync(process.execPath, ['node_modules/webpack/bin/webpack.js'], {
    env: { ...exampleBuildEnvironment(), CLOUD: 'usgov', OUTPUT: folder },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error('The add-in could not be built for the cloud.');
  process.env['ADD_IN_PAGES'] = folder;
}
