import type { Mailbox } from '../mailbox/mailbox';
import { runBatch } from './batch';
import type { Environment } from './context';
import { dispatch, locate, splitQuery } from './dispatch';
import { badRequest, errorResponse, GraphError, throttled, type Trace } from './errors';
import type { Graph, GraphRequest, GraphResponse } from './graph';
import { usualQuirks, type Quirks } from './quirks';
import { mirrorFlaggedMail } from './tasks/flagged-mail';

/** Requests of one mailbox that may run at the same time. */
export const slotsPerMailbox = 4;

/**
 * Microsoft Graph over a mailbox.
 *
 * @param options.newId gives a new GUID (or any text of letters, digits and '-') each time
 * @param options.webOrigin origin of Outlook on the web, without a slash at its end
 * @param options.serviceRoot default `https://graph.microsoft.com/v1.0`
 * @param options.quirks asked for each request; default: the usual ones
 * @param options.retryAfterSeconds what a throttled client is told to wait; default 2
 */
export function createGraph(options: {
  readonly mailbox: Mailbox;
  readonly now: () => Date;
  readonly newId: () => string;
  readonly webOrigin: string;
  readonly serviceRoot?: string;
  readonly quirks?: () => Quirks;
  readonly retryAfterSeconds?: number;
}): Graph {
  const { mailbox, now, newId, webOrigin } = options;
  const environment: Environment = {
    mailbox,
    now,
    newId,
    webOrigin,
    serviceRoot: options.serviceRoot ?? 'https://graph.microsoft.com/v1.0',
    quirks: options.quirks ?? (() => usualQuirks),
    uploads: new Map(),
  };
  const retryAfterSeconds = options.retryAfterSeconds ?? 2;
  mirrorFlaggedMail(mailbox, webOrigin);

  /** Runs what may throw a GraphError, which is an answer too. */
  function answering(trace: Trace, run: () => GraphResponse): GraphResponse {
    try {
      return run();
    } catch (error) {
      if (error instanceof GraphError) return errorResponse(error, trace);
      throw error;
    }
  }

  function batch(request: GraphRequest, trace: Trace): GraphResponse {
    if (request.method !== 'POST') throw badRequest('A batch must be posted.');
    return runBatch(request.body, {
      run: (part) => {
        const run = (): GraphResponse =>
          answering(trace, () =>
            dispatch(environment, { ...part, scopes: request.scopes }, splitQuery(part.url)),
          );
        return request.aroundPart === undefined ? run() : request.aroundPart(part, run);
      },
      fail: (error) => errorResponse(error, trace),
      freeSlots: request.freeSlots ?? slotsPerMailbox,
      throttled: () => throttled(retryAfterSeconds),
    });
  }

  return {
    handle(request) {
      const requestId = newId();
      const clientRequestId = request.headers['client-request-id'] ?? requestId;
      const trace: Trace = { requestId, clientRequestId, now: now() };
      const response = answering(trace, () => {
        const located = locate(request.url);
        return located.path === '/$batch' ? batch(request, trace) : dispatch(environment, request, located);
      });
      return {
        ...response,
        headers: { ...response.headers, 'request-id': requestId, 'client-request-id': clientRequestId },
      };
    },
  };
}
