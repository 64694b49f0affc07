import type { MessageTag } from '../../domain/mail/message-tag';
import type { TaggedMail } from '../../domain/mail/tagged-mail';
import type { Task } from '../../domain/task/task';
import type { TaskRef } from '../../domain/task/task-ref';

/** A tag as written and read back. */
export interface WrittenTag {
  readonly mail: TaggedMail;
  /** The task to verify: undefined when it was not read, null when it is not there. */
  readonly task: Task | null | undefined;
}

/**
 * Where a mail keeps the links to its tasks: its tag in the service or, for want of consent to write mail, the custom
 * properties of the item that is open in Outlook.
 */
export interface MailTag {
  /** It is the custom properties that keep them. */
  readonly isOnItem: boolean;
  /**
   * Writes the tag on condition that it is as it was read (`conflict` otherwise, and then nothing was written), and
   * reads it back, with the task to verify where that takes no further round trip.
   */
  writeTag(
    mail: TaggedMail,
    tag: MessageTag,
    verify: TaskRef | undefined,
    signal: AbortSignal,
    /** Moves the mail into the archive behind that, where it can be moved. */
    then?: 'archive',
  ): Promise<WrittenTag>;
}
