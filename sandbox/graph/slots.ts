/** Counts what runs for each mailbox at the same time. */
export interface Slots {
  /** How many more requests of the mailbox may run now. */
  free(mailbox: string): number;
  /** Takes slots; the function that is returned gives them back, once. */
  take(mailbox: string, count: number): () => void;
}

export function createSlots(perMailbox: number): Slots {
  const running = new Map<string, number>();
  const count = (mailbox: string): number => running.get(mailbox) ?? 0;
  return {
    free: (mailbox) => Math.max(0, perMailbox - count(mailbox)),
    take(mailbox, taken) {
      running.set(mailbox, count(mailbox) + taken);
      let isTaken = true;
      return () => {
        if (!isTaken) return;
        isTaken = false;
        running.set(mailbox, count(mailbox) - taken);
      };
    },
  };
}
