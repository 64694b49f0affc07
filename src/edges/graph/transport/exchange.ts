import type { Context, MiddlewareOptions } from '@microsoft/microsoft-graph-client';
import type { Access } from './access';
import type { Answer } from './answer';

/** One request on its way through the middleware: its access, and the answer once there is one. */
export class Exchange implements MiddlewareOptions {
  answer: Answer | undefined;

  constructor(readonly access: Access) {}
}

/** The exchange in a context of the Graph client. */
export function exchangeOf(context: Context): Exchange {
  const exchange: unknown = context.middlewareControl?.getMiddlewareOptions(Exchange);
  if (exchange instanceof Exchange) return exchange;
  throw new TypeError('A request went round the transport.');
}
