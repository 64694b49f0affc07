import { createTask, isTold, title } from '../steps';
import type { Walk } from '../walk';

const group = 'Creating';

export const creating: readonly Walk[] = [
  {
    group,
    states: {
      'the task is being created': async ({ control, openForm, pane, say }) => {
        await openForm('dentist');
        await control.addFault({ match: { method: 'POST', path: '/tasks$' }, effect: { hold: 'task' } });
        await pane.title.fill(title);
        await pane.create.click();
        await pane.button(say('form.creating')).waitFor();
        // Offered where it takes long.
        await pane.button(say('action.undo')).waitFor();
      },
      created: async ({ control, pane, say }) => {
        await control.release('task');
        await pane.card(title).waitFor();
        await pane.button(say('action.undo')).waitFor();
      },
      'the task is being removed': async ({ control, pane, say }) => {
        await control.addFault({ match: { part: false }, effect: { hold: 'all' } });
        await pane.button(say('action.undo')).click();
        await pane.button(say('action.undoing')).waitFor();
      },
      undone: async ({ control, pane, say }) => {
        await control.clearFaults();
        await pane.status.getByText(say('notice.undone')).waitFor();
      },
      'another task': async (stage) => {
        await createTask(stage);
        await stage.pane.another.click();
        await stage.pane.title.waitFor();
      },
    },
  },
  {
    group,
    states: {
      'the mail is no longer in the mailbox': async (stage) => {
        await stage.control.addFault({
          match: { path: '/me/messages' },
          effect: { status: 404, code: 'ErrorItemNotFound' },
        });
        await stage.openForm('dentist');
        await createTask(stage);
      },
    },
  },
  {
    group,
    states: {
      'the mail was archived': async ({ openForm, outlook, pane, say }) => {
        await openForm('dentist', { isPinned: true });
        await pane.title.fill(title);
        await pane.button(say('form.moreOptions')).click();
        await outlook.pane.getByRole('checkbox', { name: say('form.archive') }).check();
        await pane.create.click();
        await outlook.pane.getByText(say('archive.done', { list: 'Tasks', title })).waitFor();
      },
      'the mail is back': async ({ control, outlook, pane, say }) => {
        const { subject } = await control.message('dentist');
        await pane.button(say('action.undo')).click();
        await outlook.pane.getByText(say('archive.undone', { subject })).waitFor();
      },
    },
  },
  {
    group,
    states: {
      'the mail could not be archived': async (stage) => {
        const { control, openForm, outlook, pane, say } = stage;
        const effect = { status: 404, code: 'ErrorItemNotFound' } as const;
        await control.addFault({ match: { path: '/move$' }, effect });
        await openForm('dentist');
        await pane.button(say('form.moreOptions')).click();
        await outlook.pane.getByRole('checkbox', { name: say('form.archive') }).check();
        await pane.create.click();
        await isTold(stage, say('notice.notArchived'));
        await pane.linkedTasks.getByRole('checkbox').waitFor();
      },
    },
  },
  {
    group,
    states: {
      'created by the ribbon command': async ({ openMail, outlook, language, pane, say }) => {
        await outlook.open({ mail: 'complaint-thanks', language });
        await outlook.runCommand();
        await outlook.notifications.getByText(say('command.made', { list: 'Tasks' })).waitFor();
        await openMail('complaint-thanks');
        await pane.button(say('action.undo')).waitFor();
      },
    },
  },
];
