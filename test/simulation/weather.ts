/** What can happen to one request. */
export type Fate =
  | 'fine'
  /** The connection broke before the request arrived. */
  | 'lost-before'
  /** The request took effect, its answer was lost. */
  | 'lost-after'
  /** No answer until the client gives up, without effect. */
  | 'mute-before'
  /** No answer until the client gives up, although it took effect. */
  | 'mute-after'
  /** 429 with Retry-After. */
  | 'throttled'
  /** 503 without effect. */
  | 'unavailable'
  /** 503 although it took effect. */
  | 'unavailable-after'
  /** 412 although nobody changed anything, as Exchange answers now and then. */
  | 'conflict'
  /** 401: the token just expired. */
  | 'expired'
  /** A part of the batch is throttled, what depends on it fails. */
  | 'part-throttled';

const fates: readonly Exclude<Fate, 'fine'>[] = [
  'lost-before',
  'lost-after',
  'mute-before',
  'mute-after',
  'throttled',
  'unavailable',
  'unavailable-after',
  'conflict',
  'expired',
  'part-throttled',
];

/** How often something happened, by kind. */
export type Counts = Map<string, number>;

/** What happened in some schedules. */
export interface Figures {
  readonly faults: Counts;
  /** Actions that found something to act on. */
  readonly actions: Counts;
}

export function noFigures(): Figures {
  return { faults: new Map(), actions: new Map() };
}

/** Notes one more of a kind. */
export function count(counts: Counts, kind: string): void {
  counts.set(kind, (counts.get(kind) ?? 0) + 1);
}

/** Draws what happens to a request: `badness` is the share of requests to which something happens. */
export function drawFate(fraction: () => number, badness: number): Fate {
  if (fraction() >= badness) return 'fine';
  return fates[Math.floor(fraction() * fates.length)] ?? 'fine';
}
