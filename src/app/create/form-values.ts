import type { CurrentItem } from '../../domain/mail/mail';
import type { DefaultDue, Settings } from '../../domain/settings';
import { initialFields } from '../../domain/task/fields/all-fields';
import { defaultList, orderedLists } from '../../domain/task/fields/list';
import { defaultNoteLevel } from '../../domain/task/fields/note-level';
import { cleanTitle, titleOfSubject } from '../../domain/task/subject';
import type { TodoList } from '../../domain/task/task';
import type { TaskEdits, TaskFields } from '../../domain/task/task-fields';
import type { PlainDate } from '../../domain/time/plain-date';
import type { Words } from '../../i18n/words';
import type { MailSnapshot } from '../pane-service';

/** What the form of a mail shows. */
export interface FormValues {
  /** What was entered, and for the rest the defaults as far as they are known by now. */
  readonly fields: TaskFields;
  /** The subject as it came, where something of it was cut and the title is another one now. */
  readonly wholeSubject: string | undefined;
  /** Lists to choose from: the suggested one, the last used, then the others. */
  readonly lists: readonly TodoList[];
  /** Where tasks from this sender go usually. */
  readonly suggested: TodoList | undefined;
  /** That of `listId`. */
  readonly list: TodoList | undefined;
  /** What the due day stands for as long as it is the default: two of the usual days can be the same. */
  readonly defaultDue: DefaultDue | undefined;
}

/** What the form of a mail is filled from. */
export interface FormSource {
  readonly mail: CurrentItem;
  readonly opened: MailSnapshot | undefined;
  readonly edits: TaskEdits;
  readonly suggestedListId?: string | undefined;
}

/** The lists that can take a task, and what the user has chosen among them before. */
export interface ListChoice {
  readonly lists: readonly TodoList[];
  readonly settings: Settings;
}

/** The subject as it came; undefined where nothing of it was cut, or where nothing is left beside what was. */
function cutSubject({ subject }: CurrentItem, words: Words): string | undefined {
  const whole = cleanTitle(subject);
  const title = titleOfSubject(subject, words.locale);
  return title === '' || title === whole ? undefined : whole;
}

/** The list of a new task: the chosen one, or the default where none was chosen or it is gone. */
export function listFor({ listId }: TaskEdits, { lists, settings }: ListChoice): TodoList | undefined {
  return lists.find((list) => list.id === listId) ?? defaultList(lists, settings);
}

/** The values of the form of a mail. */
export function formValues(
  { mail, opened, edits, suggestedListId }: FormSource,
  { lists, settings }: ListChoice,
  today: PlainDate,
  words: Words,
): FormValues {
  const initial = initialFields({
    mail,
    message: opened?.message,
    lists,
    settings,
    today,
    locale: words.locale,
    titleFromSender: (sender) => words.say('form.titleFromSender', { sender }),
  });
  const list = listFor(edits, { lists, settings });
  const noteLevel = defaultNoteLevel(list, settings);
  const fields = { ...initial, noteLevel, ...edits, listId: list?.id };
  const whole = cutSubject(mail, words);
  const ordered = orderedLists(lists, settings);
  const suggested = ordered.find(({ id }) => id === suggestedListId);
  return {
    fields,
    wholeSubject: whole === fields.title ? undefined : whole,
    lists: suggested ? [suggested, ...ordered.filter((one) => one !== suggested)] : ordered,
    suggested,
    list,
    defaultDue: 'due' in edits ? undefined : settings.defaultDue,
  };
}

/** The fields with the title as it is stored; undefined without one, which no task can be. */
export function withCleanTitle(fields: TaskFields): TaskFields | undefined {
  const title = cleanTitle(fields.title);
  return title === '' ? undefined : { ...fields, title };
}
