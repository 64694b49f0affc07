import type { Middleware } from '@microsoft/microsoft-graph-client';
import { Problem } from '../../../domain/problem';
import { parseJson } from '../../../lib/json';
import { exchangeOf } from './exchange';

/** Longest time from sending a request to the end of its answer, in milliseconds. */
const timeLimitMs = 30_000;

/** Dependencies of the last middleware. */
export interface FetchDeps {
  /** Origin of Microsoft Graph; requests, and with them tokens, are sent nowhere else. */
  readonly graphEndpoint: string;
  readonly fetch: typeof fetch;
  /** A GUID for `client-request-id`. */
  readonly newRequestId: () => string;
  /** A signal that aborts after that many milliseconds. */
  readonly timeout: (ms: number) => AbortSignal;
}

function isTypeError(error: unknown): boolean {
  // By name, since a fetch of another realm throws that realm's TypeError.
  return typeof error === 'object' && error !== null && 'name' in error && error.name === 'TypeError';
}

/**
 * Runs `work` with a signal that aborts with either of two. `AbortSignal.any` is too new for the web views of some
 * hosts.
 */
async function underBoth<T>(
  one: AbortSignal,
  other: AbortSignal,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const abort = () => {
    controller.abort();
  };
  one.addEventListener('abort', abort);
  other.addEventListener('abort', abort);
  try {
    return await work(controller.signal);
  } finally {
    one.removeEventListener('abort', abort);
    other.removeEventListener('abort', abort);
  }
}

/**
 * Sends a request once and reads its whole answer. Rejects with `offline` when there was no answer, `timed-out` when it
 * took too long, or the reason of the exchange's signal. Never retries.
 */
export function createFetchMiddleware(deps: FetchDeps): Middleware {
  // Called as a plain function: a browser's fetch throws as a method of another object.
  const send = deps.fetch;
  return {
    async execute(context) {
      const exchange = exchangeOf(context);
      const { signal } = exchange.access;
      signal.throwIfAborted();
      const url = context.request;
      if (typeof url !== 'string' || !url.startsWith(`${deps.graphEndpoint}/`)) {
        throw new TypeError('A request leads away from Microsoft Graph.');
      }
      const clientRequestId = deps.newRequestId();
      const headers = new Headers(context.options?.headers);
      headers.set('client-request-id', clientRequestId);
      const timeout = deps.timeout(timeLimitMs);
      try {
        await underBoth(signal, timeout, async (either) => {
          const response = await send(url, {
            method: context.options?.method ?? 'GET',
            body: context.options?.body ?? null,
            headers,
            signal: either,
            cache: 'no-store',
            credentials: 'omit',
            // The service redirects none of these requests; any other redirect must not get the token.
            redirect: 'error',
          });
          const text = await response.text();
          context.response = response;
          exchange.answer = {
            status: response.status,
            headers: new Map(response.headers),
            body: parseJson(text),
            clientRequestId,
          };
        });
      } catch (error) {
        signal.throwIfAborted();
        const kind = timeout.aborted ? 'timed-out' : isTypeError(error) ? 'offline' : 'unexpected';
        throw new Problem(kind, { cause: error, trace: { clientRequestId } });
      }
    },
  };
}
