/** The English texts of the parts of the pane that load later: they come with them. The rules are those of `en.ts`. */
export const enParts = {
  'noMail.title': 'No email is open',
  'noMail.hint': 'Open an email to turn it into a task.',

  'welcome.title': 'Turn emails into tasks',
  'welcome.first': 'Create a Microsoft To Do task from an email, with a link that leads back to it.',
  'welcome.second': 'The email then shows its task and what became of it.',

  'tasks.steps': { one: '{number} of {count} step', other: '{number} of {count} steps' },
  'reminder.laterToday': 'Later today',
  'reminder.quick': '{day}, {time}',

  'link.checking': 'Checking…',
  'link.waiting': 'The link is still being saved.',
  'link.unconfirmed': 'This may be out of date: the task could not be read just now.',
  'link.task-gone': 'This task was deleted in To Do.',
  'link.list-gone': 'The list of this task was deleted in To Do, and the task with it.',
  'link.one-sided': 'The task has no link back to this email yet.',
  'link.mail-not-found': 'This email is no longer in this mailbox. The task is still there.',
  'link.outdated': 'This email was moved. The link in the task may not work yet.',
  'link.damaged': 'The link stored in this task cannot be read. Nothing was changed.',
  'link.newer-version': 'This link was made by a newer version of this add-in. Nothing was changed.',
  'link.remove': 'Remove link',
  'link.createAgain': 'Create again',

  'tag.damaged': 'The task links stored in this email cannot be read. Nothing was changed.',
  'tag.newer-version':
    'The task links in this email were saved by a newer version of this add-in. Reload to see them. Nothing is changed until then.',

  'lists.none': 'To Do gave no lists for your tasks.',
  'lists.incomplete': 'Some of your To Do lists may be missing here.',
  'lists.unread': 'These lists could not be read: {lists}. You may no longer have access to them.',

  'suggest.menu': 'About the suggested list',
  'suggest.explained':
    'Suggested by where you put the last tasks from this sender. This is learned on this device only, without keeping any addresses.',
  'suggest.switchOff': 'Stop suggesting lists',
  'suggest.switchOn': 'Suggest lists again',
  'suggest.forget': 'Forget what was learned',
  'suggest.isOff': 'Lists are no longer suggested.',
  'suggest.isOn': 'Lists are suggested again.',
  'suggest.forgotten': 'What was learned is forgotten.',

  'form.listName': 'Name of the new list',
  'form.listNameMissing': 'Enter a name.',
  'form.createList': 'Create list',
  'form.creatingList': 'Creating list…',

  'due.inMail': 'Dates in this email',

  'form.importance.low': 'Low',
  'form.importance.normal': 'Normal',
  'form.importance.high': 'High',

  'form.note': 'Note',
  'form.note.link-only': 'Link only',
  'form.note.preview': 'Preview',
  'form.note.full-text': 'Full text',
  'form.note.link-only.hint': 'The task contains a link to the email, without its text.',
  'form.note.preview.hint': 'The task contains the first lines of the email.',
  'form.note.full-text.hint': 'The task contains the full text of the email.',

  'reminder.none': 'None',
  'reminder.date': 'Date of the reminder',
  'reminder.time': 'Time of the reminder',
  'reminder.remove': 'Remove reminder',
  'reminder.wrong': 'Choose a day and a time still to come.',

  'repeat.none': 'None',
  'repeat.day': 'Daily',
  'repeat.weekday': 'Weekdays',
  'repeat.week': 'Weekly',
  'repeat.month': 'Monthly',
  'repeat.year': 'Yearly',
  'repeat.interval': 'Interval',
  'repeat.first': 'First due: {date}',

  'steps.none': 'None',
  'steps.searching': 'Looking for steps in the email…',
  'steps.notFound': 'No steps were found in the email.',
  'steps.fromMail': 'From the email',
  'steps.add': 'Add a step',
  'steps.step': 'Step {number}',
  'steps.moveUp': 'Move up: {step}',
  'steps.moveDown': 'Move down: {step}',
  'steps.remove': 'Remove: {step}',
  'steps.moved': 'Now step {number} of {count}.',
  'steps.full': 'A task takes up to {count} steps here.',

  'access.missing':
    'To remember which emails have tasks, this add-in needs permission to update your emails. Without it, links can break when emails are moved.',
  'access.notNow': 'Not now',

  'admin.copyLink': 'Copy link for your administrator',
  'admin.linkCopied': 'The link was copied. Send it to your administrator.',
  'admin.copyByHand': 'Copy this link and send it to your administrator.',

  'outbox.heading': 'Not sent yet',
  'outbox.count': { one: '{count} task not sent yet', other: '{count} tasks not sent yet' },
  'outbox.create': 'New task in {list}',
  'outbox.undo': 'Removing the task',
  'outbox.check': 'Making sure that no task was created',
  'outbox.unlink': 'Unlinking the task',
  'outbox.relink': 'Linking the task again',
  'outbox.keepLink': 'Keep link',
  'outbox.running': 'Sending…',
  'outbox.unreadable': 'Some waiting work cannot be read here. It was made by another version of the add-in.',
  'outbox.waiting': 'Saved on this device. It is sent automatically.',
  'outbox.stopped': 'Saved on this device. Choose what to do.',
} as const;
