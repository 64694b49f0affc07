import type { TaskKey } from '../task/task-key';
import type { CurrentItem, LinkedMail } from './mail';
import type { LinksReading, Tombstone } from './message-tag';

/** A mail as the service holds it now. */
export interface Message {
  /** Mutable REST id: the one in the path and in `webLink`. */
  readonly restId: string;
  readonly immutableId: string;
  readonly internetMessageId: string;
  readonly conversationId: string;
  readonly subject: string;
  readonly sender: string;
  /** The sender as the mail names them; empty when it does not. */
  readonly senderName: string;
  /** ISO 8601 instant in UTC. */
  readonly receivedDateTime: string;
  /** Read without the immutable-id header: only this form opens in Outlook on the web. */
  readonly webLink: string;
  readonly importance: 'low' | 'normal' | 'high';
  readonly bodyPreview: string;
  readonly categories: readonly string[];
  /** Id of the folder that it is in. */
  readonly parentFolderId: string;
  /** Nobody has sent it yet. */
  readonly isDraft?: true;
  /** For If-Match. Changes with every change of the message, reading it included. */
  readonly etag: string;
  /** Content of our open extension. */
  readonly tag: LinksReading;
  /** Task keys in the searchable extended property; empty when it is not set or says that there is none. */
  readonly indexedKeys: readonly TaskKey[];
  /** Tombstones in the same property, oldest first. */
  readonly tombstones: readonly Tombstone[];
}

/** The reference to store for a message in the mailbox of `owner`. */
export function mailReference(message: Message, owner: string): LinkedMail {
  return {
    restId: message.restId,
    immutableId: message.immutableId,
    internetMessageId: message.internetMessageId,
    conversationId: message.conversationId,
    owner,
    subject: message.subject,
    sender: message.sender,
    receivedDateTime: message.receivedDateTime,
  };
}

/** A message as Outlook would report it if it were open. */
export function asCurrentItem(message: Message, owner: string): CurrentItem {
  const { restId, internetMessageId, conversationId, subject, receivedDateTime, sender, senderName } =
    message;
  return {
    restId,
    internetMessageId,
    conversationId,
    subject,
    sender: { name: senderName, address: sender },
    receivedDateTime,
    owner,
  };
}
