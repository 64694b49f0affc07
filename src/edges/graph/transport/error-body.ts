import { isObject, type JsonObject } from '../../../lib/json';

/** What an error body tells that is of use: `{error:{code,message,innerError:{code,request-id}}}`. */
export interface ErrorBody {
  /** Whether it is an error of Microsoft Graph at all, and not of something on the way there. */
  readonly isGraphError: boolean;
  /** The innermost code, which is the telling one in To Do; undefined when there is none. */
  readonly code: string | undefined;
  readonly requestId: string | undefined;
}

function innerOf(error: JsonObject): JsonObject | undefined {
  // Both spellings are in use: learn.microsoft.com/graph/errors.
  const inner = error.innerError ?? error.innererror;
  return isObject(inner) ? inner : undefined;
}

/** Reads an error body of whatever shape; never throws, since it describes a failure already. */
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
