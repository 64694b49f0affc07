import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { hasTest, testsIn } from './named-tests';

const text = readFileSync('docs/links.md', 'utf8');
const promised = [...text.matchAll(/^(\d+)\. \*\*/gm)].map(([, number = '']) => number);
const rows = text
  .split('\n')
  .map((line) => /^\| (\d+) +\| (.*) \|$/.exec(line))
  .flatMap((row) => (row ? [{ number: row[1] ?? '', shown: row[2] ?? '' }] : []));

/** What can get lost, with how it is found and what shows that. */
const losses =
  /\n\| what was lost.*\n.*\n((?:\|.*\n)+)/
    .exec(text)?.[1]
    ?.trim()
    .split('\n')
    .map((line) => line.split(' | ')) ?? [];

describe('what was lost', () => {
  test('stands in a table', () => {
    expect(losses.length).toBeGreaterThan(5);
  });

  test.each(losses)('is found again: %s', (_lost, _foundBy, shown = '') => {
    const named = testsIn(shown);
    expect(named.length).toBeGreaterThan(0);
    for (const [file, name] of named) expect([file, name, hasTest(file, name)]).toEqual([file, name, true]);
  });
});

describe('the promises of a link', () => {
  test('are each shown by something', () => {
    expect(promised.length).toBeGreaterThan(0);
    expect([...new Set(rows.map(({ number }) => number))]).toEqual(promised);
  });

  test.each(rows)('have a test or a schedule in each row: $number', ({ shown }) => {
    expect(testsIn(shown).length).toBeGreaterThan(0);
  });

  test.each(rows.flatMap(({ shown }) => testsIn(shown)))('name a test that exists: %s: %s', (file, name) => {
    expect([file, name, hasTest(file, name)]).toEqual([file, name, true]);
  });
});
