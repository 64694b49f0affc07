/** So long work goes on before everything else gets its turn, in milliseconds. */
const sliceMs = 10;

interface SliceClock {
  now(): Date;
  sleep(ms: number, signal: AbortSignal): Promise<void>;
}

/**
 * Does work that yields between its parts, a slice at a time, so that keys and clicks are not kept waiting. Rejects with the
 * reason of the signal.
 */
export async function inSlices<Result>(
  work: Generator<undefined, Result>,
  clock: SliceClock,
  signal: AbortSignal,
): Promise<Result> {
  let since = clock.now().getTime();
  for (;;) {
    signal.throwIfAborted();
    const part = work.next();
    if (part.done) return part.value;
    if (clock.now().getTime() - since < sliceMs) continue;
    await clock.sleep(0, signal);
    since = clock.now().getTime();
  }
}

/** Does the same work at once. */
export function atOnce<Result>(work: Generator<undefined, Result>): Result {
  for (;;) {
    const part = work.next();
    if (part.done) return part.value;
  }
}
