import type { GraphResponse } from './graph';

/** An answer other than success, thrown where it is found and turned into a response in one place. */
export class GraphError extends Error {
  override readonly name = 'GraphError';

  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    /** The code that To Do's own service gives inside of Graph's. */
    readonly innerCode?: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
  }
}

/** 400 of Outlook's own endpoints. */
export const badRequest = (message: string, innerCode?: string): GraphError =>
  new GraphError(400, 'BadRequest', message, innerCode);

/** 400 of To Do. */
export const invalidRequest = (message: string, innerCode?: string): GraphError =>
  new GraphError(400, 'invalidRequest', message, innerCode);

/** What To Do answers to a URL that it does not understand. */
export const todoParseError = (): GraphError => invalidRequest('Invalid request', 'RequestBroker--ParseUri');

export const itemNotFound = (): GraphError =>
  new GraphError(404, 'ErrorItemNotFound', 'The specified object was not found in the store.');

export const malformedId = (): GraphError =>
  new GraphError(400, 'ErrorInvalidIdMalformed', 'Id is malformed.');

/** 404 of To Do for paths that it does not serve. */
export const unknownError = (): GraphError => new GraphError(404, 'UnknownError', '');

export const accessDenied = (): GraphError =>
  new GraphError(403, 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.');

/** 429 as To Do and Outlook give it when more than four requests run at once. */
export const throttled = (retryAfterSeconds: number): GraphError =>
  new GraphError(429, 'activityLimitReached', 'The app or user has been throttled.', 'ApplicationThrottled', {
    'retry-after': String(retryAfterSeconds),
  });

/** Identifiers that come with every answer. */
export interface Trace {
  readonly requestId: string;
  readonly clientRequestId: string;
  readonly now: Date;
}

/** The response of an error, in the form of the error resource type. */
export function errorResponse(error: GraphError, trace: Trace): GraphResponse {
  return {
    status: error.status,
    headers: { 'content-type': 'application/json', ...error.headers },
    body: {
      error: {
        code: error.code,
        message: error.message,
        innerError: {
          ...(error.innerCode === undefined ? {} : { code: error.innerCode }),
          date: trace.now.toISOString().slice(0, 19),
          'request-id': trace.requestId,
          'client-request-id': trace.clientRequestId,
        },
      },
    },
  };
}
