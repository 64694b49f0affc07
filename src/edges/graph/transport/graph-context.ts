import type { MailboxTime } from '../../../domain/time/mailbox-time';
import type { TagNames } from '../tags/tag-names';
import type { Transport } from './transport';

/** Common arguments of all requests and answers of this edge. */
export interface GraphContext {
  readonly transport: Transport;
  readonly names: TagNames;
  readonly time: MailboxTime;
}
