import type { Plugin } from 'esbuild';
import path from 'node:path';
import { loadBuilt, root, type Mutation } from '../simulation/mutated';
import type * as CollectedTests from './collected-tests';

const collector = path.join(root, 'test/faults/collected-tests.ts');

const jestToCollector: Plugin = {
  name: 'jest to collector',
  setup(builder) {
    builder.onResolve({ filter: /^@jest\/globals$/ }, ({ importer, path: name }) =>
      importer === collector ? { path: name, external: true } : { path: collector },
    );
  },
};

/** The tests of a file, over the product as it is or with a fault in its source. */
export async function testsOf(
  file: string,
  mutation?: Mutation,
  name = file,
): Promise<typeof CollectedTests> {
  const contents = `import './${file}';\nexport * from './test/faults/collected-tests';`;
  const entry = { stdin: { contents, resolveDir: root }, plugins: [jestToCollector] };
  return (await loadBuilt(entry, name, mutation)) as typeof CollectedTests;
}
