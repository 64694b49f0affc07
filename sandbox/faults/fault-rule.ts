/** What happens to a request that a rule matches. */
export interface FaultEffect {
  /** Wait that many milliseconds before anything else. */
  readonly delayMs?: number;
  /** Wait, at the same point, until the requests held under this name are released. */
  readonly hold?: string;
  /** Answer this status with an error body instead of the real answer. */
  readonly status?: number;
  /** `error.code` of that answer; default one that fits the status. */
  readonly code?: string;
  /** Seconds in its Retry-After header. */
  readonly retryAfter?: number;
  /** Claims challenge (JSON text) in the WWW-Authenticate header of a 401. */
  readonly claims?: string;
  /** Let the request take effect before the status is answered, as a 504 may. */
  readonly afterEffect?: boolean;
  /** Cut the connection: before the request takes effect, or after, so that only the answer is lost. */
  readonly drop?: 'before' | 'after';
}

/** Which requests, and what happens to them. */
export interface FaultRule {
  readonly match: {
    /** Default any. */
    readonly method?: string;
    /** Source of a regular expression for the path with its query, from `/v1.0` on, case-insensitive. Default any. */
    readonly path?: string;
    /** True: parts of batches only. False: whole requests only. Default both. */
    readonly part?: boolean;
  };
  readonly effect: FaultEffect;
  /** How many requests it affects; default all. */
  readonly times?: number;
}
