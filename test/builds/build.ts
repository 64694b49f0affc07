import { spawnSync } from 'node:child_process';
import { exampleBuildEnvironment } from '../../scripts/example-build.mjs';

const folder = '.cache/add-in-usgov';

/** Once before a run: a production build for the cloud, with what is off in the build that `npm test` tries. */
export default function build(): void {
  const { status } = spawnSync(process.execPath, ['node_modules/webpack/bin/webpack.js'], {
    env: { ...exampleBuildEnvironment(), CLOUD: 'usgov', TRUSTED_TYPES: 'on', OUTPUT: folder },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error('The add-in could not be built for the cloud.');
  process.env['ADD_IN_PAGES'] = folder;
}
