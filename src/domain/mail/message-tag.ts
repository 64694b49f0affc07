import type { Link } from '../link/link';
import type { TaskKey } from '../task/task-key';

/** How the user ended a link: by undoing it, task included, or by keeping the task without the mail. */
export type Ending = 'undo' | 'unlink';

/**
 * Left on a mail when a link is ended, so that no other device with an unfinished operation brings the link back. Holds
 * only the last block of the task key, so that a search for the key does not find it.
 */
export interface Tombstone {
  readonly shortKey: string;
  readonly ending: Ending;
}

/** What our tag on a mail says about its tasks. */
export interface MessageTag {
  readonly links: readonly Link[];
  /** Oldest first. */
  readonly tombstones: readonly Tombstone[];
}

/** The tag of a mail as read. A damaged or newer one is shown and never overwritten. */
export type LinksReading =
  | { readonly kind: 'absent' }
  | { readonly kind: 'links'; readonly links: readonly Link[] }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'newer'; readonly formatVersion: number };

/**
 * Tombstones of one mail; the oldest is dropped first. They are needed for a short time only, and room on the mail is
 * limited.
 */
const mostTombstones = 8;

function shortKeyOf(taskKey: TaskKey): string {
  return taskKey.slice(-12);
}

/** The links of a reading; none unless the tag could be read. */
export function linksOf(reading: LinksReading): readonly Link[] {
  return reading.kind === 'links' ? reading.links : [];
}

/** The link to the task with this key; undefined when there is none, or when the tag could not be read. */
export function linkTo(reading: LinksReading, taskKey: TaskKey): Link | undefined {
  return linksOf(reading).find((link) => link.taskKey === taskKey);
}

/** How the link with this key was ended; undefined if it was not. */
export function endingOf(tag: Pick<MessageTag, 'tombstones'>, taskKey: TaskKey): Ending | undefined {
  return tag.tombstones.find(({ shortKey }) => shortKey === shortKeyOf(taskKey))?.ending;
}

/**
 * The tag with a link added, or updated if its key is there already. Other links stay, and a link that was ended stays
 * ended.
 */
export function withLink(tag: MessageTag, link: Link): MessageTag {
  if (endingOf(tag, link.taskKey)) return tag;
  const isThere = tag.links.some((other) => other.taskKey === link.taskKey);
  if (!isThere) return { ...tag, links: [...tag.links, link] };
  return { ...tag, links: tag.links.map((other) => (other.taskKey === link.taskKey ? link : other)) };
}

/** The tag without the link with this key, whose task was not found. Another device may add it again. */
export function withoutLink(tag: MessageTag, taskKey: TaskKey): MessageTag {
  return { ...tag, links: tag.links.filter((link) => link.taskKey !== taskKey) };
}

/** The tag without what says that the link with this key was ended: the user links again. */
export function withoutEnding(tag: MessageTag, taskKey: TaskKey): MessageTag {
  const shortKey = shortKeyOf(taskKey);
  return { ...tag, tombstones: tag.tombstones.filter((tombstone) => tombstone.shortKey !== shortKey) };
}

/** The tag after the user ended the link with this key. */
export function withEnding(tag: MessageTag, taskKey: TaskKey, ending: Ending): MessageTag {
  const { tombstones } = withoutEnding(tag, taskKey);
  const own = { shortKey: shortKeyOf(taskKey), ending };
  return { ...withoutLink(tag, taskKey), tombstones: [...tombstones, own].slice(-mostTombstones) };
}

export function isSameTag(a: MessageTag, b: MessageTag): boolean {
  return (
    a.links.length === b.links.length &&
    a.links.every((link, index) => {
      const other = b.links[index];
      return (
        other !== undefined &&
        link.taskKey === other.taskKey &&
        link.listId === other.listId &&
        link.taskId === other.taskId
      );
    }) &&
    a.tombstones.length === b.tombstones.length &&
    a.tombstones.every(({ shortKey, ending }) =>
      b.tombstones.some((other) => other.shortKey === shortKey && other.ending === ending),
    )
  );
}
