/** The time for the mailboxes, Graph, To Do and Outlook. It can be set, and runs on from there. */
export interface Clock {
  now(): Date;
  /** Undefined: back to the real time. */
  set(time: Date | undefined): void;
}

export function createClock(realTime: () => number = Date.now): Clock {
  /** Milliseconds by which it is ahead of the real time. */
  let ahead = 0;
  return {
    now: () => new Date(realTime() + ahead),
    set: (time) => {
      ahead = time === undefined ? 0 : time.getTime() - realTime();
    },
  };
}
