import { build, type BuildOptions, type Plugin } from 'esbuild';
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
export const root = process.cwd();
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

function putInto(mutation: Mutation): Plugin {
  const contents = mutate(mutation);
  return {
    name: 'mutation',
    setup(builder) {
      builder.onLoad({ filter: /\.tsx?$/ }, ({ path: loaded }) =>
        loaded === path.join(root, mutation.file) ? { contents, loader: 'ts' } : undefined,
      );
    },
  };
}

/** Builds a module, with a fault in the source of the product if there is one, and loads it. */
export async function loadBuilt(
  entry: Pick<BuildOptions, 'entryPoints' | 'stdin' | 'plugins'>,
  name: string,
  mutation: Mutation | undefined,
): Promise<unknown> {
  const outfile = path.join(root, '.cache/mutants', `${name.replaceAll(/\W+/g, '-')}.cjs`);
  await build({
    ...entry,
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    packages: 'external',
    plugins: [...(entry.plugins ?? []), ...(mutation ? [putInto(mutation)] : [])],
    logLevel: 'silent',
  });
  return requireBuilt(outfile);
}

/** The simulation built with a fault in the source of the product. */
export async function withMutation(mutation: Mutation, name: string): Promise<typeof RunPlan> {
  const entryPoints = [path.join(root, 'test/simulation/run-plan.ts')];
  return (await loadBuilt({ entryPoints }, name, mutation)) as typeof RunPlan;
}
