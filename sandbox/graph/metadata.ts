import type { Environment } from './context';

/** What `@odata.context` says of something of the mailbox's owner: `todo/lists`, for one. */
export function metadataOf({ mailbox }: Pick<Environment, 'mailbox'>, place: string): string {
  return `https://graph.microsoft.com/v1.0/$metadata#users('${mailbox.account.oid}')/${place}`;
}
