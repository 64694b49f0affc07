import { createSecondDevice } from '../../test/e2e/support/second-device';
import { createTask, dayFromToday, isTold, openWithTask, reopen, storedTask, title } from '../steps';
import type { Walk } from '../walk';

const group = 'Linked tasks';

export const cards: readonly Walk[] = [
  {
    group,
    states: {
      'an open task': async (stage) => {
        const { openForm, outlook, page, pane, say } = stage;
        await openForm('dentist');
        await pane.button(say('due.tomorrow')).click();
        await pane.button(say('form.moreOptions')).click();
        await pane.button(`${say('form.reminder')} ${say('reminder.none')}`).click();
        await outlook.pane.getByLabel(say('reminder.date')).fill('2031-07-01');
        await outlook.pane.getByLabel(say('reminder.time')).fill('08:15');
        await pane.button(`${say('form.steps')} ${say('steps.none')}`).click();
        await pane.button(say('steps.add')).click();
        await page.keyboard.type('Call');
        await page.keyboard.press('Enter');
        await page.keyboard.type('Go there');
        await createTask(stage);
        await reopen(stage);
      },
      'its menu': async ({ outlook, pane, say }) => {
        await pane
          .card(title)
          .getByRole('button', { name: say('tasks.more') })
          .click();
        await outlook.pane.getByRole('menu').waitFor();
      },
      'its name': async ({ outlook, page, pane, say }) => {
        await page.keyboard.press('Escape');
        await pane.act(title, say('tasks.rename'));
        await outlook.pane.getByRole('textbox', { name: say('tasks.newName') }).waitFor();
      },
      'its due date': async ({ outlook, pane, say }) => {
        await pane.button(say('action.cancel')).click();
        await pane.act(title, say('due.pick'));
        await outlook.pane.getByLabel(say('tasks.dueDate'), { exact: true }).waitFor();
      },
      'half a due date': async ({ outlook, pane, say }) => {
        const field = outlook.pane.getByLabel(say('tasks.dueDate'), { exact: true });
        await field.fill('');
        await field.focus();
        await field.pressSequentially('0305');
        await pane.button(say('action.save')).click();
        await outlook.pane.getByText(say('due.wrong')).waitFor();
      },
      'its reminder': async ({ outlook, pane, say }) => {
        await pane.button(say('action.cancel')).click();
        await pane.act(title, say('form.reminder'));
        await outlook.pane.getByLabel(say('reminder.date')).waitFor();
      },
      'a reminder in the past': async ({ outlook, pane, say }) => {
        await outlook.pane.getByLabel(say('reminder.date')).fill('2020-07-01');
        await pane.button(say('action.save')).click();
        await outlook.pane.getByText(say('reminder.wrong')).waitFor();
      },
      'its list': async ({ outlook, pane, say }) => {
        await pane.button(say('action.cancel')).click();
        await pane.act(title, say('tasks.move'));
        await outlook.pane.getByRole('combobox', { name: say('tasks.moveTo') }).waitFor();
      },
      'no other list was chosen': async ({ outlook, pane, say }) => {
        await pane.button(say('tasks.moveHere')).click();
        await outlook.pane.getByText(say('tasks.chooseList')).waitFor();
      },
      'other lists': async ({ outlook, say }) => {
        await outlook.pane.getByRole('combobox', { name: say('tasks.moveTo') }).click();
        await outlook.pane.getByRole('option').first().waitFor();
      },
      'to a shared list': async ({ outlook, say }) => {
        const field = outlook.pane.getByRole('combobox', { name: say('tasks.moveTo') });
        await field.fill('office');
        await field.press('Enter');
        await outlook.pane.getByText(say('tasks.moveShared')).waitFor();
      },
      'delete it?': async ({ pane, say }) => {
        await pane.button(say('action.cancel')).click();
        await pane.act(title, say('tasks.delete'));
        await pane.button(say('tasks.keep')).waitFor();
      },
      completed: async (stage) => {
        const { pane, say } = stage;
        await pane.button(say('tasks.keep')).click();
        await pane.checkbox(title).click();
        await pane.card(title).getByText(say('tasks.done')).waitFor();
        await isTold(stage, say('tasks.done'));
      },
      'a change was refused': async ({ control, pane, say }) => {
        await control.addFault({
          match: { method: 'PATCH', path: '/tasks/' },
          effect: { status: 403, code: 'ErrorAccessDenied' },
        });
        await pane.act(title, say('form.importance.high'));
        await pane.card(title).getByRole('alert').waitFor();
      },
    },
  },
  {
    group,
    states: {
      overdue: async (stage) => {
        await openWithTask(stage);
        const { id } = await storedTask(stage);
        await stage.control.task(id, 'due', { date: dayFromToday(-3) });
        await reopen(stage);
      },
      repeating: async (stage) => {
        const device = await createSecondDevice(stage.page.request, stage.origins);
        await device.repeatDaily(await storedTask(stage), dayFromToday(0));
        await reopen(stage);
      },
      'delete the whole series?': async ({ pane, say }) => {
        await pane.act(title, say('tasks.delete'));
        await pane.button(say('tasks.keep')).waitFor();
      },
      'done for today': async ({ pane, say }) => {
        await pane.button(say('tasks.keep')).click();
        await pane.checkbox(title).click();
        await pane.button(say('action.undo')).waitFor();
      },
      'open again': async ({ pane, say }) => {
        await pane.button(say('action.undo')).click();
        await pane.button(say('action.undo')).waitFor({ state: 'detached' });
        await pane.status.filter({ hasText: /./ }).waitFor();
      },
    },
  },
  {
    group,
    states: {
      'being moved': async (stage) => {
        const { control, outlook, pane, say } = stage;
        await openWithTask(stage);
        await control.addFault({ match: { method: 'POST', path: '/tasks$' }, effect: { hold: 'task' } });
        await pane.act(title, say('tasks.move'));
        const field = outlook.pane.getByRole('combobox', { name: say('tasks.moveTo') });
        await field.fill('work');
        await field.press('Enter');
        await pane.button(say('tasks.moveHere')).click();
        await isTold(stage, say('tasks.moving'));
      },
      moved: async ({ control, pane, say }) => {
        await control.release('task');
        await pane.status.getByText(say('notice.moved', { list: 'Work' })).waitFor();
      },
      'being unlinked': async (stage) => {
        const { control, pane, say } = stage;
        await control.addFault({ match: { part: false }, effect: { hold: 'all' } });
        await pane.act(title, say('tasks.unlink'));
        await isTold(stage, say('tasks.unlinking'));
      },
      unlinked: async ({ control, pane, say }) => {
        await control.clearFaults();
        await pane.status.getByText(say('notice.unlinked')).waitFor();
      },
      'linked again': async ({ pane, say }) => {
        await pane.button(say('action.undo')).click();
        await pane.status.getByText(say('notice.relinked')).waitFor();
        await pane.card(title).waitFor();
      },
      'being deleted': async (stage) => {
        const { control, pane, say } = stage;
        await control.addFault({
          match: { method: 'DELETE', path: '/tasks/' },
          effect: { hold: 'deletion' },
        });
        await pane.act(title, say('tasks.delete'));
        await pane.button(say('tasks.delete')).click();
        await isTold(stage, say('tasks.deleting'));
      },
      deleted: async ({ control, pane, say }) => {
        await control.release('deletion');
        await pane.status.getByText(say('notice.deleted')).waitFor();
      },
    },
  },
  {
    group,
    states: {
      'several tasks': async (stage) => {
        const { openForm, outlook, pane } = stage;
        await openForm('budget-review');
        await createTask(stage);
        await pane.another.click();
        await createTask(stage, 'Ask the landlord about the second lift and who has its key');
        await pane.another.click();
        await createTask(stage, 'Send Ben the final cost of the furniture');
        await pane.checkbox(title).click();
        await outlook.page.reload();
        await pane.another.waitFor();
        await pane.checkbox(title).and(pane.linkedTasks.locator(':enabled')).waitFor();
      },
    },
  },
];
