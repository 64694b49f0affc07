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
  const others = tag.links.filter((other) => other.linkKey !== link.linkKey);
  return { links: [...others, link] };
}

/** The tag without the link of this key. */
export function withoutLink(tag: MessageTag, linkKey: LinkKey): MessageTag {
  return { links: tag.links.filter((link) => link.linkKey !== linkKey) };
}
