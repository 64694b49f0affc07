import { appendFileSync, mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';

/** All exchanges with Graph of a whole run, one per line, to be held against its contract. */
const file = 'test-results/traffic.ndjson';

/** A run starts with no exchanges. */
export function clearTraffic(): void {
  rmSync(file, { force: true });
}

/** Adds lines, each with its line break. */
export function keepTraffic(lines: string): void {
  mkdirSync(dirname(file), { recursive: true });
  appendFileSync(file, lines);
}
