import { appendFileSync, mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { hostLog } from '../../../scripts/evidence/host-log';

/** All exchanges with Graph of a whole run, one per line, to be held against its contract. */
const file = 'test-results/traffic.ndjson';

/** A run starts with no exchanges. */
export function clearTraffic(): void {
  for (const name of [file, hostLog]) rmSync(name, { force: true });
}

function append(name: string, lines: string): void {
  mkdirSync(dirname(name), { recursive: true });
  appendFileSync(name, lines);
}

/** Adds lines, each with its line break. */
export function keepTraffic(lines: string): void {
  append(file, lines);
}

/** Keeps the hosts that the production build asked. */
export function keepHosts(origins: readonly string[]): void {
  append(hostLog, origins.map((origin) => `${origin}\n`).join(''));
}
