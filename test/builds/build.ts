import { spawnSync } from 'node:child_process';
import { exampleBuildEnvironment } from '../../scripts/example-build.mjs';

const folder = '.cache/add-in-usgov';
/** A build without permission on mail. */
export const folderWithoutMail = '.cache/add-in-no-mail';

function buildFor(variables: Readonly<Record<string, string>>): void {
  const { status } = spawnSync(process.execPath, ['node_modules/webpack/bin/webpack.js'], {
    env: { ...exampleBuildEnvironment(), ...variables },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`The add-in could not be built with ${JSON.stringify(variables)}.`);
}

/** Once before a run: production builds with what is off in the build that `npm test` tries. */
export default function build(): void {
  buildFor({ CLOUD: 'usgov', TRUSTED_TYPES: 'on', OUTPUT: folder });
  buildFor({ MAIL_ACCESS: 'none', OUTPUT: folderWithoutMail });
  process.env['ADD_IN_PAGES'] = folder;
}
