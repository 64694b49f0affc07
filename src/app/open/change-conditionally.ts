import { Problem, toProblem } from '../../domain/problem';
import type { Clock, Random } from '../ports/device';

/** More conflicts than this mean that others never stop, or that the service does not keep what it takes. */
const maxConflicts = 8;
/** Longest pause after the second conflict, in milliseconds; each further one adds as much. */
const backOffMs = 200;

/**
 * Changes something on condition that nobody else did since it was read; otherwise reads it again and decides anew.
 *
 * `write` decides: it returns the write to do, or undefined when there is nothing to do (any more). It may run several
 * times. A write resolves to what it read back, or to undefined when it has to be read again. Returns the thing as last
 * read, undefined when it is gone; rejects with `conflict` after too many conflicts.
 */
export async function changeConditionally<T>(
  { clock, random }: { readonly clock: Clock; readonly random: Random },
  first: T | undefined,
  {
    write,
    readAgain,
  }: {
    readonly write: (current: T) => (() => Promise<T | undefined>) | undefined;
    readonly readAgain: (current: T) => Promise<T | undefined>;
  },
  signal: AbortSignal,
): Promise<T | undefined> {
  let current = first;
  for (let attempts = 0; current !== undefined; attempts += 1) {
    const attempt = write(current);
    if (!attempt) return current;
    if (attempts > maxConflicts) throw new Problem('conflict');
    let readBack: T | undefined;
    try {
      readBack = await attempt();
    } catch (error) {
      signal.throwIfAborted();
      const problem = toProblem(error);
      // Not under this id any more: moved, unless it cannot be found either.
      if (problem.kind !== 'conflict' && problem.kind !== 'not-found') throw problem;
      if (attempts > 0) await clock.sleep(Math.round(backOffMs * attempts * random.fraction()), signal);
    }
    current = readBack ?? (await readAgain(current));
  }
  return undefined;
}
