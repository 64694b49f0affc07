import type { Locks } from '../ports/device';

/** Runs `work` under all of these locks. In one order everywhere, so that two runs never wait for each other. */
export function underLocks<T>(
  locks: Locks,
  names: readonly string[],
  signal: AbortSignal,
  work: () => Promise<T>,
): Promise<T> {
  const [first, ...rest] = [...new Set(names)].sort();
  return first === undefined ? work() : locks.run(first, signal, () => underLocks(locks, rest, signal, work));
}
