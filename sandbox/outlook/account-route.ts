import { mailboxOf, type Mailboxes } from '../control/accounts';
import type { Mailbox } from '../mailbox/mailbox';
import type { Reply, Route, RouteRequest } from '../server/route';

/** Makes routes under the path of an account, whose mailbox they are handed. */
export const accountRoute =
  (mailboxes: Mailboxes) =>
  (
    method: Route['method'],
    path: string,
    handle: (mailbox: Mailbox, request: RouteRequest) => Reply | Promise<Reply>,
  ): Route => ({
    method,
    path: `/outlook/accounts/{account}/${path}`,
    handle: (request) => handle(mailboxOf(mailboxes, request.params['account']), request),
  });
