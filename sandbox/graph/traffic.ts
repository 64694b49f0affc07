/** One exchange as it went over the wire, a batch as the one exchange that it is. */
export interface Exchange {
  readonly method: string;
  readonly url: string;
  /** Names in lower case, without Authorization. */
  readonly requestHeaders: Readonly<Record<string, string>>;
  /** Parsed JSON; absent for none and for bytes. */
  readonly requestBody?: unknown;
  /** Absent when the connection was cut. */
  readonly status?: number;
  readonly responseHeaders?: Readonly<Record<string, string>>;
  readonly responseBody?: unknown;
}

/** Everything that was asked of Graph since the start, or since it was cleared. */
export interface Traffic {
  record(exchange: Exchange): void;
  exchanges(): readonly Exchange[];
  /** One exchange as JSON per line. */
  ndjson(): string;
  clear(): void;
}

export function createTraffic(): Traffic {
  let kept: Exchange[] = [];
  return {
    record(exchange) {
      kept.push(exchange);
    },
    exchanges: () => kept,
    ndjson: () => kept.map((exchange) => `${JSON.stringify(exchange)}\n`).join(''),
    clear() {
      kept = [];
    },
  };
}
