import type { Clock } from '../../app/ports/device';

/** Browsers count timers in 32 bits: a longer one would fire at once. */
const longestTimer = 2 ** 31 - 1;

/** The clock and timers of the machine. A longer sleep ends after 24.8 days. */
export function createSystemClock(): Clock {
  return {
    now: () => new Date(),
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        if (signal.aborted) {
          reject(signal.reason);
          return;
        }
        const wake = () => {
          signal.removeEventListener('abort', stop);
          resolve();
        };
        const timer = setTimeout(wake, Math.min(ms, longestTimer));
        const stop = () => {
          clearTimeout(timer);
          reject(signal.reason);
        };
        signal.addEventListener('abort', stop, { once: true });
      }),
  };
}
