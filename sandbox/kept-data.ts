import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { errorCode } from './server/error-code';
import { UsageError } from './usage-error';

/** A part of the state that can be saved: as plain JSON, and restored from it. */
export interface Keepable {
  snapshot(): unknown;
  restore(json: unknown): void;
}

const settleMs = 300;

/**
 * Keeps named parts of the state in a JSON file: restores them from the file at once, and writes it a moment after
 * `changed` was called, and on `flush`.
 *
 * @throws UsageError when the file exists but holds something else
 */
export function createKeptData(file: string, parts: Readonly<Record<string, Keepable>>) {
  restore(file, parts);
  let timer: NodeJS.Timeout | undefined;
  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    const state = Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, part.snapshot()]));
    // A complete file replaces the old one atomically: a crash in between loses nothing.
    writeFileSync(`${file}.new`, JSON.stringify(state));
    renameSync(`${file}.new`, file);
  };
  return {
    changed: () => {
      timer ??= setTimeout(flush, settleMs);
    },
    flush,
  };
}

function restore(file: string, parts: Readonly<Record<string, Keepable>>): void {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return;
    throw new UsageError(`${file} cannot be read: give another file with --data.`);
  }
  try {
    const state: unknown = JSON.parse(text);
    const kept = new Map(Object.entries(state ?? {}));
    // Any JSON file would pass otherwise, and be overwritten.
    const foreign = [...kept.keys()].find((name) => !(name in parts));
    if (foreign !== undefined) throw new TypeError(`There is no part named ${foreign}.`);
    for (const [name, part] of Object.entries(parts)) if (kept.has(name)) part.restore(kept.get(name));
  } catch {
    throw new UsageError(
      `${file} holds no state of the sandbox: give another file with --data, or delete it.`,
    );
  }
}
