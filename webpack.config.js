import { GriffelCSSExtractionPlugin } from '@griffel/webpack-extraction-plugin';
import CopyWebpackPlugin from 'copy-webpack-plugin';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { tsImport } from 'tsx/esm/api';
import webpack from 'webpack';
import { HostingPlugin } from './scripts/hosting/hosting-plugin.js';
import { PagePlugin, trustedTypesEntry } from './scripts/page-plugin.js';
import { StylesOrderPlugin } from './scripts/styles-order-plugin.js';

const root = import.meta.dirname;

/** Runs in the head of the pane, before Office.js and before anything is painted. */
const head = 'head';

/** Each page with its entry and its HTML, and whether it has to know the deployment. */
const pages = [
  {
    name: 'taskpane',
    folder: 'taskpane',
    entry: 'taskpane.tsx',
    html: 'taskpane.html',
    isConfigured: true,
    first: [head],
    // Comes in any case, once the form can be used.
    next: ['services', 'msal', 'parts'],
  },
  { name: 'commands', folder: 'commands', entry: 'commands.ts', html: 'commands.html', isConfigured: true },
  { name: 'redirect', folder: 'sign-in', entry: 'redirect.ts', html: 'page.html', isConfigured: false },
  { name: 'relay', folder: 'sign-in', entry: 'relay.ts', html: 'page.html', isConfigured: true },
  { name: 'dialog', folder: 'sign-in', entry: 'dialog.ts', html: 'dialog.html', isConfigured: true },
  { name: 'consent', folder: 'sign-in', entry: 'consent.ts', html: 'page.html', isConfigured: false },
];

/** Scripts of which nearly all is called at once. */
const eagerScripts = /^(taskpane|commands|services|parts)\..+\.js$/;

/** Reads the environment; on a fault prints it without a stack and ends the build. */
async function readConfig() {
  const { readBuildConfig } = await tsImport('./scripts/build-config.ts', import.meta.url);
  const { version } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'));
  try {
    const config = readBuildConfig(process.env, version);
    for (const note of config.notes) console.log(`Note: ${note}`);
    return config;
  } catch (error) {
    if (error.name !== 'BuildConfigError') throw error;
    console.error(error.message);
    process.exit(1);
  }
}

/** The production build. `OUTPUT` names its folder, `dist` by default. */
export default async function configuration() {
  const config = await readConfig();
  const { fillManifest, multiSelectManifest } = await tsImport('./scripts/manifest.ts', import.meta.url);
  const { hostingFiles } = await tsImport('./scripts/hosting/hosting-files.ts', import.meta.url);
  const { hostingOrigins } = await tsImport('./scripts/hosting/origins.ts', import.meta.url);
  const { hasTrustedTypes, officeScripts } = hostingOrigins(config);
  return {
    mode: 'production',
    context: root,
    target: ['web', 'es2022'],
    devtool: 'source-map',
    entry: {
      [head]: './src/entries/taskpane/head.ts',
      ...Object.fromEntries(
        pages.map(({ name, folder, entry }) => [name, `./src/entries/${folder}/${entry}`]),
      ),
      ...(hasTrustedTypes ? { [trustedTypesEntry]: './src/entries/trusted-types/trusted-types.ts' } : {}),
    },
    output: {
      path: resolve(root, process.env.OUTPUT || 'dist'),
      filename: '[name].[contenthash:12].js',
      chunkFilename: '[name].[contenthash:12].js',
      // All pages lie beside their scripts, so that the build works under any path.
      publicPath: '',
      clean: true,
    },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        // Styles become rules while building, and the rules a part of the page: no script makes or inserts them.
        {
          test: /\.(js|tsx?)$/,
          include: [resolve(root, 'src'), /node_modules\/@fluentui/],
          use: GriffelCSSExtractionPlugin.loader,
        },
        {
          test: /\.tsx?$/,
          use: ['@griffel/webpack-loader', { loader: 'esbuild-loader', options: { target: 'es2022' } }],
        },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
      ],
    },
    plugins: [
      ...pages.map(
        ({ name, folder, html, isConfigured, first = [], next = [] }) =>
          new HtmlWebpackPlugin({
            filename: `${name}.html`,
            template: `./src/entries/${folder}/${html}`,
            chunks: [...first, name],
            chunksSortMode: 'manual',
            scriptLoading: 'defer',
            minify: false,
            isConfigured,
            first,
            next,
          }),
      ),
      new MiniCssExtractPlugin({ ignoreOrder: true }),
      new GriffelCSSExtractionPlugin({ unstable_attachToEntryPoint: 'taskpane' }),
      new StylesOrderPlugin(),
      // Chromium then compiles all functions while it loads, beside the main thread, and not each at its first call.
      new webpack.BannerPlugin({
        banner: '//# allFunctionsCalledOnLoad',
        raw: true,
        test: eagerScripts,
        stage: webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_INLINE,
      }),
      new PagePlugin(config, hasTrustedTypes ? officeScripts : undefined),
      new HostingPlugin(hostingFiles(config)),
      new CopyWebpackPlugin({
        patterns: [
          { from: 'assets/{icon,command}-*.png', to: 'assets/[name][ext]' },
          {
            from: 'manifest.xml',
            to: 'manifest.xml',
            transform: (source) => fillManifest(source.toString('utf8'), config),
          },
          // Without permission on mail there is nothing to do with several mails.
          ...(config.page.mailAccess === 'none'
            ? []
            : [
                {
                  from: 'manifest.xml',
                  to: 'manifest.multi-select.xml',
                  transform: (source) => multiSelectManifest(fillManifest(source.toString('utf8'), config)),
                },
              ]),
        ],
      }),
    ],
    // What is loaded later comes in one request each, with all that it needs.
    optimization: { splitChunks: false },
    cache: {
      type: 'filesystem',
      cacheDirectory: resolve(root, '.cache/webpack'),
      buildDependencies: {
        config: [
          import.meta.filename,
          resolve(root, 'scripts/dev/watch-configuration.ts'),
          resolve(root, 'package-lock.json'),
        ],
      },
    },
    // The plugin makes the pages; webpack itself leaves them as they are written.
    experiments: { html: false },
    // The budgets are tests of their own.
    performance: false,
    stats: 'errors-warnings',
  };
}
