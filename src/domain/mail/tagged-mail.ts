import type { Message } from './message';

/** A mail as far as its links go, and the message where it could be read. */
export interface TaggedMail extends Pick<Message, 'tag' | 'tombstones' | 'indexedKeys'> {
  readonly message: Message | undefined;
}

/** A message as a mail with its links. */
export function taggedMail(message: Message): TaggedMail {
  const { tag, tombstones, indexedKeys } = message;
  return { tag, tombstones, indexedKeys, message };
}

/** Whether the tag of a mail may be written: what is damaged or newer is left as it is. */
export function isWritable({ tag }: Pick<Message, 'tag'>): boolean {
  return tag.kind === 'absent' || tag.kind === 'links';
}
