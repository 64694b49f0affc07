import HtmlWebpackPlugin from 'html-webpack-plugin';
import { join } from 'node:path';
import webpack from 'webpack';

/** The panes to compare with: everything at once, and with sign-in, requests and the calendar loaded when used. */
export const referenceNames = ['eager', 'lazy'] as const;
export type ReferenceName = (typeof referenceNames)[number];

/** Builds a pane to compare with, by the tools of the product. Returns the folder of its page. */
export async function buildReference(name: ReferenceName): Promise<string> {
  const output = join(import.meta.dirname, '../../.cache/bench', name);
  const compiler = webpack({
    mode: 'production',
    context: import.meta.dirname,
    target: ['web', 'es2022'],
    entry: { taskpane: `./${name}.tsx` },
    output: { path: output, clean: true },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [{ test: /\.tsx?$/, loader: 'esbuild-loader', options: { target: 'es2022', jsx: 'automatic' } }],
    },
    plugins: [new HtmlWebpackPlugin({ template: './page.html', filename: 'taskpane.html' })],
    performance: false,
  });
  await new Promise<void>((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString('errors-only')));
      else resolve();
    });
  });
  return output;
}
