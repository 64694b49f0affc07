import type { Link, LinkKey } from '../link/link';

/** How a user ended a link: by taking the whole task back, or by keeping the task without the mail. */
export type Ending = 'undo' | 'unlink';

/**
 * What a mail remembers of a link that was ended, so that no other device that was cut off in the middle of making it
 * brings it back. Holds the last block of the link key only: a search for the key does not find it.
 */
export interface Tombstone {
  readonly shortKey: string;
  readonly ending: Ending;
}

/** What a mail says about its tasks. */
export interface MessageTag {
  readonly links: readonly Link[];
  /** Oldest first. */
  readonly tombstones: readonly Tombstone[];
}

/** The links of a mail as read. What is damaged or newer is shown and never overwritten. */
export type LinksReading =
  | { readonly kind: 'absent' }
  | { readonly kind: 'links'; readonly links: readonly Link[] }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'newer'; readonly formatVersion: number };

/** Tombstones of one mail; the oldest goes first. Nobody is cut off for long, and the mail is not to fill up. */
const mostTombstones = 8;

function shortKeyOf(linkKey: LinkKey): string {
  return linkKey.slice(-12);
}

/** The links of a reading; none unless it is whole. */
export function linksOf(reading: LinksReading): readonly Link[] {
  return reading.kind === 'links' ? reading.links : [];
}

/** How the link of this key was ended; undefined while it was not. */
export function endingOf(tag: Pick<MessageTag, 'tombstones'>, linkKey: LinkKey): Ending | undefined {
  return tag.tombstones.find(({ shortKey }) => shortKey === shortKeyOf(linkKey))?.ending;
}

/**
 * The tag with a link added, or brought up to date if its key is there already. Everybody else's links stay, and a link
 * that was ended stays so.
 */
export function withLink(tag: MessageTag, link: Link): MessageTag {
  if (endingOf(tag, link.linkKey)) return tag;
  const isThere = tag.links.some((other) => other.linkKey === link.linkKey);
  if (!isThere) return { ...tag, links: [...tag.links, link] };
  return { ...tag, links: tag.links.map((other) => (other.linkKey === link.linkKey ? link : other)) };
}

/** The tag without the link of this key, which somebody else may bring back: its task was not found. */
export function withoutLink(tag: MessageTag, linkKey: LinkKey): MessageTag {
  return { ...tag, links: tag.links.filter((link) => link.linkKey !== linkKey) };
}

/** The tag after a user ended the link of this key. */
export function withEnding(tag: MessageTag, linkKey: LinkKey, ending: Ending): MessageTag {
  const shortKey = shortKeyOf(linkKey);
  const others = tag.tombstones.filter((tombstone) => tombstone.shortKey !== shortKey);
  return {
    ...withoutLink(tag, linkKey),
    tombstones: [...others, { shortKey, ending }].slice(-mostTombstones),
  };
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
    }) &&
    a.tombstones.length === b.tombstones.length &&
    a.tombstones.every(({ shortKey, ending }) =>
      b.tombstones.some((other) => other.shortKey === shortKey && other.ending === ending),
    )
  );
}
