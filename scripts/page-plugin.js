import HtmlWebpackPlugin from 'html-webpack-plugin';

/** The address of Office.js in the templates, as the store demands it. */
const publicOfficeJs = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** The script of an entry, by the name that webpack gives its file. */
const isScriptOf = (entries) => (tag) =>
  entries.some((entry) => String(tag.attributes.src ?? '').startsWith(`${entry}.`));

/**
 * Gives each page what depends on the deployment: the configuration as a block of JSON, and the Office.js of its cloud.
 * The scripts hold neither, so the same bytes serve every deployment. What has to run before anything is painted, the
 * others wait for.
 */
export class PagePlugin {
  /** @param {{ page: object, officeJsUrl: string }} config */
  constructor(config) {
    this.config = config;
  }

  /** @param {import('webpack').Compiler} compiler */
  apply(compiler) {
    // Inside a script element only "<" could end the block early.
    const json = JSON.stringify(this.config.page).replaceAll('<', '\\u003c');
    compiler.hooks.compilation.tap('PagePlugin', (compilation) => {
      const hooks = HtmlWebpackPlugin.getCompilationHooks(compilation);
      hooks.alterAssetTagGroups.tap('PagePlugin', (data) => {
        for (const tag of data.headTags.filter(isScriptOf(data.plugin.userOptions.first ?? []))) {
          delete tag.attributes.defer;
        }
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
        html: data.html.replaceAll(publicOfficeJs, this.config.officeJsUrl),
      }));
    });
  }
}
