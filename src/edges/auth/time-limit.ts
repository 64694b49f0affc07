import type { Clock } from '../../app/ports/device';
import { Problem } from '../../domain/problem';

/**
 * The promise, or a `timed-out` problem when it takes longer than `ms` milliseconds. For calls that can hang for ever.
 */
export async function withinTime<T>(clock: Clock, ms: number, promise: Promise<T>): Promise<T> {
  const over = new AbortController();
  const late = clock.sleep(ms, over.signal).then(
    () => {
      throw new Problem('timed-out');
    },
    () => promise,
  );
  try {
    return await Promise.race([promise, late]);
  } finally {
    over.abort();
  }
}
