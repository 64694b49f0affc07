import { build } from 'esbuild';

/** Browser code of the sandbox, ready to be sent. */
export interface Bundle {
  readonly text: string;
}

/**
 * Bundles one TypeScript or style sheet file with everything it imports, for current browsers.
 *
 * @param entry path of the file
 * @throws when the file, or anything that it imports, does not compile; the message says where
 */
export async function bundle(entry: string): Promise<Bundle> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    minify: true,
    keepNames: true,
    jsx: 'automatic',
    charset: 'utf8',
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
  });
  const [output] = outputFiles;
  if (!output) throw new Error(`Nothing came of bundling ${entry}.`);
  return { text: output.text };
}
