/**
 * What can go wrong at an edge: a small closed set. The user interface turns a kind into words and one action. No code
 * reads the text of an error.
 */
export const problemKinds = [
  /** No network, or the service could not be reached at all. */
  'offline',
  /** No answer in time: whether a write took effect is unknown. */
  'timed-out',
  /** 429: retry after `retryAfterMs`. */
  'throttled',
  /** 5xx: whether a write took effect is unknown. */
  'service-down',
  /** 412: the item was changed since it was read. */
  'conflict',
  /** 404 or 410: the item is gone. */
  'not-found',
  /** 403 that consent does not change: a policy, or the mailbox of another user. */
  'forbidden',
  /** Any other 4xx: a retry would not help. */
  'rejected',
  /** The tag of the mail has no room for another link; found out before anything was created. */
  'mail-full',
  /** The tag of the task has no room for another mail; found out before anything was written. */
  'task-full',
  /** The task has files, which cannot be moved along. */
  'has-files',
  /** Nobody is signed in, and silent sign-in did not work. */
  'sign-in-needed',
  /** The user has not granted the scope yet. */
  'consent-needed',
  /** Only an administrator can grant the scope. */
  'admin-consent-needed',
  /** The user closed or declined the sign-in. */
  'cancelled',
  /** The host or browser blocked the sign-in window. */
  'window-blocked',
  /** The signed-in account is not the one of this mailbox. */
  'wrong-account',
  /** The sign-in method does not work in this host; another one may. */
  'sign-in-unavailable',
  /** An answer without the documented shape, or a bug of ours. */
  'unexpected',
] as const;

/** One of `problemKinds`. */
export type ProblemKind = (typeof problemKinds)[number];

/**
 * Identifiers with which an administrator finds a failed request in the service's logs. They hold nothing of a mail.
 */
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
  /** How long to wait before the retry, in milliseconds, when the service said so. */
  readonly retryAfterMs: number | undefined;
  /** Decoded claims challenge of a 401, for the token provider. */
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

/** The error itself if it is a `Problem`, or else `unexpected` with the error as its cause. */
export function toProblem(error: unknown): Problem {
  return error instanceof Problem ? error : new Problem('unexpected', { cause: error });
}

/** Kinds after which the same request may succeed without action by anyone. */
const transientKinds: ReadonlySet<ProblemKind> = new Set([
  'offline',
  'timed-out',
  'throttled',
  'service-down',
]);

/** Whether waiting can help: the same request may succeed later. */
export function isTransient(problem: Problem): boolean {
  return transientKinds.has(problem.kind);
}

/** Kinds after which it is unknown whether a write took effect. */
const uncertain: ReadonlySet<ProblemKind> = new Set(['offline', 'timed-out', 'service-down', 'unexpected']);

/** Whether a failed write may have taken effect all the same. */
export function mayHaveTakenEffect(problem: Problem): boolean {
  return uncertain.has(problem.kind);
}
