import { orAborted } from './or-aborted';

/** Lets all callers that ask for the same thing at the same time share one attempt. */
export interface SingleFlight<T> {
  /**
   * Joins the attempt of this key, or starts it at once. An aborted signal rejects its own caller; the attempt itself
   * is aborted when no caller waits for it any more.
   */
  run(key: string, signal: AbortSignal, start: (signal: AbortSignal) => Promise<T>): Promise<T>;
}

interface Flight<T> {
  readonly attempt: Promise<T>;
  readonly controller: AbortController;
  waiting: number;
}

export function createSingleFlight<T>(): SingleFlight<T> {
  const flights = new Map<string, Flight<T>>();

  const launch = (key: string, start: (signal: AbortSignal) => Promise<T>): Flight<T> => {
    const controller = new AbortController();
    const flight: Flight<T> = { controller, attempt: start(controller.signal), waiting: 0 };
    flights.set(key, flight);
    const land = () => {
      if (flights.get(key) === flight) flights.delete(key);
    };
    flight.attempt.then(land, land);
    return flight;
  };

  return {
    async run(key, signal, start) {
      signal.throwIfAborted();
      const flight = flights.get(key) ?? launch(key, start);
      flight.waiting += 1;
      let isWaiting = true;
      const leave = () => {
        if (!isWaiting) return;
        isWaiting = false;
        flight.waiting -= 1;
        if (flight.waiting === 0 && flights.get(key) === flight) {
          flights.delete(key);
          flight.controller.abort(signal.reason);
        }
      };
      // At once: a caller in the same tick must not join the attempt that was just given up.
      signal.addEventListener('abort', leave);
      try {
        return await orAborted(flight.attempt, signal);
      } finally {
        signal.removeEventListener('abort', leave);
        leave();
      }
    },
  };
}
