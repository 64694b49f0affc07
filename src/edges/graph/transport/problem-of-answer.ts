import { Problem, type ProblemKind, type ProblemTrace } from '../../../domain/problem';
import { ShapeError } from '../../../lib/json';
import { isOk, type Answer } from './answer';
import { claimsOf } from './claims-challenge';
import { readErrorBody } from './error-body';
import { retryAfterMs } from './retry-after';

/** Codes that mean something else than their status. */
const kindOfCode: ReadonlyMap<string, ProblemKind> = new Map([
  // A malformed id names nothing: the mail is then looked up by its other ids.
  ['ErrorInvalidIdMalformed', 'not-found'],
  // Another client added the one linkedResource that a task can have.
  ['LinkedResourceSizeExceeded', 'conflict'],
  // A mailbox that Graph does not reach, reported as 404: nothing in it is gone.
  ['MailboxNotEnabledForRESTAPI', 'forbidden'],
  ['MailboxNotSupportedForRESTAPI', 'forbidden'],
]);

function kindOf({ status, body }: Answer): ProblemKind {
  const { isGraphError, code } = readErrorBody(body);
  const byCode = code === undefined ? undefined : kindOfCode.get(code);
  if (byCode) return byCode;
  switch (status) {
    case 401:
      return 'sign-in-needed';
    case 403:
      // The page of a proxy says nothing about what the service allows, and must not cost the user their work.
      // A missing scope is not the reason, whatever the code: the token provider gives no token that lacks it.
      return isGraphError ? 'forbidden' : 'unexpected';
    case 404:
    case 410:
      // The page of a proxy must not make a task or mail count as deleted.
      return isGraphError ? 'not-found' : 'unexpected';
    case 407: // Proxy authentication required.
      return 'unexpected';
    case 408:
      return 'timed-out';
    case 409:
    case 412:
      return 'conflict';
    case 423: // Locked by another client for a moment.
      return 'service-down';
    case 429:
      return 'throttled';
    case 507: // The mailbox is full: a retry does not help.
      return 'rejected';
    default:
      return status >= 500 ? 'service-down' : 'rejected';
  }
}

function traceOf(answer: Answer): ProblemTrace {
  const { code, requestId = answer.headers.get('request-id') } = readErrorBody(answer.body);
  return {
    status: answer.status,
    clientRequestId: answer.clientRequestId,
    ...(code !== undefined && { code }),
    ...(requestId !== undefined && { requestId }),
  };
}

/** The problem of a failed answer. */
export function problemOf(answer: Answer): Problem {
  const trace = traceOf(answer);
  const kind = kindOf(answer);
  const wait = retryAfterMs(answer.headers.get('retry-after'), Date.now());
  const claims = claimsOf(answer);
  return new Problem(claims === undefined ? kind : 'sign-in-needed', {
    trace,
    ...(wait !== undefined && { retryAfterMs: wait }),
    ...(claims !== undefined && { claims }),
  });
}

/** Throws the problem of a failed answer. */
export function throwUnlessOk(answer: Answer): void {
  if (!isOk(answer)) throw problemOf(answer);
}

/**
 * The checked content of a successful answer. Throws the problem of a failed one, and `unexpected` for a shape that
 * `read` refuses.
 */
export function readAnswer<T>(answer: Answer, read: (body: unknown) => T): T {
  throwUnlessOk(answer);
  try {
    return read(answer.body);
  } catch (error) {
    if (!(error instanceof ShapeError)) throw error;
    throw new Problem('unexpected', { cause: error, trace: traceOf(answer) });
  }
}
