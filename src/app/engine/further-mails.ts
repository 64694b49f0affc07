import type { FurtherMail, OutboxEntry } from '../../domain/link/outbox-entry';
import { mailIdentityOf } from '../../domain/mail/mail';
import { mailDigest } from '../../domain/mail/mailbox';
import { Problem } from '../../domain/problem';
import { namesOnly } from '../../domain/task/task-fields';
import type { TaskRef } from '../../domain/task/task-ref';
import type { TaskTag } from '../../domain/task/task-tag';
import type { NewTask } from '../ports/tasks';
import type { LinkDeps } from './link-deps';
import { isSharedList } from './mail-on-task';

/** A new task with all the mails that it is to have. Rejects with `task-full` when they are too many for it. */
export async function withFurther(
  deps: LinkDeps,
  task: NewTask,
  further: readonly FurtherMail[] = [],
): Promise<NewTask> {
  if (further.length === 0) return task;
  const others = await Promise.all(further.map(({ mail }) => mailDigest(mail, deps.digest)));
  const tag: TaskTag = { ...task.tag, others };
  if (!deps.tasks.hasRoom({ ...tag, others: others.slice(1) })) throw new Problem('task-full');
  // Others would read the subjects.
  const isShared = isSharedList(deps, task.draft.listId);
  const noteLinks = further.map(({ mail, webLink }) => ({
    name: isShared ? '' : mail.subject,
    webUrl: webLink,
  }));
  return { ...task, tag, noteLinks };
}

/** An operation without the further mails of its task. */
export function withoutFurther(entry: OutboxEntry): OutboxEntry {
  const { further: _further, ...rest } = entry;
  return rest;
}

/** Gives each further mail of a task that is there an operation of its own, unless it has one. May be repeated. */
export async function beginFurther(deps: LinkDeps, entry: OutboxEntry, place: TaskRef): Promise<void> {
  const { taskKey, draft, createdDateTime, further = [] } = entry;
  for (const { mail, webLink } of further) {
    const mailIdentity = mailIdentityOf(mail);
    if (await deps.outbox.ofLink(taskKey, mailIdentity)) continue;
    await deps.outbox.put({
      id: deps.random.operationId(),
      taskKey,
      mailIdentity,
      mail,
      fallbackWebLink: webLink,
      draft: namesOnly(draft),
      goal: 'link',
      keepsTask: true,
      step: { kind: 'created', task: place },
      createdDateTime,
      attempts: 0,
      // Whoever resumes operations goes on with it.
      notBefore: createdDateTime,
    });
  }
}
