/** Puts the files that tell hosts how to serve the build into its folder `hosting`. */
export class HostingPlugin {
  /** @param {ReadonlyMap<string, string>} files texts by name */
  constructor(files) {
    this.files = files;
  }

  /** @param {import('webpack').Compiler} compiler */
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('HostingPlugin', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'HostingPlugin', stage }, () => {
        for (const [name, text] of this.files) {
          compilation.emitAsset(`hosting/${name}`, new sources.RawSource(text));
        }
      });
    });
  }
}
