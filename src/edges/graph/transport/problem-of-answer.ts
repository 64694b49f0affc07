import { Problem, type ProblemKind, type ProblemTrace } from '../../../domain/problem';
import { isOk, type Answer } from './answer';
import { claimsOf } from './claims-challenge';
import { readErrorBody } from './error-body';
import { retryAfterMs } from './retry-after';
import { ShapeError } from '../../../lib/json';

/** Codes of a 403 that means that the token lacks the scope, since everything asked for is the user's own. */
const missingScope: ReadonlySet<string> = new Set([
  'ErrorAccessDenied',
  'accessDenied',
  'AccessDenied',
  'Authorization_RequestDenied',
]);

/** Codes that mean more than the status they come with. */
const kindOfCode: ReadonlyMap<string, ProblemKind> = new Map([
  // An id that cannot even be read names nothing: the mail is looked up by its other ids then.
  ['ErrorInvalidIdMalformed', 'not-found'],
  // Somebody else added the one linkedResource that a task can have.
  ['LinkedResourceSizeExceeded', 'conflict'],
  // A mailbox that Graph does not reach, told as 404: nothing in it is gone.
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
      // A page of some proxy says nothing about what the service allows, and has to make nobody lose their work.
      if (!isGraphError) return 'unexpected';
      return code !== undefined && missingScope.has(code) ? 'consent-needed' : 'forbidden';
    case 404:
    case 410:
      // A page of some proxy must not make a task or mail count as deleted.
      return isGraphError ? 'not-found' : 'unexpected';
    case 407: // The proxy wants to know who asks.
      return 'unexpected';
    case 408:
      return 'timed-out';
    case 409:
    case 412:
      return 'conflict';
    case 423: // Locked: somebody else is at it for a moment.
      return 'service-down';
    case 429:
      return 'throttled';
    case 507: // The mailbox is full: waiting does not help.
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

/** The problem that a failed answer is. */
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

/** What a good answer says. Throws the problem of a failed one, and `unexpected` for a shape that `read` refuses. */
export function readAnswer<T>(answer: Answer, read: (body: unknown) => T): T {
  throwUnlessOk(answer);
  try {
    return read(answer.body);
  } catch (error) {
    if (!(error instanceof ShapeError)) throw error;
    throw new Problem('unexpected', { cause: error, trace: traceOf(answer) });
  }
}
