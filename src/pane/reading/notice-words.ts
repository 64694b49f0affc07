import { clockOf } from '../../domain/task/reminder';
import type { Task, TaskChange } from '../../domain/task/task';
import type { MailboxTime } from '../../domain/time/mailbox-time';
import type { PlainDate } from '../../domain/time/plain-date';
import { dayInSentence, dayText, dueText, timeText } from '../../i18n/day-text';
import { waitingText } from '../../i18n/waiting-text';
import type { Words } from '../../i18n/words';
import type { Notice } from '../state/mail-state';

/** The mailbox's time, and what is today in it. */
interface Now {
  readonly today: PlainDate;
  readonly time: MailboxTime;
}

/** A change of a task in a few words, for users who do not see its card. */
function changeText(change: TaskChange, task: Task, words: Words, { today, time }: Now): string {
  if (change.isDone !== undefined) return words.say(task.isDone ? 'tasks.done' : 'changed.reopened');
  if (change.title !== undefined) return words.say('changed.renamed');
  if (change.importance !== undefined) return words.say(`tasks.importance.${task.importance}`);
  if ('reminder' in change) {
    if (!task.reminder || !task.isReminderOn) return words.say('changed.noReminder');
    return words.say('tasks.reminder', { time: timeText(words, clockOf(task.reminder, time), today) });
  }
  return task.due === undefined ? words.say('changed.noDueDate') : dueText(words, task.due, today);
}

/** What succeeded, in words. */
export function noticeText(notice: Notice, words: Words, now: Now): string {
  const { today } = now;
  switch (notice.kind) {
    case 'made':
      if (notice.isByCommand) return words.say('tasks.createdByCommand');
      return words.say(notice.isOnMail ? 'notice.made' : 'notice.madeWithoutMail', { list: notice.listName });
    case 'already':
      return notice.title === undefined
        ? words.say('notice.alreadyUnread')
        : words.say('notice.already', { title: notice.title });
    case 'series-ended':
      return words.say('notice.seriesEnded');
    case 'series-moved':
      return words.say('notice.seriesMoved', { date: dayText(words, notice.due, today) });
    case 'occurrence-done': {
      const { next } = notice.occurrence;
      const date = dayInSentence(words, next, today);
      return words.say(next > today ? 'notice.occurrenceDoneForToday' : 'notice.occurrenceDone', { date });
    }
    case 'occurrence-back':
      return words.say('notice.occurrenceBack', { date: dayInSentence(words, notice.due, today) });
    case 'changed':
      return changeText(notice.change, notice.task, words, now);
    case 'waits':
      if (!notice.task.waiting) return words.say('waiting.stopped');
      return waitingText(notice.task.waiting, words, now);
    case 'moved':
      return words.say('notice.moved', { list: notice.listName });
    case 'discarded':
      return words.say('notice.discarded');
    case 'undone':
      return words.say('notice.undone');
    case 'unlinked':
      return words.say('notice.unlinked');
    case 'joined':
      return words.say('notice.joined');
    case 'relinked':
      return words.say('notice.relinked');
    case 'deleted':
      return words.say('notice.deleted');
  }
}
