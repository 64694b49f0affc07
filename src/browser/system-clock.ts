import type { Clock } from '../domain/ports';

/** The clock and timers of the machine. */
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
        const timer = setTimeout(wake, ms);
        const stop = () => {
          clearTimeout(timer);
          reject(signal.reason);
        };
        signal.addEventListener('abort', stop, { once: true });
      }),
  };
}
