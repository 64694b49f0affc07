import type { Link } from '../../domain/link/link';
import { Problem } from '../../domain/problem';
import type { TaskKey } from '../../domain/task/task-key';
import { newsFor, type Answer, type Waiting } from '../../domain/task/waiting';
import { today } from '../../domain/time/mailbox-time';
import { withRetries } from '../engine/with-retries';
import { rememberChange, rememberLook, rememberedTasks } from '../open/link-memory';
import type { OpenDeps } from '../open/open-mail';
import type { AnsweredTask } from '../pane-service';
import type { Mailbox } from '../ports/mailbox';

type LookDeps = Omit<OpenDeps, 'mailbox'> & { readonly mailbox: Pick<Mailbox, 'time'> };

/** Conversations that are looked at in one round trip. */
const mostLooks = 10;

interface WaitingLink {
  readonly link: Link;
  readonly title: string;
  readonly waiting: Waiting;
  readonly answer: Answer | undefined;
  readonly lookedOn: string;
}

/** The tasks that wait, as this device knows them, those first that were looked after longest ago. */
function waitingLinks({ links }: Pick<LookDeps, 'links'>): readonly WaitingLink[] {
  return rememberedTasks(links)
    .flatMap(({ taskKey, listId, taskId, task, answer, lookedOn = '' }) =>
      task?.waiting && !task.isDone
        ? [{ link: { taskKey, listId, taskId }, title: task.title, waiting: task.waiting, answer, lookedOn }]
        : [],
    )
    .sort((a, b) => a.lookedOn.localeCompare(b.lookedOn));
}

/** Tasks whose answer has come, as far as this device knows. */
export function answeredTasks(deps: Pick<LookDeps, 'links'>): readonly AnsweredTask[] {
  return waitingLinks(deps).flatMap(({ link, title, waiting, answer }) => {
    const news = newsFor(waiting, answer);
    return news ? [{ link, title, waiting, answer: news }] : [];
  });
}

/**
 * Looks for answers in conversations that were not looked at today, the mailbox's day, and remembers what it finds. A task for which
 * one was found is read, since it may not wait any more.
 */
export async function lookForAnswers(deps: LookDeps, signal: AbortSignal): Promise<void> {
  const day = today(deps.mailbox.time, deps.clock.now());
  const due = waitingLinks(deps)
    .filter(({ lookedOn, waiting, answer }) => lookedOn !== day && !newsFor(waiting, answer))
    .slice(0, mostLooks);
  if (due.length === 0) return;
  const asked = due.map(({ waiting }) => waiting.asked);
  const { findAnswers } = await import('./find-answer');
  const related = await withRetries(deps, signal, () => deps.messages.related(asked, signal));
  const candidates = due.map((one, index) => ({ ...one, mails: related[index] ?? [] }));
  const answers = await withRetries(deps, signal, () => findAnswers(deps, candidates, signal));
  const answered = due.flatMap(({ link }, index) => (answers[index] ? [link] : []));
  const tasks =
    answered.length === 0 ? [] : await withRetries(deps, signal, () => deps.tasks.tryRead(answered, signal));
  answered.forEach(({ taskKey }, index) => {
    const task = tasks[index];
    if (task && !(task instanceof Problem)) rememberChange(deps.links, taskKey, task);
  });
  const found = new Map<TaskKey, Answer | undefined>(
    due.map(({ link }, index) => [link.taskKey, answers[index]]),
  );
  rememberLook(deps.links, found, day);
}
