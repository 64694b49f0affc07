import type { Configuration } from 'webpack';
import configuration from '../../webpack.config.js';

/**
 * The build of production, as it is made again on each save: nothing is minified, so that a save is seen at once. What the
 * pages may do, and what they are made of, is the same.
 */
export async function watchConfiguration(): Promise<Configuration> {
  const production = await configuration();
  return {
    ...production,
    // Has a cache of its own.
    name: 'watch',
    devtool: 'cheap-module-source-map',
    optimization: {
      ...production.optimization,
      minimize: false,
      concatenateModules: false,
      realContentHash: false,
      // What is left out of a bundle, and how short its names are, takes a look at all modules each time.
      usedExports: false,
      innerGraph: false,
      mangleExports: false,
      flagIncludedChunks: false,
      moduleIds: 'named',
      chunkIds: 'named',
    },
  };
}
