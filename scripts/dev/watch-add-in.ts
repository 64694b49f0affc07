import { join } from 'node:path';
import webpack from 'webpack';
import { useNeutralValues } from '../build-add-in.mjs';
import { watchConfiguration } from './watch-configuration';

/** The add-in as it was built last, for the sandbox. */
export interface WatchedAddIn {
  /** Folder of the built pages. */
  readonly folder: string;
  /** Calls back after each build that went well, but the first. */
  onBuild(listener: () => void): void;
  close(): Promise<void>;
}

/** Builds the add-in for the sandbox, and again whenever a source is saved. Resolves after the first build that goes well. */
export async function watchAddIn(): Promise<WatchedAddIn> {
  const folder = join(import.meta.dirname, '../../.cache/watched');
  useNeutralValues(folder);
  const compiler = webpack(await watchConfiguration());
  const listeners: (() => void)[] = [];
  await new Promise<void>((built) => {
    compiler.watch({ aggregateTimeout: 20 }, (error, stats) => {
      if (error ?? stats?.hasErrors() ?? true) {
        // The last build that went well is served on.
        console.error(error ?? stats?.toString('errors-warnings'));
        return;
      }
      built();
      for (const listener of listeners) listener();
    });
  });
  return {
    folder,
    onBuild: (listener) => {
      listeners.push(listener);
    },
    close: () =>
      new Promise((resolve) => {
        compiler.close(() => resolve());
      }),
  };
}
