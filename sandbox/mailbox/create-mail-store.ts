import type { MailSeed } from '../mails/mail-seed';
import type { Account } from './account';
import type { Changes } from './changes';
import { previewOf } from './html-text';
import { containerId, itemId } from './item-ids';
import type { MailStore } from './mail-store';
import { newMessage } from './new-mail';
import { seedMessage, toSeconds } from './seed-message';
import type { MailFolder, StoredMessage } from './stored-message';

/** The mail store with what the mailbox around it needs. */
export interface OwnedMailStore extends MailStore {
  reset(): void;
  /** Replaces all content. */
  load(folders: readonly MailFolder[], messages: readonly StoredMessage[]): void;
}

const wellKnownFolders: readonly (readonly [name: string, displayName: string])[] = [
  ['inbox', 'Inbox'],
  ['drafts', 'Drafts'],
  ['sentitems', 'Sent Items'],
  ['deleteditems', 'Deleted Items'],
  ['archive', 'Archive'],
  ['junkemail', 'Junk Email'],
  ['outbox', 'Outbox'],
];

const newestFirst = (a: StoredMessage, b: StoredMessage): number =>
  a.receivedDateTime === b.receivedDateTime ? 0 : a.receivedDateTime < b.receivedDateTime ? 1 : -1;

export function createMailStore(options: {
  readonly account: Account;
  readonly seeds: readonly MailSeed[];
  readonly now: () => Date;
  readonly newId: () => string;
  readonly changes: Changes;
}): OwnedMailStore {
  const { changes, newId, now } = options;
  /** By immutable id. */
  const byImmutableId = new Map<string, StoredMessage>();
  /** Immutable ids by mutable id. */
  const immutableIds = new Map<string, string>();
  const immutableIdsBySeed = new Map<string, string>();
  const folders: MailFolder[] = [];
  /** Sorted messages, per folder and (under the empty name) of all folders; made when asked for. */
  const sorted = new Map<string, readonly StoredMessage[]>();

  function put(message: StoredMessage, before?: StoredMessage): StoredMessage {
    if (before !== undefined && before.id !== message.id) immutableIds.delete(before.id);
    byImmutableId.set(message.immutableId, message);
    immutableIds.set(message.id, message.immutableId);
    immutableIdsBySeed.set(message.seedKey, message.immutableId);
    sorted.clear();
    return message;
  }

  function current(message: StoredMessage): StoredMessage {
    const found = byImmutableId.get(message.immutableId);
    if (found === undefined) throw new Error(`The mailbox has no message ${message.immutableId}`);
    return found;
  }

  /** Applies changed fields with a new etag, and notifies listeners. */
  function change(before: StoredMessage, fields: Partial<StoredMessage>): StoredMessage {
    const after = put(
      {
        ...before,
        ...fields,
        changeKey: changes.key(changes.next()),
        lastModifiedDateTime: toSeconds(now()),
      },
      before,
    );
    changes.tell({ kind: 'message', id: after.id });
    return after;
  }

  function folder(idOrName: string): MailFolder | undefined {
    const name = idOrName.toLowerCase();
    return folders.find((one) => one.id === idOrName || one.wellKnownName === name);
  }

  function folderFor(name: string): MailFolder {
    const known = folder(name) ?? folders.find((one) => one.displayName === name);
    if (known !== undefined) return known;
    const made: MailFolder = { id: containerId(newId()), displayName: name };
    folders.push(made);
    return made;
  }

  function message(id: string): StoredMessage | undefined {
    return byImmutableId.get(immutableIds.get(id) ?? id);
  }

  function clear(): void {
    byImmutableId.clear();
    immutableIds.clear();
    immutableIdsBySeed.clear();
    sorted.clear();
    folders.length = 0;
  }

  function moveMessage(id: string, target: string): StoredMessage | undefined {
    const before = message(id);
    const to = folder(target);
    if (before === undefined || to === undefined) return undefined;
    if (before.folderId === to.id) return before;
    const after = change(before, { folderId: to.id, id: itemId(newId()) });
    changes.tell({ kind: 'message', id: before.id, gone: true });
    return after;
  }

  const store: OwnedMailStore = {
    folders: () => folders,
    folder,
    messages(folderId = '') {
      const known = sorted.get(folderId);
      if (known !== undefined) return known;
      const all = [...byImmutableId.values()].filter((one) => folderId === '' || one.folderId === folderId);
      all.sort(newestFirst);
      sorted.set(folderId, all);
      return all;
    },
    message,
    messageBySeed: (key) => byImmutableId.get(immutableIdsBySeed.get(key) ?? ''),
    addMessage(mail) {
      const added = put(
        newMessage(mail, {
          at: now(),
          newId,
          folderId: folderFor(mail.folder).id,
          changeKey: changes.key(changes.next()),
        }),
      );
      changes.tell({ kind: 'message', id: added.id });
      return added;
    },
    updateMessage(target, fields, properties) {
      const before = current(target);
      const preview = fields.body === undefined ? {} : { bodyPreview: previewOf(fields.body) };
      const extendedProperties = new Map(before.extendedProperties);
      for (const [id, value] of properties ?? []) extendedProperties.set(id, value);
      return change(before, { ...fields, ...preview, extendedProperties });
    },
    setMessageExtension(target, name, extension) {
      const before = current(target);
      return change(before, { extensions: new Map(before.extensions).set(name, extension) });
    },
    removeMessageExtension(target, name) {
      const before = current(target);
      if (!before.extensions.has(name)) return false;
      const extensions = new Map(before.extensions);
      extensions.delete(name);
      change(before, { extensions });
      return true;
    },
    moveMessage,
    deleteMessage(id, { permanently = false } = {}) {
      const found = message(id);
      if (found === undefined) return false;
      if (!permanently && found.folderId !== folder('deleteditems')?.id) {
        return moveMessage(id, 'deleteditems') !== undefined;
      }
      byImmutableId.delete(found.immutableId);
      immutableIds.delete(found.id);
      sorted.clear();
      changes.next();
      changes.tell({ kind: 'message', id: found.id, gone: true });
      return true;
    },
    setCategory(id, category, on) {
      const found = message(id);
      if (found === undefined || found.categories.includes(category) === on) return found;
      const others = found.categories.filter((one) => one !== category);
      return change(found, { categories: on ? [...others, category] : others });
    },
    reset() {
      clear();
      for (const [wellKnownName, displayName] of wellKnownFolders) {
        folders.push({ id: containerId(newId()), displayName, wellKnownName });
      }
      const context = {
        account: options.account,
        start: now(),
        newId,
        folderId: (name: string) => folderFor(name).id,
        changeKey: () => changes.key(changes.next()),
        conversations: new Map<string, string>(),
        seedsByKey: new Map(options.seeds.map((seed) => [seed.key, seed])),
      };
      for (const seed of options.seeds) put(seedMessage(seed, context));
    },
    load(newFolders, messages) {
      clear();
      folders.push(...newFolders);
      for (const one of messages) put(one);
    },
  };
  store.reset();
  return store;
}
