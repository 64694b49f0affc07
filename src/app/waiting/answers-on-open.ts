import type { LinkedTask } from '../../domain/link/link-state';
import type { Task } from '../../domain/task/task';
import { newsFor, type Answer } from '../../domain/task/waiting';
import { ignore } from '../../lib/ignored-errors';
import type { MailSnapshot } from '../pane-service';
import type { FoundMail } from '../ports/messages';
import type { AnswerDeps } from './find-answer';

type Shown = Pick<MailSnapshot, 'linkedTasks' | 'conversation'>;

/**
 * The tasks of a mail and of its conversation with the answers that they wait for: found among the mails of the conversation, or
 * known from before. A failure is passed over: the next opening finds them.
 */
export async function withAnswers(
  deps: AnswerDeps,
  { linkedTasks, conversation }: Shown,
  mails: readonly FoundMail[],
  recalled: readonly LinkedTask[],
  signal: AbortSignal,
): Promise<Shown> {
  const tasks = [...linkedTasks, ...conversation].flatMap(({ task }) => task ?? []);
  const waiting = tasks.flatMap((task) => (task.waiting ? [{ task, waiting: task.waiting }] : []));
  if (waiting.length === 0) return { linkedTasks, conversation };
  const found = new Map<Task, Answer>();
  try {
    const candidates = waiting.map(({ task, ...one }) => ({ ...one, title: task.title, mails }));
    // What machines write in six languages is loaded where it is needed: mostly nothing waits.
    const { findAnswers } = await import('./find-answer');
    const answers = await findAnswers(deps, candidates, signal);
    waiting.forEach(({ task }, index) => {
      const answer = answers[index];
      if (answer) found.set(task, answer);
    });
  } catch (error) {
    signal.throwIfAborted();
    ignore('look for an answer', error);
  }
  const answered = <T extends Pick<LinkedTask, 'link' | 'task'>>(one: T): T => {
    const before = recalled.find(({ link }) => link.taskKey === one.link.taskKey)?.answer;
    const answer = one.task && newsFor(one.task.waiting, found.get(one.task) ?? before);
    return answer ? { ...one, answer } : one;
  };
  return { linkedTasks: linkedTasks.map(answered), conversation: conversation.map(answered) };
}

/** The tasks as they are after a repair, with the answers that were found before it. */
export function keepingAnswers(
  linkedTasks: readonly LinkedTask[],
  before: readonly LinkedTask[],
): readonly LinkedTask[] {
  const answers = new Map(before.map(({ link, answer }) => [link.taskKey, answer]));
  return linkedTasks.map((linked) => {
    const answer = answers.get(linked.link.taskKey);
    return answer ? { ...linked, answer } : linked;
  });
}
