/**
 * What can go wrong at an edge, as a small closed set. The user interface turns a kind into words and one action;
 * nobody looks at the text of an error.
 */
export const problemKinds = [
  /** No network, or the service could not be reached at all. */
  'offline',
  /** No answer in time: whether a write took effect is unknown. */
  'timed-out',
  /** 429: ask again after `retryAfterMs`. */
  'throttled',
  /** 5xx: whether a write took effect is unknown. */
  'service-down',
  /** 412: somebody else changed the item since it was read. */
  'conflict',
  /** 404 or 410: the item is gone. */
  'not-found',
  /** 403 that consent does not change: a policy, or a mailbox of somebody else. */
  'forbidden',
  /** Any other 4xx: repeating it would not help. */
  'rejected',
  /** The mail has as many links as its tag takes; found out before anything was made. */
  'mail-full',
  /** Nobody is signed in, and signing in silently did not work. */
  'sign-in-needed',
  /** The user has not granted the scope yet. */
  'consent-needed',
  /** Only an administrator can grant the scope. */
  'admin-consent-needed',
  /** The user closed or declined the sign-in. */
  'cancelled',
  /** The host or browser did not let a sign-in window open. */
  'window-blocked',
  /** The signed-in account is not the one of this mailbox. */
  'wrong-account',
  /** The way to sign in does not work in this host; another one may. */
  'sign-in-unavailable',
  /** An answer that does not have the documented shape, or a fault of our own. */
  'unexpected',
] as const;

/** One of `problemKinds`. */
export type ProblemKind = (typeof problemKinds)[number];

/** Identifiers that let an administrator find a failed request in the service's logs. They hold nothing of a mail. */
export interface ProblemTrace {
  /** HTTP status, where there was an answer. */
  readonly status?: number;
  /** The service's or MSAL's own code, e.g. `ErrorItemNotFound`. */
  readonly code?: string;
  /** `request-id` of Microsoft Graph, or the correlation id of MSAL. */
  readonly requestId?: string;
  /** `client-request-id` as sent. */
  readonly clientRequestId?: string;
}

/** Thrown by every edge (Graph, sign-in, Office.js), and by nothing else. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly kind: ProblemKind;
  readonly trace: ProblemTrace;
  /** How long to wait before asking again, in milliseconds, when the service said so. */
  readonly retryAfterMs: number | undefined;
  /** Decoded claims challenge of a 401, to be passed to the token provider. */
  readonly claims: string | undefined;

  constructor(
    kind: ProblemKind,
    options: { cause?: unknown; trace?: ProblemTrace; retryAfterMs?: number; claims?: string } = {},
  ) {
    super(kind, options.cause === undefined ? undefined : { cause: options.cause });
    this.kind = kind;
    this.trace = options.trace ?? {};
    this.retryAfterMs = options.retryAfterMs;
    this.claims = options.claims;
  }
}

/** The problem that an unknown error is: itself, or `unexpected` with the error as its cause. */
export function toProblem(error: unknown): Problem {
  return error instanceof Problem ? error : new Problem('unexpected', { cause: error });
}

/** Kinds after which the same request may succeed without anybody doing anything. */
const transientKinds: ReadonlySet<ProblemKind> = new Set(['offline', 'timed-out', 'throttled', 'service-down']);

/** Whether waiting can help: the same request may succeed later. */
export function isTransient(problem: Problem): boolean {
  return transientKinds.has(problem.kind);
}

/** Kinds after which it is unknown whether a write took effect. */
const uncertain: ReadonlySet<ProblemKind> = new Set(['offline', 'timed-out', 'service-down', 'unexpected']);

/** Whether a write that failed so may have taken effect all the same. */
export function mayHaveTakenEffect(problem: Problem): boolean {
  return uncertain.has(problem.kind);
}
