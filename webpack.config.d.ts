import type { Configuration } from 'webpack';

/** See webpack.config.js. */
export default function configuration(): Promise<Configuration>;
