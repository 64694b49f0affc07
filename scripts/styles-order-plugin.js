/** The stage right after the one in which the styles were put into a chunk of their own. */
const afterExtraction = 11;

/**
 * Says in which order the styles of all chunks stand in the one chunk that holds them: that of their names within the
 * project, so that the same sources make the same page wherever they lie. Without an order the plugin that writes the file
 * fails.
 */
export class StylesOrderPlugin {
  /** @param {import('webpack').Compiler} compiler */
  apply(compiler) {
    compiler.hooks.compilation.tap('StylesOrderPlugin', (compilation) => {
      compilation.hooks.optimizeChunks.tap({ name: 'StylesOrderPlugin', stage: afterExtraction }, () => {
        const styles = compilation.namedChunks.get('griffel');
        if (!styles) return;
        const modules = compilation.chunkGraph
          .getChunkModules(styles)
          .map((module) => ({ module, name: module.readableIdentifier(compilation.requestShortener) }))
          .sort((a, b) => (a.name < b.name ? -1 : 1));
        for (const group of styles.groupsIterable) {
          for (const [index, { module }] of modules.entries()) group.setModulePostOrderIndex(module, index);
        }
      });
    });
  }
}
