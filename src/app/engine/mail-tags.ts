import type { MessageTag } from '../../domain/mail/message-tag';
import { taggedMail, type TaggedMail } from '../../domain/mail/tagged-mail';
import { Problem, type ProblemKind } from '../../domain/problem';
import type { MailTag } from '../ports/mail-tag';
import type { ItemTagStore } from '../ports/mailbox';
import type { MessageService } from '../ports/messages';

const untaggable: ReadonlySet<ProblemKind> = new Set(['consent-needed', 'admin-consent-needed', 'forbidden']);

/** Problems of mail after which the custom properties of the open item stand in for the tag. */
export function isUntaggable({ kind }: Problem): boolean {
  return untaggable.has(kind);
}

/** The tag of a mail in the service: the extension and its index. */
export function messageTag(messages: MessageService): MailTag {
  return {
    isOnItem: false,
    async writeTag({ message }, tag, verify, signal, then) {
      if (!message) throw new Problem('not-found');
      const written = await messages.writeTag(message, tag, verify, signal, then);
      return { mail: taggedMail(written.message), task: verify && (written.task ?? null) };
    },
  };
}

function fromItem({ links, tombstones }: MessageTag): TaggedMail {
  const indexedKeys = links.map(({ taskKey }) => taskKey);
  return { tag: { kind: 'links', links }, tombstones, indexedKeys, message: undefined };
}

/** A mail as the custom properties of the open item tell it. */
export async function readItem(store: ItemTagStore, signal: AbortSignal): Promise<TaggedMail> {
  return fromItem({ links: await store.read(signal), tombstones: [] });
}

/** The tag of a mail in the custom properties of the open item. They keep no tombstones: nobody else reads them. */
export function itemTag(store: ItemTagStore): MailTag {
  return {
    isOnItem: true,
    async writeTag({ message }, tag, _verify, signal) {
      await store.write(tag.links, signal);
      return { mail: { ...fromItem(tag), message }, task: undefined };
    },
  };
}
