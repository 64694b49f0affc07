import type { MailboxTime } from '../../../domain/time/mailbox-time';
import type { TagNames } from '../tags/tag-names';
import type { Transport } from './transport';

/** What every request and every answer of this edge is made with. */
export interface GraphContext {
  readonly transport: Transport;
  readonly names: TagNames;
  readonly time: MailboxTime;
}
