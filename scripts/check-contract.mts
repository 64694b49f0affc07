/*
 * Replays the documented request examples against the sandbox's Graph, and holds its answers against the contract.
 *
 *   npx tsx scripts/check-contract.mts FOLDER
 *
 * FOLDER holds `graph-v1.0.openapi.json` and `fixtures/*.json`. Prints a line per violation, what was passed over, and
 * closes with "N passed, N failed"; exits 1 when anything failed or nothing was checked.
 */
import { join } from 'node:path';
import { readExamples, type Example } from './contract/examples.mjs';
import { readOpenApi, type OpenApi, type Operation } from './contract/open-api.mjs';
import { createWorld, type World } from './contract/world.mjs';

/** Answers that are known to differ from the page, with the reason. */
const knownDifferences: Readonly<Record<string, { readonly status: number; readonly reason: string }>> = {
  'taskfileattachment-createuploadsession.json#0': { status: 201, reason: 'the service answers 201' },
  'json-batching.json#3': {
    status: 400,
    reason: 'the service takes no mixed batch, and the page now shows a chain',
  },
  'message-update.json#0': { status: 400, reason: 'the page shows placeholders instead of values' },
};

/** Options of the request that the operation does not take in the contract. */
function optionsOutside(example: Example, operation: Operation): readonly string[] {
  const { searchParams } = new URL(example.url, 'https://graph.microsoft.com');
  return [...searchParams.keys()].filter(
    (name) => name.startsWith('$') && !name.endsWith('token') && !operation.options.has(name),
  );
}

function problemWith(example: Example, operation: Operation, world: World): string | undefined {
  const { status, body } = world.answer(example, operation);
  const expected = knownDifferences[example.name]?.status ?? example.status;
  if (expected !== undefined && status !== expected) {
    return `answered ${status} instead of ${expected}: ${JSON.stringify(body)}`;
  }
  if (expected === undefined && status >= 400) return `refused with ${status}: ${JSON.stringify(body)}`;
  return operation.problemOf(status, body instanceof Uint8Array ? undefined : body);
}

function check(
  examples: readonly Example[],
  openApi: OpenApi,
): { passed: number; failed: number; skipped: number } {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const worlds = new Map<string, World>();
  for (const example of examples) {
    const operation = openApi.operationFor(
      example.method,
      new URL(example.url, 'https://graph.microsoft.com').pathname,
    );
    if (operation === undefined || optionsOutside(example, operation).length > 0) {
      counts.skipped += 1;
      continue;
    }
    const world = worlds.get(example.file) ?? createWorld();
    worlds.set(example.file, world);
    const problem = problemWith(example, operation, world);
    if (problem === undefined) counts.passed += 1;
    else {
      counts.failed += 1;
      console.log(`${example.name} ${example.method} ${example.url}\n  ${problem}`);
    }
  }
  return counts;
}

const folder = process.argv[2];
if (folder === undefined) {
  console.error('usage: check-contract.mts FOLDER');
  process.exit(2);
}
const { passed, failed, skipped } = check(readExamples(join(folder, 'fixtures')), readOpenApi(folder));
console.log(`${skipped} examples address what the contract does not hold.`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);
