import { idsOf, toMailRef, type LinkedMail, type MailRef } from '../../domain/mail/mail';
import { ownMailbox } from '../../domain/mail/mailbox';
import type { LinkedResource, Task } from '../../domain/task/task';
import type { TaskDraft } from '../../domain/task/task-fields';
import type { TaskKey } from '../../domain/task/task-key';
import type { TaskTag } from '../../domain/task/task-tag';
import { withoutName } from '../../domain/task/waiting';
import type { LinkDeps } from './link-deps';
import type { Pair } from './observed';

/** Whether others may read what is in a list. Of one that this device does not know, nobody can say that they do not. */
export function isSharedList({ lists }: Pick<LinkDeps, 'lists'>, listId: string): boolean {
  return lists.read()?.find(({ id }) => id === listId)?.isShared ?? true;
}

/** What a task in this list keeps of its mail: in a shared one ids alone. */
export async function mailOnTask(
  deps: Pick<LinkDeps, 'lists' | 'owner' | 'digest'>,
  { taskKey, mail }: { readonly taskKey: TaskKey; readonly mail: LinkedMail },
  listId: string,
): Promise<MailRef> {
  const { mark } = await ownMailbox(deps.owner, taskKey, deps.digest);
  const whole = toMailRef(mail, mark);
  return isSharedList(deps, listId) ? idsOf(whole) : whole;
}

/** What a new task waits for, if it does: in a shared list without the name. */
export function waitingOnTask(
  deps: Pick<LinkDeps, 'lists'>,
  { waiting, listId }: TaskDraft,
  { internetMessageId, conversationId }: MailRef,
): Pick<TaskTag, 'waiting'> {
  if (!waiting) return {};
  const kept = isSharedList(deps, listId) ? withoutName(waiting) : waiting;
  return { waiting: { ...kept, asked: { internetMessageId, conversationId } } };
}

/** The name of the way back: in a shared list nothing that the task does not show anyway. */
export function linkNameOf(
  deps: Pick<LinkDeps, 'lists'>,
  { subject }: Pick<LinkedMail, 'subject'>,
  { listId, title }: Pick<Task, 'title'> & { readonly listId: string },
): string {
  return isSharedList(deps, listId) ? title : subject;
}

/** The way from a task back to its mail. */
export function linkedResourceOf(
  deps: Pick<LinkDeps, 'lists'>,
  { taskKey, mail }: Pick<Pair, 'taskKey' | 'mail'>,
  task: Pick<Task, 'title'> & { readonly listId: string },
  webUrl: string,
): Omit<LinkedResource, 'id'> {
  // To Do shows a link only when there is an externalId.
  const externalId = mail.internetMessageId || mail.immutableId || taskKey;
  return { webUrl, applicationName: 'Outlook', displayName: linkNameOf(deps, mail, task), externalId };
}
