import { isTold, title } from '../steps';
import type { Stage, Walk } from '../walk';

const group = 'New task';

const openAlone = (mail: string) => (stage: Stage) => stage.openForm(mail);

export const newTask: readonly Walk[] = [
  {
    group,
    states: {
      'the mail is being read': async ({ control, openMail, pane }) => {
        await control.addFault({ match: { part: false }, effect: { hold: 'all' } });
        await openMail('dentist');
        await pane.title.waitFor();
      },
      form: async ({ control, outlook, pane, say }) => {
        await control.clearFaults();
        await pane.ready();
        await outlook.pane.getByRole('group', { name: say('due.inMail') }).waitFor();
      },
      'without a title': async ({ outlook, pane, say }) => {
        await pane.title.fill('');
        await pane.create.click();
        await outlook.pane.getByText(say('form.titleMissing')).waitFor();
      },
      lists: async ({ outlook, pane }) => {
        await pane.title.fill(title);
        await pane.list.click();
        await outlook.pane.getByRole('option').first().waitFor();
      },
      'no list has this name': async ({ outlook, pane, say }) => {
        await pane.list.fill('Holidays');
        await outlook.pane.getByText(say('form.enterMakesList')).waitFor();
      },
      'a new list': async ({ outlook, pane, say }) => {
        await pane.list.press('Enter');
        await outlook.pane.getByRole('textbox', { name: say('form.listName') }).waitFor();
      },
      'a new list without a name': async ({ outlook, pane, say }) => {
        await outlook.pane.getByRole('textbox', { name: say('form.listName') }).fill('');
        await pane.button(say('form.createList')).click();
        await outlook.pane.getByText(say('form.listNameMissing')).waitFor();
      },
      'a shared list': async ({ outlook, pane, say }) => {
        await pane.button(say('action.cancel')).click();
        await pane.list.fill('office');
        await pane.list.press('Enter');
        await outlook.pane.getByText(say('shared.link-only')).waitFor();
      },
      'another due date': async ({ outlook, pane, say }) => {
        await pane.button(say('due.pick')).click();
        await outlook.pane.getByLabel(say('tasks.dueDate'), { exact: true }).fill('2031-07-03');
      },
      'half a due date': async ({ outlook, pane, say }) => {
        const field = outlook.pane.getByLabel(say('tasks.dueDate'), { exact: true });
        await field.fill('');
        await field.focus();
        await field.pressSequentially('0305');
        await pane.create.click();
        await outlook.pane.getByText(say('due.wrong')).waitFor();
      },
      'due tomorrow': async ({ pane, say }) => {
        await pane.button(say('due.tomorrow')).click();
        await pane.button(say('form.clearDue')).waitFor();
      },
    },
  },
  {
    group,
    states: {
      'a title that was cut': async ({ openForm, pane, say }) => {
        await openForm('many-prefixes');
        await pane.button(say('form.wholeSubject')).waitFor();
      },
    },
  },
  { group, states: { 'no subject': openAlone('empty-subject') } },
  { group, states: { 'a long subject': openAlone('long-subject') } },
  { group, states: { 'a mail in Arabic': openAlone('arabic-contract') } },
  { group, states: { 'a mail in Japanese': openAlone('japanese-quote') } },
  {
    group,
    states: {
      'a suggested list': async (stage) => {
        const { openForm, outlook, pane, say } = stage;
        for (const mail of ['budget-review', 'empty-body']) {
          await openForm(mail);
          await pane.list.fill('wor');
          await pane.list.press('Enter');
          await pane.create.click();
          await isTold(stage, say('notice.made', { list: 'Work' }));
        }
        await openForm('many-prefixes');
        await pane.button(say('suggest.menu')).waitFor();
        await pane.list.click();
        await outlook.pane.getByText(say('form.suggestedList')).waitFor();
      },
      'about the suggested list': async ({ outlook, pane, say }) => {
        await pane.list.press('Escape');
        await pane.button(say('suggest.menu')).click();
        await outlook.pane.getByRole('menu').waitFor();
      },
    },
  },
];
