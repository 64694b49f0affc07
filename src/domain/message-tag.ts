import type { Link, LinkKey } from './link';

/** What our open extension on a message says: which tasks the mail has. */
export interface MessageTag {
  readonly links: readonly Link[];
}

/** A tag as read. What is damaged or newer is shown and never overwritten. */
export type MessageTagReading =
  | { readonly kind: 'absent' }
  | { readonly kind: 'tag'; readonly tag: MessageTag }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'newer'; readonly formatVersion: number };

/** The links of a reading; none unless the tag is whole. */
export function linksOf(reading: MessageTagReading): readonly Link[] {
  return reading.kind === 'tag' ? reading.tag.links : [];
}

/** The tag with a link added, or brought up to date if its key is there already. Everybody else's links stay. */
export function withLink(tag: MessageTag, link: Link): MessageTag {
  const isThere = tag.links.some((other) => other.linkKey === link.linkKey);
  if (!isThere) return { links: [...tag.links, link] };
  return { links: tag.links.map((other) => (other.linkKey === link.linkKey ? link : other)) };
}

/** The tag without the link of this key. */
export function withoutLink(tag: MessageTag, linkKey: LinkKey): MessageTag {
  return { links: tag.links.filter((link) => link.linkKey !== linkKey) };
}

/** Whether two tags say the same. */
export function isSameTag(a: MessageTag, b: MessageTag): boolean {
  return (
    a.links.length === b.links.length &&
    a.links.every((link, index) => {
      const other = b.links[index];
      return (
        other !== undefined &&
        link.linkKey === other.linkKey &&
        link.listId === other.listId &&
        link.taskId === other.taskId &&
        link.createdDateTime === other.createdDateTime
      );
    })
  );
}
