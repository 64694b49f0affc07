import { describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { listOf, optional, shape, text, type Check } from '../../sandbox/mailbox/json-check';

interface Test {
  readonly annotations: readonly { readonly type: string; readonly description?: string | undefined }[];
}

interface Spec {
  readonly title: string;
  readonly tests: readonly Test[];
}

interface Suite {
  readonly title: string;
  readonly specs: readonly Spec[];
  readonly suites?: readonly Suite[] | undefined;
}

const annotation = shape<Test['annotations'][number]>({ type: text, description: optional(text) });
const spec = shape<Spec>({
  title: text,
  tests: listOf(shape<Test>({ annotations: listOf(annotation) })),
});
const suite: Check<Suite> = (json, place) =>
  shape<Suite>({ title: text, specs: listOf(spec), suites: optional(listOf(suite)) })(json, place);

function specsIn({ specs, suites = [] }: Suite): readonly Spec[] {
  return [...specs, ...suites.flatMap(specsIn)];
}

/** The rows that a test covers. One without rows would not be in a table. */
function rowsOf({ title, tests }: Spec): readonly string[] {
  const storage = /, storage (\w+)$/.exec(title)?.[1] ?? '–';
  const rows = tests.flatMap(({ annotations }) => annotations.filter(({ type }) => type === 'row'));
  if (rows.length === 0) return [title];
  return rows.map(({ description = '' }) => `${description} [${storage}]`);
}

/** `row [storage]` of everything that browser tests of sign-in cover, by the name of the file. */
function testedRows(): ReadonlyMap<string, readonly string[]> {
  const cli = 'node_modules/@playwright/test/cli.js';
  const args = [cli, 'test', 'test/e2e/sign-in-', '--list', '--reporter=json'];
  // Playwright refuses to start within Jest; this is a process of its own, and lists only.
  const { JEST_WORKER_ID: _, ...env } = process.env;
  const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8', env, maxBuffer: 2 ** 26 });
  const listed: unknown = JSON.parse(stdout.slice(stdout.indexOf('{')));
  const { suites } = shape<{ suites: Suite[] }>({ suites: listOf(suite) })(listed, 'tests');
  return new Map(suites.map((file) => [file.title.replace(/^.*\//, ''), specsIn(file).flatMap(rowsOf)]));
}

/** The same of every row of the tables, by the file that the heading above names. */
function documentedRows(): ReadonlyMap<string, readonly string[]> {
  const page = readFileSync('docs/sign-in.md', 'utf8');
  const sections = [...page.matchAll(/^### .*`(sign-in-[\w-]+\.spec\.ts)`$([^#]*)/gm)];
  return new Map(
    sections.map(([, file = '', section = '']) => [
      file,
      section
        .split('\n')
        .filter((line) => line.startsWith('| '))
        .slice(2)
        .flatMap((line) => {
          const [, row = '', storages = ''] = line.split('|').map((cell) => cell.trim());
          return storages.split(', ').map((storage) => `${row} [${storage}]`);
        }),
    ]),
  );
}

describe('the tables of how signing in goes', () => {
  const documented = documentedRows();
  const tested = testedRows();

  test('name five files', () => {
    expect([...documented.keys()].sort()).toEqual([
      'sign-in-account.spec.ts',
      'sign-in-dialog.spec.ts',
      'sign-in-outlook.spec.ts',
      'sign-in-relay.spec.ts',
      'sign-in-window.spec.ts',
    ]);
  });

  test.each([...documented.keys()])('have the rows that the tests of %s walk, and no other', (file) => {
    expect([...(documented.get(file) ?? [])].sort()).toEqual([...(tested.get(file) ?? [])].sort());
  });
});
