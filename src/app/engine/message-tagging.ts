import { isSameTag, linksOf, type MessageTag } from '../../domain/mail/message-tag';
import type { Message } from '../../domain/mail/message';
import { Problem, toProblem } from '../../domain/problem';
import type { Task } from '../../domain/task/task';
import type { TaskRef } from '../../domain/task/task-ref';
import { inOneGo } from './in-one-go';
import type { LinkDeps, LinkedMail } from './link-deps';

/** Reads again this often when somebody else keeps changing the mail, then lets the work rest. */
const mostConflicts = 8;

/** The mail as it is now, wherever it moved; undefined when it is gone. Rejects with `consent-needed` without consent. */
export async function locate(
  deps: Pick<LinkDeps, 'messages' | 'clock' | 'random'>,
  mail: LinkedMail,
  signal: AbortSignal,
): Promise<Message | undefined> {
  return inOneGo(deps, signal, async () => {
    if (mail.immutableId !== undefined) return deps.messages.find(mail, signal);
    const opening = await deps.messages.open(mail, { lists: false, guesses: [] }, signal);
    if (opening.mailProblem) throw opening.mailProblem;
    return opening.message;
  });
}

function isIndexed(message: Message): boolean {
  const keys = new Set(linksOf(message.tag).map((link) => link.linkKey));
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
  let message = options.known ?? (await locate(deps, mail, signal));
  let task: Task | undefined;
  let isVerified = false;
  for (let conflicts = 0; ; conflicts += 1) {
    if (!message) throw new Problem('not-found', { trace: { code: 'mail-gone' } });
    if (conflicts > mostConflicts) throw new Problem('conflict');
    if (!isWritable(message)) throw new Problem('rejected', { trace: { code: 'tag-unreadable' } });
    const before: MessageTag = { links: linksOf(message.tag), tombstones: message.tombstones };
    const after = change(before);
    if (isSameTag(before, after) && isIndexed(message)) return { message, task, isVerified };
    try {
      ({ message, task } = await deps.messages.writeTag(message, after, options.verify, signal));
      isVerified = options.verify !== undefined;
      continue;
    } catch (error) {
      signal.throwIfAborted();
      const problem = toProblem(error);
      // Not under this id any more: moved, unless it cannot be found either.
      const isMoved = problem.kind === 'not-found';
      if (problem.kind !== 'conflict' && !isMoved) throw problem;
      if (conflicts > 0) await deps.clock.sleep(Math.round(200 * conflicts * deps.random.fraction()), signal);
    }
    message = await locate(deps, { ...mail, immutableId: message.immutableId }, signal);
  }
}
