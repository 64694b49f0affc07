/** Seeded randomness (mulberry32): the same seed makes the same schedule. Numbers from 0 (included) to 1 (excluded). */
export function seededFraction(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

interface Waiting {
  readonly actor: string;
  readonly label: string;
  readonly go: () => void;
}

interface Timer {
  readonly at: number;
  readonly order: number;
  readonly actor: string;
  readonly go: () => void;
}

/** One turn of the event loop of Node: everything that can go on without us has gone on by then. */
function settle(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

/**
 * Lets one thing happen at a time, in an order drawn from a seed, on a clock that only moves when nothing else can
 * happen. Whoever is killed never hears from anything it waits for.
 */
export class Scheduler {
  #now: number;
  #order = 0;
  #waiting: Waiting[] = [];
  readonly #dead = new Set<string>();
  #timers: Timer[] = [];
  readonly #fraction: () => number;
  /** What happened, for people: filled only while `isTracing`. */
  readonly trace: string[] = [];
  readonly #isTracing: boolean;

  constructor(options: { seed: number; startAt: number; isTracing: boolean }) {
    this.#fraction = seededFraction(options.seed);
    this.#now = options.startAt;
    this.#isTracing = options.isTracing;
  }

  now(): Date {
    return new Date(this.#now);
  }

  fraction(): number {
    return this.#fraction();
  }

  note(actor: string, text: string): void {
    if (this.#isTracing) this.trace.push(`${String(this.#now % 1e8).padStart(8)} ${actor.padEnd(9)} ${text}`);
  }

  /** Waits for this actor's turn. */
  turn(actor: string, label: string): Promise<void> {
    return new Promise((resolve) => {
      if (this.#dead.has(actor)) return;
      this.#waiting.push({ actor, label, go: resolve });
    });
  }

  /** Calls back at a later time, unless the actor was killed by then. Returns a function that cancels. */
  after(actor: string, ms: number, go: () => void): () => void {
    const timer = { at: this.#now + Math.max(0, ms), order: (this.#order += 1), actor, go };
    if (!this.#dead.has(actor)) this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter((other) => other !== timer);
    };
  }

  /** Forgets everything that an actor waits for. */
  kill(actor: string): void {
    this.#dead.add(actor);
    this.#waiting = this.#waiting.filter((waiting) => waiting.actor !== actor);
    this.#timers = this.#timers.filter((timer) => timer.actor !== actor);
  }

  /** Lets time pass without anything happening in it. */
  skip(ms: number): void {
    this.#now += ms;
  }

  /** Lets things happen until `isOver`, or until nothing can happen any more. Returns false when it ran too long. */
  async run(isOver: () => boolean, mostTurns = 20_000): Promise<boolean> {
    await settle();
    for (let turns = 0; turns < mostTurns; turns += 1) {
      if (isOver()) return true;
      if (this.#waiting.length > 0) {
        const [next] = this.#waiting.splice(Math.floor(this.#fraction() * this.#waiting.length), 1);
        if (next) {
          this.note(next.actor, next.label);
          next.go();
        }
      } else {
        const next = this.#timers.reduce<Timer | undefined>(
          (first, timer) =>
            !first || timer.at < first.at || (timer.at === first.at && timer.order < first.order)
              ? timer
              : first,
          undefined,
        );
        if (!next) return isOver();
        this.#timers = this.#timers.filter((timer) => timer !== next);
        this.#now = Math.max(this.#now, next.at);
        next.go();
      }
      await settle();
    }
    return isOver();
  }
}
