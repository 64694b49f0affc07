import { clockOf } from '../../domain/task/reminder';
import type { TaskSummary } from '../../domain/task/task-summary';
import type { MailboxTime } from '../../domain/time/mailbox-time';
import type { PlainDate } from '../../domain/time/plain-date';
import type { MessageKey } from '../../i18n/catalogue';
import { dueText, timeText } from '../../i18n/day-text';
import { waitingText } from '../../i18n/waiting-text';
import type { Words } from '../../i18n/words';
import type { CardCommand } from '../state/mail-state';
import type { ShownTask } from '../state/shown-tasks';

/** A fact about a task, for the line below its title. */
export interface TaskFact {
  readonly text: string;
  /** The task is late. */
  readonly isUrgent: boolean;
}

interface FactsContext {
  readonly today: PlainDate;
  readonly time: MailboxTime;
  /** That it waits stands elsewhere on its card, with the answer. */
  readonly isAnswered: boolean;
}

/** The line below a task's title: its list, when it is due or that it is done, and what else it has. */
export function taskFacts(
  task: TaskSummary,
  listName: string | undefined,
  { today, time, isAnswered }: FactsContext,
  words: Words,
): readonly TaskFact[] {
  const facts: TaskFact[] = [];
  const add = (text: string, isUrgent = false) => facts.push({ text, isUrgent });
  if (listName !== undefined) add(listName);
  if (task.waiting && !task.isDone && !isAnswered) add(waitingText(task.waiting, words, { today, time }));
  if (task.isDone) add(words.say('tasks.done'));
  else if (task.due !== undefined) add(dueText(words, task.due, today), task.due < today);
  if (task.isRepeating && !task.isDone) add(words.say('tasks.repeats'));
  if (task.reminder && !task.isDone) {
    add(words.say('tasks.reminder', { time: timeText(words, clockOf(task.reminder, time), today) }));
  }
  if (task.steps) add(words.say('tasks.steps', { number: task.steps.done, count: task.steps.total }));
  if (task.importance !== 'normal') add(words.say(`tasks.importance.${task.importance}`));
  return facts;
}

/** What is safe after a failed command. */
export const safeAfter = {
  change: 'safe.change',
  'reopen-occurrence': 'safe.change',
  move: 'safe.move',
  wait: 'safe.change',
  join: 'safe.join',
  unlink: 'safe.unlink',
  forget: 'safe.unlink',
  delete: 'safe.delete',
} as const satisfies Readonly<Record<CardCommand['kind'], MessageKey>>;

/** What is said of a task that is being removed. */
export const leavingWords = {
  delete: 'tasks.deleting',
  unlink: 'tasks.unlinking',
} as const satisfies Readonly<Record<NonNullable<ShownTask['leaving']>, MessageKey>>;
