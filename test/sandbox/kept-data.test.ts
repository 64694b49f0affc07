import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createKeptData } from '../../sandbox/kept-data';

let folder: string;
let file: string;

beforeEach(() => {
  jest.useFakeTimers();
  folder = mkdtempSync(join(tmpdir(), 'kept-'));
  file = join(folder, 'state.json');
});
afterEach(() => {
  jest.useRealTimers();
  rmSync(folder, { recursive: true });
});

function part(value: unknown) {
  return {
    value,
    snapshot() {
      return this.value;
    },
    restore(json: unknown) {
      if (json === 'broken') throw new TypeError('broken');
      this.value = json;
    },
  };
}

test('the state is written a moment after it changed, and taken at the next start', () => {
  const parts = { mail: part('one'), host: part({ a: 1 }) };
  const kept = createKeptData(file, parts);
  kept.changed();
  kept.changed();
  parts.mail.value = 'two';
  jest.advanceTimersByTime(1000);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ mail: 'two', host: { a: 1 } });

  const next = { mail: part('seed'), host: part('seed'), added: part('seed') };
  createKeptData(file, next);
  expect([next.mail.value, next.host.value, next.added.value]).toEqual(['two', { a: 1 }, 'seed']);
});

test('what is pending at the end is written at once', () => {
  const mail = part('one');
  const kept = createKeptData(file, { mail });
  kept.changed();
  kept.flush();
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ mail: 'one' });
});

test('a file that holds something else is refused in words, and left as it is', () => {
  for (const text of ['{', '{"mail":"broken"}', '{"name":"some-package"}']) {
    writeFileSync(file, text);
    expect(() => createKeptData(file, { mail: part('one') })).toThrow('holds no state of the sandbox');
    expect(readFileSync(file, 'utf8')).toBe(text);
  }
});
