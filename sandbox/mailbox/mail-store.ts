import type { NewMail } from './new-mail';
import type { StoredExtension } from './stored-extension';
import type { MailFolder, MessageFields, StoredMessage } from './stored-message';

/** The mail of one account, as Graph and a user in another client see and change it. */
export interface MailStore {
  folders(): readonly MailFolder[];
  /** A folder by its id or its well-known name. */
  folder(idOrName: string): MailFolder | undefined;
  /** Messages of a folder, or of all folders, newest first. */
  messages(folderId?: string): readonly StoredMessage[];
  /** A message by its mutable or its immutable id. */
  message(id: string): StoredMessage | undefined;
  /** A message by the key of its seed. */
  messageBySeed(key: string): StoredMessage | undefined;
  /** Puts a new mail into a folder: one that arrives, or that the owner has sent. */
  addMessage(mail: NewMail): StoredMessage;
  /** Changes fields and sets single-value extended properties; those that are not named stay. */
  updateMessage(
    message: StoredMessage,
    fields: Partial<MessageFields>,
    properties?: ReadonlyMap<string, string>,
  ): StoredMessage;
  setMessageExtension(message: StoredMessage, name: string, extension: StoredExtension): StoredMessage;
  /** Returns whether there was one. */
  removeMessageExtension(message: StoredMessage, name: string): boolean;
  /** Moves to a folder (id or well-known name): new mutable id, new etag, same immutable id. Undefined when there is no such message or folder. */
  moveMessage(id: string, folder: string): StoredMessage | undefined;
  /** To Deleted Items, or for good when it lies there already or `permanently`. False when there is no such message. */
  deleteMessage(id: string, options?: { readonly permanently?: boolean }): boolean;
  /** Adds or takes away a category, as a user in Outlook does. */
  setCategory(id: string, category: string, on: boolean): StoredMessage | undefined;
}
