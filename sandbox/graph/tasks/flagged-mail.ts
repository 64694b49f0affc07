import type { Mailbox } from '../../mailbox/mailbox';
import type { StoredMessage } from '../../mailbox/stored-message';
import { webLinkOf } from '../messages/web-link';

/**
 * Keeps the list of flagged mail as To Do does: a task for each flagged message, with a linkedResource of Outlook's own
 * (so its one link is taken), completed and removed with the flag.
 */
export function mirrorFlaggedMail(mailbox: Mailbox, webOrigin: string): void {
  /** Ids of tasks by the immutable ids of their messages. */
  const mirrored = new Map<string, string>();

  function mirror(message: StoredMessage): void {
    const task = mailbox.task(mirrored.get(message.immutableId) ?? '');
    if (message.flagStatus === 'notFlagged') {
      if (task !== undefined) mailbox.deleteTask(task.id);
      mirrored.delete(message.immutableId);
      return;
    }
    if (task !== undefined) {
      if (message.flagStatus === 'complete' && task.status !== 'completed') mailbox.completeTask(task.id);
      if (message.flagStatus === 'flagged' && task.status === 'completed') mailbox.reopenTask(task.id);
      return;
    }
    const list = mailbox.lists().find((one) => one.wellknownListName === 'flaggedEmails');
    if (list === undefined || message.flagStatus === 'complete') return;
    const made = mailbox.addTask(list.id, {
      title: message.subject,
      importance: message.importance,
      linkedResource: {
        id: message.immutableId,
        applicationName: 'Outlook',
        displayName: message.subject,
        externalId: message.immutableId,
        webUrl: webLinkOf(webOrigin, message.id),
      },
      flaggedMessageId: message.immutableId,
    });
    if (made !== undefined) mirrored.set(message.immutableId, made.id);
  }

  function mirrorAll(): void {
    mirrored.clear();
    for (const list of mailbox.lists()) {
      for (const task of mailbox.tasks(list.id)) {
        if (task.flaggedMessageId !== undefined) mirrored.set(task.flaggedMessageId, task.id);
      }
    }
    for (const message of mailbox.messages()) if (message.flagStatus !== 'notFlagged') mirror(message);
  }

  mirrorAll();
  mailbox.onChange(({ kind, id, gone }) => {
    if (kind === 'all') mirrorAll();
    if (kind !== 'message' || gone === true) return;
    const message = mailbox.message(id);
    if (message === undefined) return;
    if (message.flagStatus !== 'notFlagged' || mirrored.has(message.immutableId)) mirror(message);
  });
}
