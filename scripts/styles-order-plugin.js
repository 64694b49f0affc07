/** The stage right after the one in which the styles were put into a chunk of their own. */
const afterExtraction = 11;

/**
 * Says in which order the styles of all chunks stand in the one chunk that holds them. Any will do, since the rules are
 * sorted later; without one the plugin that writes the file fails.
 */
export class StylesOrderPlugin {
  /** @param {import('webpack').Compiler} compiler */
  apply(compiler) {
    compiler.hooks.compilation.tap('StylesOrderPlugin', (compilation) => {
      compilation.hooks.optimizeChunks.tap({ name: 'StylesOrderPlugin', stage: afterExtraction }, () => {
        const styles = compilation.namedChunks.get('griffel');
        if (!styles) return;
        for (const group of styles.groupsIterable) {
          let index = 0;
          for (const module of compilation.chunkGraph.getChunkModules(styles)) {
            group.setModulePostOrderIndex(module, index);
            index += 1;
          }
        }
      });
    });
  }
}
