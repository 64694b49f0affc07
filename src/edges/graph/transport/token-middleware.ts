import type { Context, Middleware } from '@microsoft/microsoft-graph-client';
import type { TokenProvider } from '../../../app/ports/sign-in';
import { Problem } from '../../../domain/problem';
import type { Access, Renewal } from './access';
import type { Answer } from './answer';
import { claimsOf } from './claims-challenge';
import { exchangeOf } from './exchange';

/** How to renew the token after an answer; undefined when the token was not the problem. */
export function renewalAfter(answer: Pick<Answer, 'status' | 'headers'>): Renewal | undefined {
  if (answer.status !== 401 && answer.status !== 403) return undefined;
  const claims = claimsOf(answer);
  if (claims !== undefined) return { claims };
  return answer.status === 401 ? { renew: true } : undefined;
}

async function tokenFor(
  tokens: TokenProvider,
  access: Access,
  renewal: Renewal | undefined,
): Promise<string> {
  const { scopes, signal } = access;
  try {
    return await tokens.token(scopes, { interactive: false, signal, ...renewal });
  } catch (error) {
    // Keep the challenge, so that the sign-in that follows from a click can answer it.
    if (!(error instanceof Problem) || !renewal || !('claims' in renewal)) throw error;
    throw new Problem(error.kind, { cause: error, trace: error.trace, claims: renewal.claims });
  }
}

/**
 * Adds the access token to a request, without ever prompting the user. A refused token is renewed silently and the
 * request retried, once: the service does nothing before it has accepted the token, so no effect is repeated.
 */
export function createTokenMiddleware(tokens: TokenProvider): Middleware {
  let next: Middleware | undefined;

  async function attempt(context: Context, access: Access, renewal: Renewal | undefined): Promise<void> {
    const token = await tokenFor(tokens, access, renewal);
    const headers = new Headers(context.options?.headers);
    headers.set('Authorization', `Bearer ${token}`);
    context.options = { ...context.options, headers };
    await next?.execute(context);
  }

  return {
    setNext(middleware) {
      next = middleware;
    },
    async execute(context) {
      const exchange = exchangeOf(context);
      await attempt(context, exchange.access, exchange.access.renewal);
      const renewal = exchange.answer && renewalAfter(exchange.answer);
      if (renewal && !exchange.access.renewal) await attempt(context, exchange.access, renewal);
    },
  };
}
