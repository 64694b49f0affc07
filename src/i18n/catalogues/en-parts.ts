import { enProblems } from './en-problems';
import { enSettings } from './en-settings';
import { enTasks } from './en-tasks';
import { enWaiting } from './en-waiting';

/** The English texts of the parts of the pane that load later: they come with them. The rules are those of `en.ts`. */
export const enParts = {
  'noMail.title': 'No email is open',
  'noMail.hint': 'Open an email to turn it into a task.',

  'welcome.title': 'Turn emails into tasks',
  'welcome.first': 'Create a Microsoft To Do task from an email, with a link that leads back to it.',
  'welcome.second': 'The email then shows its task and what became of it.',

  'problem.has-files': 'This task has files, which cannot be moved along yet.',
  'safe.move': 'The task is where it was.',
  'reminder.laterToday': 'Later today',
  'reminder.quick': '{day}, {time}',

  'notice.made': 'Task created in {list}.',
  'notice.madeWithoutMail':
    'Task created in {list}. The email is no longer in this mailbox, so it will not show the task.',
  'notice.already': 'This email already has a task: “{title}”.',
  'notice.seriesEnded': 'The task has no date any more and no longer repeats.',
  'notice.seriesMoved': 'The task repeats, and its next date is {date}.',
  'notice.occurrenceDoneForToday': 'Done for today. Next: {date}.',
  'notice.occurrenceDone': 'Completed. Next: {date}.',
  'notice.occurrenceBack': 'The task is open again. Due: {date}.',
  'notice.moved': 'Moved to {list}.',
  'notice.discarded': 'Not created. Your text is still here.',
  'notice.undone': 'Task removed.',
  'notice.unlinked': 'The task is no longer linked to this email.',
  'notice.relinked': 'The task is linked to this email again.',
  'notice.deleted': 'The task was deleted.',
  'notice.archived': 'The email was archived.',
  'notice.notArchived': 'The email could not be archived. It is still in its folder.',
  'notice.copyLeft': 'To Do may still show the completed one as well.',

  'tag.damaged': 'The task links stored in this email cannot be read. Nothing was changed.',
  'tag.newer-version':
    'The task links in this email were saved by a newer version of this add-in. Reload to see them. Nothing is changed until then.',

  'lists.none': 'To Do gave no lists for your tasks.',
  'lists.incomplete': 'Some of your To Do lists may be missing here.',
  'lists.unread': 'These lists could not be read: {lists}. You may no longer have access to them.',

  'suggest.menu': 'About the suggested list',
  'suggest.explained':
    'Learned from this sender’s last tasks, on this device only and without keeping addresses.',
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

  'form.archive': 'Archive the email afterwards',
  'archive.done': 'Task created in {list}: “{title}”. The email was archived.',
  'archive.undone': 'Task removed. “{subject}” is back in its folder.',
  'action.dismiss': 'Dismiss',

  'reminder.none': 'None',
  'reminder.inMail': 'Times in this email',
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
  'outbox.move': 'Moving the task to {list}',
  'outbox.stay': 'Leave it where it is',
  'outbox.running': 'Sending…',
  'outbox.unreadable': 'Some waiting work cannot be read here. It was made by another version of the add-in.',
  'outbox.waiting': 'Saved on this device. It is sent automatically.',
  'outbox.stopped': 'Saved on this device. Choose what to do.',

  'notice.joined': 'This email was added to the task.',
  'safe.join': 'The task is as it was, without this email.',

  'account.signedInAs': 'Signed in as {name}',
  'account.signOut': 'Sign out',
  'account.signingOut': 'Signing out…',
  'account.losesWork': {
    one: '{count} task has not been saved to To Do yet. If you sign out, it is lost.',
    other: '{count} tasks have not been saved to To Do yet. If you sign out, they are lost.',
  },
  'account.signOutAnyway': 'Sign out anyway',
  'account.staySignedIn': 'Stay signed in',
  'account.differs': 'You signed in as {account}. This mailbox belongs to {mailbox}.',
  'account.unclear': 'You signed in as {account}. Outlook does not say whose mailbox this is.',
  'account.isMine': 'This is my account',

  'preset.save': 'Save as preset',
  'preset.name': 'Name of the preset',
  'preset.nameOf': 'Name of preset {number}',
  'preset.keeps':
    'Keeps the list, due day, reminder, repeat, importance, note and categories. One click on it creates the task.',
  'preset.dayLost': 'The chosen date is not kept: a preset knows today, tomorrow and next week.',
  'preset.saved': 'Saved as “{name}”.',
  'preset.savedOnes': 'Saved presets',
  'preset.delete': 'Delete preset: {name}',
  'preset.deleteThis': 'Delete preset',
  'preset.deleted': '“{name}” was deleted.',
  'preset.full': 'You have {number} presets. Delete one in Settings to save another.',
  'preset.list-gone': 'The list of the preset “{name}” is no longer there.',
  'preset.unreadable':
    'The preset “{name}” was saved by another version of this add-in and cannot be used here.',

  'action.tryingAgain': 'Trying again…',
  'action.signIn': 'Sign in',
  'action.signingIn': 'Signing in…',
  'action.finishSignIn': 'Finish in the sign-in window. Closed it?',
  'action.startAgain': 'Start again',
  'action.grantAccess': 'Grant access',
  'action.reportDetails': 'Report details',
  'action.detailsCopied': 'Details copied. They contain nothing from the email.',
  'action.copyByHand': 'Copy these details. They contain nothing from the email.',
  'action.save': 'Save',
  'action.cancel': 'Cancel',
  'action.discard': 'Discard',

  'due.none': 'None',
  'due.quote': '“{words}”',

  'form.repeat': 'Repeat',
  'form.steps': 'Steps',

  'safe.openWithLists': 'You can continue. Tasks you create now are saved and sent later.',
  'safe.create': 'No task was created. What you entered is still here.',
  'safe.undo': 'The task and its link are still there.',
  'safe.relink': 'The task is still there, without a link to this email.',
  'safe.signIn': 'Nothing was changed.',
  'safe.change': 'The task is as it was before.',
  'safe.unlink': 'The task is still linked.',
  'safe.delete': 'The task is still there.',
  'form.categories': 'Categories',
  'categories.none': 'None',
  'categories.new': 'Add a category',
  'categories.all': 'All categories',
  'categories.loading': 'Loading categories…',
  'categories.allShown': 'These are all categories of your mailbox.',
  'categories.needPermission':
    'To show all categories with their colors, this add-in needs permission to read your mailbox settings.',

  ...enProblems,

  'form.sharedList': 'Shared',
  'form.suggestedList': 'Where you put this sender’s emails',

  ...enSettings,
  ...enTasks,

  ...enWaiting,
} as const;
