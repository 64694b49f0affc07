import { build, type Plugin } from 'esbuild';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type * as RunPlan from './run-plan';

/** A fault put into the source of the product. */
export interface Mutation {
  /** Path of the source file from the root of the project. */
  readonly file: string;
  /** A text that the file has exactly once. */
  readonly from: string;
  readonly to: string;
}

/** Both jest and npm run in the root of the project. */
const root = process.cwd();
const requireBuilt = createRequire(path.join(root, 'package.json'));

/** The source with the fault. Throws when the place is not there, or not clear: then the list of faults is out of date. */
function mutate({ file, from, to }: Mutation): string {
  const parts = readFileSync(path.join(root, file), 'utf8').split(from);
  const [before, after] = parts;
  if (parts.length !== 2 || before === undefined || after === undefined) {
    throw new Error(`${file} has ${parts.length - 1} times: ${from}`);
  }
  return `${before}${to}${after}`;
}

/** The simulation built with a fault in the source of the product. */
export async function withMutation(mutation: Mutation, name: string): Promise<typeof RunPlan> {
  const contents = mutate(mutation);
  const plugin: Plugin = {
    name: 'mutation',
    setup(builder) {
      builder.onLoad({ filter: /\.ts$/ }, ({ path: loaded }) =>
        loaded === path.join(root, mutation.file) ? { contents, loader: 'ts' } : undefined,
      );
    },
  };
  const outfile = path.join(root, '.cache/mutants', `${name}.cjs`);
  await build({
    entryPoints: [path.join(root, 'test/simulation/run-plan.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    packages: 'external',
    plugins: [plugin],
    logLevel: 'silent',
  });
  return requireBuilt(outfile) as typeof RunPlan;
}
