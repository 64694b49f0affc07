import type { StoredMessage } from '../../sandbox/mailbox/stored-message';
import type { MailSeed } from '../../sandbox/mails/mail-seed';
import type { TaskKey } from '../../src/domain/task/task-key';
import { placeInConversation, type Conditions } from './plan';
import { keyOf, linksOn } from './stored';
import type { World } from './world';

/** The name of a mail, where it lies, and with which others. */
export function seedOf(
  conditions: Conditions,
  mail: number,
): Pick<MailSeed, 'key' | 'folder' | 'conversation'> {
  const folder = placeInConversation(conditions, mail);
  return { key: `mail-${mail}`, ...(folder && { folder, conversation: 'talk' }) };
}

/** A task that a mail of a conversation leads to, as anybody can see it now. */
export interface SeenTask {
  readonly taskKey: TaskKey;
  /** Another one once it was moved to another list. */
  readonly taskId: string;
  readonly isDone: boolean;
}

/** The tasks that the other mails of a conversation lead to. What was moved or deleted is not where they say. */
export function tasksOfOthers(
  { mailbox }: World,
  { id, conversationId }: StoredMessage,
): readonly SeenTask[] {
  const others = mailbox
    .messages()
    .filter((other) => other.conversationId === conversationId && other.id !== id && !other.isDraft);
  return others.flatMap(linksOn).flatMap(({ taskKey, listId, taskId }) => {
    const task = mailbox.task(taskId);
    const isThere = task?.listId === listId && keyOf(task) === taskKey;
    return isThere ? [{ taskKey, taskId, isDone: task.status === 'completed' }] : [];
  });
}
