import type { Words } from '../../i18n/words';
import type { NoteLevel } from '../../domain/task/draft';
import type { OpenMail } from '../../domain/mail/mail';
import { addDays, nextMonday, type PlainDate } from '../../domain/time/plain-date';
import type { DefaultDue, Settings } from '../../domain/settings';
import { cleanTitle, titleOfSubject } from '../../domain/task/subject';
import type { Importance, TodoList } from '../../domain/task/task';
import type { OpenedMail } from '../pane-service';
import type { DraftEdits } from './draft-edits';
import type { TaskWish } from './task-wish';

/** What the form of a mail shows: what was entered, and for the rest the defaults as far as they are known by now. */
export interface FormValues {
  readonly title: string;
  /** The subject as it came, where something of it was cut and the title is another one now. */
  readonly wholeSubject: string | undefined;
  /** Lists to choose from, the last used first. */
  readonly lists: readonly TodoList[];
  readonly list: TodoList | undefined;
  readonly due: PlainDate | undefined;
  readonly importance: Importance;
  readonly noteLevel: NoteLevel;
}

/** What the form of a mail is filled from. */
export interface FormSource {
  readonly mail: OpenMail;
  readonly opened: OpenedMail | undefined;
  readonly edits: DraftEdits;
}

/** The lists that can take a task, and what the user has chosen among them before. */
export interface ListChoice {
  readonly lists: readonly TodoList[];
  readonly settings: Settings;
}

/** The day that a default for new tasks means today. */
export function dayOf(due: DefaultDue, today: PlainDate): PlainDate | undefined {
  switch (due) {
    case 'none':
      return undefined;
    case 'today':
      return today;
    case 'tomorrow':
      return addDays(today, 1);
    case 'next-week':
      return nextMonday(today);
  }
}

/** The title that a mail gives: its subject without what mail programs put around it, or who it is from. */
export function titleOf(mail: OpenMail, words: Words): string {
  const subject = titleOfSubject(mail.subject, words.locale);
  if (subject !== '') return subject;
  const sender = cleanTitle(mail.sender.name) || mail.sender.address;
  return sender === '' ? '' : words.say('form.titleFromSender', { sender });
}

/** The subject as it came; undefined where nothing of it was cut, or where nothing is left beside what was. */
function cutSubject({ subject }: OpenMail, words: Words): string | undefined {
  const whole = cleanTitle(subject);
  const title = titleOfSubject(subject, words.locale);
  return title === '' || title === whole ? undefined : whole;
}

/** The lists with the last used one first and the built-in one next; the others as the service orders them. */
export function orderedLists(lists: readonly TodoList[], settings: Settings): readonly TodoList[] {
  const rank = (list: TodoList) => (list.id === settings.lastListId ? 0 : list.isDefault ? 1 : 2);
  return [...lists].sort((a, b) => rank(a) - rank(b));
}

/** The list of a new task: the chosen one, the one set as default, or the first that is offered. */
export function listFor(
  { edits }: Pick<FormSource, 'edits'>,
  { lists, settings }: ListChoice,
): TodoList | undefined {
  const listOf = (id: string | undefined) => lists.find((list) => list.id === id);
  return listOf(edits.listId) ?? listOf(settings.defaultListId) ?? orderedLists(lists, settings)[0];
}

/** The values of the form of a mail. */
export function formValues(
  { mail, opened, edits }: FormSource,
  { lists, settings }: ListChoice,
  today: PlainDate,
  words: Words,
): FormValues {
  const due = edits.due === undefined ? dayOf(settings.defaultDue, today) : (edits.due ?? undefined);
  const title = edits.title ?? titleOf(mail, words);
  const whole = cutSubject(mail, words);
  return {
    title,
    wholeSubject: whole === title ? undefined : whole,
    lists: orderedLists(lists, settings),
    list: listFor({ edits }, { lists, settings }),
    due,
    importance: edits.importance ?? opened?.message?.importance ?? 'normal',
    noteLevel: edits.noteLevel ?? settings.noteLevel,
  };
}

/** The wish that the form's values are; undefined without a title. */
export function wishOf({ list, due, importance, noteLevel, ...values }: FormValues): TaskWish | undefined {
  const title = cleanTitle(values.title);
  return title === '' ? undefined : { title, list, due, importance, noteLevel };
}
