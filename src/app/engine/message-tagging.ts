import type { LinkedMail } from '../../domain/mail/mail';
import type { Message } from '../../domain/mail/message';
import { isSameTag, linksOf, type MessageTag } from '../../domain/mail/message-tag';
import { Problem } from '../../domain/problem';
import type { Task } from '../../domain/task/task';
import type { TaskRef } from '../../domain/task/task-ref';
import { changeConditionally } from './change-conditionally';
import type { LinkDeps } from './link-deps';
import { withRetries } from './with-retries';

/** The mail as it is now, wherever it moved; undefined when it is gone. Rejects with `consent-needed` without consent. */
export async function locate(
  deps: Pick<LinkDeps, 'messages' | 'clock' | 'random'>,
  mail: LinkedMail,
  signal: AbortSignal,
): Promise<Message | undefined> {
  return withRetries(deps, signal, async () => {
    if (mail.immutableId !== undefined) return deps.messages.find(mail, signal);
    const opening = await deps.messages.open(mail, { lists: false, guesses: [] }, signal);
    if (opening.mailProblem) throw opening.mailProblem;
    return opening.message;
  });
}

function isIndexed(message: Message): boolean {
  const keys = new Set(linksOf(message.tag).map((link) => link.taskKey));
  return keys.size === message.indexedKeys.length && message.indexedKeys.every((key) => keys.has(key));
}

/** Problems of tagging after which the custom properties of the open item stand in for the tag. */
export function isUntaggable(problem: Problem): boolean {
  return (
    problem.kind === 'consent-needed' ||
    problem.kind === 'admin-consent-needed' ||
    problem.kind === 'forbidden' ||
    problem.trace.code === 'tag-unreadable'
  );
}

/** Whether the tag of a mail may be written: what is damaged or newer is left as it is. */
export function isWritable(message: Message): boolean {
  return message.tag.kind === 'absent' || message.tag.kind === 'links';
}

/**
 * Changes the tag of a mail by reading it, changing it and writing it on condition that nobody else did meanwhile;
 * otherwise all over again. Nothing is sent when the mail already says so. `change` may run several times.
 *
 * Rejects with `not-found` when the mail is gone and with `rejected` (code `tag-unreadable`) when its tag is damaged or
 * of a newer format.
 */
export async function changeTag(
  deps: Pick<LinkDeps, 'messages' | 'clock' | 'random'>,
  mail: LinkedMail,
  change: (tag: MessageTag) => MessageTag,
  options: { readonly known?: Message | undefined; readonly verify?: TaskRef },
  signal: AbortSignal,
): Promise<{ readonly message: Message; readonly task: Task | undefined; readonly isVerified: boolean }> {
  let task: Task | undefined;
  let isVerified = false;
  const message = await changeConditionally(
    deps,
    options.known ?? (await locate(deps, mail, signal)),
    {
      write: (current) => {
        if (!isWritable(current)) throw new Problem('rejected', { trace: { code: 'tag-unreadable' } });
        const before: MessageTag = { links: linksOf(current.tag), tombstones: current.tombstones };
        const after = change(before);
        if (isSameTag(before, after) && isIndexed(current)) return undefined;
        return async () => {
          const written = await deps.messages.writeTag(current, after, options.verify, signal);
          task = written.task;
          isVerified = options.verify !== undefined;
          return written.message;
        };
      },
      readAgain: ({ immutableId }) => locate(deps, { ...mail, immutableId }, signal),
    },
    signal,
  );
  if (!message) throw new Problem('not-found', { trace: { code: 'mail-gone' } });
  return { message, task, isVerified };
}
