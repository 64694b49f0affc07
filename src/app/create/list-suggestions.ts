import type { CurrentItem } from '../../domain/mail/mail';
import { suggestedList, withChoice, type SenderLists } from '../../domain/task/list-suggestion';
import type { Cache, KeyedDigest } from '../ports/device';

/** What this device keeps of the lists that were chosen. The digests of two keys have nothing in common. */
export interface LearntLists {
  readonly key: string;
  /** The latest first, each sender by the digest of the address. */
  readonly senders: readonly SenderLists[];
}

type Mail = Pick<CurrentItem, 'sender'>;

/** Suggests a list by where tasks from the same sender went before. All of it stays on this device. */
export interface ListSuggestions {
  /** The id of the list for a task from this mail; undefined without a habit. The list may be gone. */
  suggest(mail: Mail): Promise<string | undefined>;
  /** A task from this mail was made in this list. */
  learn(mail: Mail, listId: string): Promise<void>;
  /** Of how many senders something was learnt. */
  senders(): number;
  /** Forgets all senders, and the key of their digests. */
  forget(): void;
}

/** List suggestions over a cache of this device. */
export function createListSuggestions(deps: {
  readonly cache: Cache<LearntLists>;
  readonly digest: KeyedDigest;
}): ListSuggestions {
  const { cache, digest } = deps;
  const senderOf = (key: string, { sender }: Mail) => digest.of(key, sender.address.trim().toLowerCase());

  return {
    async suggest(mail) {
      const known = cache.read();
      if (!known || mail.sender.address === '') return undefined;
      return suggestedList(known.senders, await senderOf(known.key, mail));
    },
    async learn(mail, listId) {
      if (mail.sender.address === '') return;
      const key = cache.read()?.key ?? digest.newKey();
      const sender = await senderOf(key, mail);
      const now = cache.read();
      // All was forgotten meanwhile.
      if (now && now.key !== key) return;
      cache.write({ key, senders: withChoice(now?.senders ?? [], sender, listId) });
    },
    senders: () => cache.read()?.senders.length ?? 0,
    forget() {
      cache.write({ key: digest.newKey(), senders: [] });
    },
  };
}
