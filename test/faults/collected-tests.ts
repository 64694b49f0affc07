import { expect } from '@jest/globals';

// Stands in for '@jest/globals' in a unit test that is run by another test: its tests are kept, and run when asked for.
export { expect };

type Body = (...row: readonly unknown[]) => unknown;

const collected: { readonly name: string; readonly run: () => unknown }[] = [];

const asRow = (row: unknown): readonly unknown[] => (Array.isArray(row) ? row : [row]);

function collect(name: string, run: () => unknown): void {
  collected.push({ name, run });
}

/** Notes a test; with a table, once for each row and always by the same name. */
export const test = Object.assign(collect, {
  each: (rows: readonly unknown[]) => (name: string, body: Body) => {
    for (const row of rows) collect(name, () => body(...asRow(row)));
  },
});

/** Notes the tests of a group. */
export function describe(_name: string, define: () => void): void {
  define();
}

/** Runs all tests of a name. Rejects with what the first of them that fails throws, and when there is none. */
export async function runNamed(name: string): Promise<void> {
  const named = collected.filter((one) => one.name === name);
  if (named.length === 0) throw new Error(`No test has the name: ${name}`);
  for (const { run } of named) await run();
}
