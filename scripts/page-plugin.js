import HtmlWebpackPlugin from 'html-webpack-plugin';
import { themeStyles } from './theme-styles.js';

/** The entry that is no page: the policy of Trusted Types, for builds that have it. */
export const trustedTypesEntry = 'trusted-types';

/** The address of Office.js in the templates, as the store demands it. */
const publicOfficeJs = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** Stands in the styles of a template for the themes and the rules of all components. */
const stylesMark = '/* styles of the components */';

/** The page with the scripts of these entries at the start of its head, not deferred. */
function withFirst(html, entries) {
  return entries.reduce((page, entry) => {
    const deferred = new RegExp(`<script defer src="(${entry}\\.[^"]+)"></script>`);
    const [tag, address] = deferred.exec(page) ?? [];
    if (!tag) throw new Error(`The page does not load ${entry}.`);
    return page.replace(tag, '').replace('<title>', `<script src="${address}"></script>\n    <title>`);
  }, html);
}

/** The texts of the assets with this ending. */
function assetsOf(compilation, ending) {
  return Object.entries(compilation.assets)
    .filter(([name]) => name.endsWith(ending))
    .map(([, asset]) => asset.source().toString());
}

/** The page with all styles in place of the mark in its own, if it has one: the first paint waits for nothing else. */
function withStyles(compilation, html) {
  if (!html.includes(stylesMark)) return html;
  const rules = assetsOf(compilation, '.css');
  const themes = themeStyles([html, ...rules, ...assetsOf(compilation, '.js')]);
  // They are in the page: nobody asks for the file.
  for (const name of Object.keys(compilation.assets))
    if (name.endsWith('.css')) compilation.deleteAsset(name);
  return html.replace(stylesMark, () => [themes, ...rules].join('\n'));
}

/** Links by which the browser fetches these chunks in advance, after all that the page itself needs. */
function preloads(compilation, chunks) {
  return chunks.flatMap((chunk) =>
    [...(compilation.namedChunks.get(chunk)?.files ?? [])].map((href) => ({
      tagName: 'link',
      attributes: { rel: 'preload', as: 'script', href, fetchpriority: 'low' },
      voidTag: true,
      meta: { plugin: 'PagePlugin' },
    })),
  );
}

/**
 * Gives each page what depends on the deployment: the configuration as a block of JSON, and the Office.js of its cloud.
 * The scripts hold neither, so the same bytes serve every deployment. What has to run before Office.js
 * and before anything is painted comes first in the head and is waited for.
 */
export class PagePlugin {
  /**
   * @param {{ page: object, officeJsUrl: string }} config
   * @param {readonly string[] | undefined} scriptSources where scripts of other hosts may come from, for the policy of
   *   Trusted Types; undefined in a build without
   */
  constructor(config, scriptSources) {
    this.config = config;
    this.scriptSources = scriptSources;
  }

  /** @param {import('webpack').Compiler} compiler */
  apply(compiler) {
    // Inside a script element only "<" could end the block early.
    const json = JSON.stringify(this.config.page).replaceAll('<', '\\u003c');
    compiler.hooks.compilation.tap('PagePlugin', (compilation) => {
      const hooks = HtmlWebpackPlugin.getCompilationHooks(compilation);
      hooks.alterAssetTagGroups.tap('PagePlugin', (data) => {
        data.headTags = data.headTags.filter(({ attributes }) => attributes.rel !== 'stylesheet');
        data.headTags.push(...preloads(compilation, data.plugin.userOptions.next ?? []));
        if (!data.plugin.userOptions.isConfigured) return data;
        data.headTags.unshift({
          tagName: 'script',
          attributes: { type: 'application/json', id: 'add-in-config' },
          innerHTML: json,
          voidTag: false,
          meta: { plugin: 'PagePlugin' },
        });
        return data;
      });
      hooks.beforeEmit.tap('PagePlugin', (data) => ({
        ...data,
        html: this.withPolicy(
          compilation,
          withStyles(compilation, withFirst(data.html, data.plugin.userOptions.first ?? [])),
        ).replaceAll(publicOfficeJs, this.config.officeJsUrl),
      }));
    });
  }

  /** The page with the policy before all other scripts, Office.js included. */
  withPolicy(compilation, html) {
    if (!this.scriptSources) return html;
    const [file] = compilation.entrypoints.get(trustedTypesEntry).getFiles();
    const script = `<script src="${file}" data-sources="${this.scriptSources.join(' ')}"></script>`;
    return html.replace('<head>', `<head>\n    ${script}`);
  }
}
