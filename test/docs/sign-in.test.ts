import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { listOf, optional, shape, text, type Check } from '../../sandbox/mailbox/json-check';

interface Suite {
  readonly title: string;
  readonly specs: readonly { readonly title: string }[];
  readonly suites?: readonly Suite[];
}

const suite: Check<Suite> = (json, place) =>
  shape<Suite>({
    title: text,
    specs: listOf(shape<{ title: string }>({ title: text })),
    suites: optional(listOf(suite)),
  })(json, place);

/** Titles of all tests within, with those of the groups that they are in. */
function titlesIn({ specs, suites = [] }: Suite): readonly (readonly string[])[] {
  const within = suites.flatMap((inner) => titlesIn(inner).map((titles) => [inner.title, ...titles]));
  return [...specs.map(({ title }) => [title]), ...within];
}

/** `row [storage]` of every browser test of signing in, by the name of its file. */
function testedRows(): ReadonlyMap<string, readonly string[]> {
  const cli = 'node_modules/@playwright/test/cli.js';
  const args = [cli, 'test', 'test/e2e/sign-in-', '--list', '--reporter=json'];
  // Playwright refuses to start within Jest; this is a process of its own, and lists only.
  const { JEST_WORKER_ID: _, ...env } = process.env;
  const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8', env, maxBuffer: 2 ** 26 });
  const listed: unknown = JSON.parse(stdout.slice(stdout.indexOf('{')));
  const { suites } = shape<{ suites: Suite[] }>({ suites: listOf(suite) })(listed, 'tests');
  return new Map(
    suites.map((file) => [
      file.title.replace(/^.*\//, ''),
      titlesIn(file).map((titles) => {
        const storage = titles.find((title) => title.startsWith('storage '))?.slice('storage '.length);
        const row = titles.filter((title) => !title.startsWith('storage ')).join(': ');
        return `${row} [${storage ?? '–'}]`;
      }),
    ]),
  );
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

  test.each([...documented.keys()])('have a row for each test of %s, and a test for each row', (file) => {
    expect([...(documented.get(file) ?? [])].sort()).toEqual([...(tested.get(file) ?? [])].sort());
  });
});
