import { isObject, type JsonObject } from '../../../lib/json';

/** The useful parts of an error body: `{error:{code,message,innerError:{code,request-id}}}`. */
export interface ErrorBody {
  /** Whether the error is Microsoft Graph's own, and not that of a proxy on the way. */
  readonly isGraphError: boolean;
  /** The innermost code, which is the specific one in To Do; undefined when there is none. */
  readonly code: string | undefined;
  readonly requestId: string | undefined;
}

function innerOf(error: JsonObject): JsonObject | undefined {
  // Both spellings are in use: learn.microsoft.com/graph/errors.
  const inner = error.innerError ?? error.innererror;
  return isObject(inner) ? inner : undefined;
}

/** Reads an error body of any shape; never throws, since it describes a failure already. */
export function readErrorBody(body: unknown): ErrorBody {
  let code: string | undefined;
  let requestId: string | undefined;
  const outer = isObject(body) && isObject(body.error) ? body.error : undefined;
  for (let error = outer; error; error = innerOf(error)) {
    // A throttled answer repeats its status as inner code, which says less than the outer one.
    if (typeof error.code === 'string' && error.code !== '' && !/^\d+$/.test(error.code)) code = error.code;
    if (typeof error['request-id'] === 'string') requestId = error['request-id'];
  }
  return { isGraphError: outer !== undefined, code, requestId };
}
