import type { FullConfig } from '@playwright/test';
import { buildAddIn } from '../../../scripts/build-add-in.mjs';
import { startSandboxProcess } from './sandbox-process';
import { clearTraffic } from './traffic-file';

/**
 * Once before a run: the add-in as it is in the sources, unless `ADD_IN_PAGES` names a built one, and a sandbox for each
 * place at which tests run, so that a worker that is replaced waits for none.
 */
export default async function prepare({ workers }: FullConfig): Promise<() => Promise<void>> {
  clearTraffic();
  const pages = (process.env['ADD_IN_PAGES'] ??= buildAddIn());
  const sandboxes = await Promise.all(Array.from({ length: workers }, () => startSandboxProcess(pages)));
  process.env['SANDBOXES'] = JSON.stringify(sandboxes.map(({ origins }) => origins));
  return async () => {
    await Promise.all(sandboxes.map(({ stop }) => stop()));
  };
}
