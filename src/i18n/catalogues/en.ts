/**
 * The source of all texts. Sentence case, no exclamation marks, no internal terms. `{name}` is a placeholder; a text
 * that depends on a number holds one form per plural category and the placeholder `{count}`.
 */
export const en = {
  'app.outsideOutlook': 'Open this pane from an email in Outlook.',
  'app.partFailed': 'A part of this pane could not be loaded.',
  'app.tooOld': 'This Outlook is too old for Email to To Do. Update Outlook or your browser.',
  'app.notStarted': 'Outlook did not answer. Close the pane and open it again.',

  'mail.noSubject': '(No subject)',
  'mail.reading': 'Looking for tasks linked to this email…',

  'tasks.repeats': 'Repeats',
  'tasks.unlink': 'Unlink',
  'tasks.unlinking': 'Unlinking…',
  'tasks.moving': 'Moving…',
  'tasks.deleting': 'Deleting…',
  'tasks.importance': 'Importance',
  'tasks.importance.high': 'High importance',
  'tasks.importance.normal': 'Normal importance',
  'tasks.importance.low': 'Low importance',
  'tasks.dueDate': 'Due date',

  'link.reload': 'Reload',

  'form.heading': 'New task',
  'form.another': 'Create another task',
  'form.title': 'Title',
  'form.titleMissing': 'Enter a title.',
  'form.titleFromSender': 'Email from {sender}',
  'form.wholeSubject': 'Use the whole subject',
  'form.list': 'List',
  'form.listsLoading': 'Loading lists…',
  'form.noListMatches': 'No list has this name.',
  'form.newList': 'New list…',
  'form.enterMakesList': 'Press Enter to create one.',
  'shared.link-only': 'Everyone in this list sees the title and what you add here, but not the email.',
  'shared.preview':
    'Everyone in this list sees the title, what you add here and the first lines of the email.',
  'shared.full-text':
    'Everyone in this list sees the title, what you add here and the full text of the email.',
  'form.due': 'Due',
  'form.clearDue': 'Remove due date',
  'form.willArchive': 'Archive the email',
  'form.moreOptions': 'More options',
  'form.presets': 'Presets',
  'form.reminder': 'Reminder',
  'steps.count': { one: '{count} step', other: '{count} steps' },
  'form.create': 'Create task',
  'form.creating': 'Creating task…',

  'due.today': 'Today',
  'due.tomorrow': 'Tomorrow',
  'due.nextWeek': 'Next week',
  'due.pick': 'Pick a date',
  'due.wrong': 'Enter a whole date, with the year in four digits.',
  'due.isToday': 'Due today',
  'due.isTomorrow': 'Due tomorrow',
  'due.isOn': 'Due {date}',
  'due.wasOn': 'Overdue since {date}',

  'action.tryAgain': 'Try again',
  'action.undo': 'Undo',
  'action.undoing': 'Removing the task…',
  'action.relinking': 'Linking again…',

  'safe.open': 'Your emails and tasks are unchanged.',
} as const;
