import type { Walk } from '../walk';

const group = 'More options';

export const moreOptions: readonly Walk[] = [
  {
    group,
    states: {
      'more options': async ({ openForm, outlook, pane, say }) => {
        await openForm('complaint-thanks');
        await pane.button(say('form.moreOptions')).click();
        await outlook.pane.getByRole('checkbox', { name: say('form.archive') }).waitFor();
      },
      'a reminder': async ({ outlook, pane, say }) => {
        await pane.button(`${say('form.reminder')} ${say('reminder.none')}`).click();
        await outlook.pane.getByLabel(say('reminder.date')).waitFor();
      },
      'a reminder in the past': async ({ outlook, pane, say }) => {
        await outlook.pane.getByLabel(say('reminder.date')).fill('2020-07-01');
        await pane.create.click();
        await outlook.pane.getByText(say('reminder.wrong')).waitFor();
      },
      'repeats daily': async ({ outlook, say }) => {
        await outlook.pane.getByLabel(say('reminder.date')).fill('2031-07-01');
        await outlook.pane.getByRole('combobox', { name: say('form.repeat') }).selectOption('day');
      },
      'repeats on weekdays': async ({ outlook, say }) => {
        await outlook.pane.getByRole('combobox', { name: say('form.repeat') }).selectOption('weekday');
      },
      'repeats weekly': async ({ outlook, say }) => {
        await outlook.pane.getByRole('combobox', { name: say('form.repeat') }).selectOption('week');
        await outlook.pane.getByRole('combobox', { name: say('repeat.interval') }).selectOption('2');
      },
      'repeats monthly': async ({ outlook, say }) => {
        await outlook.pane.getByRole('combobox', { name: say('form.repeat') }).selectOption('month');
      },
      'repeats yearly': async ({ outlook, say }) => {
        await outlook.pane.getByRole('combobox', { name: say('form.repeat') }).selectOption('year');
      },
      'low importance, full text': async ({ outlook, say }) => {
        await outlook.pane.getByRole('combobox', { name: say('form.repeat') }).selectOption('none');
        await outlook.pane.getByRole('radio', { name: say('form.importance.low') }).check();
        await outlook.pane.getByRole('radio', { name: say('form.note.full-text') }).check();
      },
      'steps of the mail': async ({ outlook, pane, say }) => {
        await pane.button(`${say('form.steps')} ${say('steps.none')}`).click();
        await outlook.pane.getByRole('group', { name: say('steps.fromMail') }).waitFor();
      },
      'chosen steps': async ({ outlook, page, pane, say }) => {
        const offers = outlook.pane.getByRole('group', { name: say('steps.fromMail') });
        await offers.getByRole('checkbox').first().check();
        await pane.button(say('steps.add')).click();
        await page.keyboard.type('Call the driver');
      },
      categories: async ({ outlook, page, pane, say }) => {
        await pane.button(`${say('form.categories')} ${say('categories.none')}`).click();
        await outlook.pane.getByRole('textbox', { name: say('categories.new') }).fill('Health');
        await page.keyboard.press('Enter');
        await pane.button('Health').waitFor();
      },
      'all categories need access': async ({ pane, say }) => {
        await pane.button(say('categories.all')).click();
        await pane.button(say('action.grantAccess')).waitFor();
      },
      'all categories': async ({ outlook, pane, say }) => {
        await pane.button(say('action.grantAccess')).click();
        await outlook.answerConsent(true);
        await outlook.pane.getByText(say('categories.allShown')).waitFor();
      },
      'archive afterwards': async ({ outlook, say }) => {
        await outlook.pane.getByRole('checkbox', { name: say('form.archive') }).check();
      },
      'saving a preset': async ({ outlook, pane, say }) => {
        await pane.button(say('preset.save')).click();
        await outlook.pane.getByRole('textbox', { name: say('preset.name') }).waitFor();
      },
      'a preset without a name': async ({ outlook, pane, say }) => {
        await pane.button(say('action.save')).click();
        await outlook.pane.getByText(say('form.listNameMissing')).waitFor();
      },
      'a saved preset': async ({ outlook, page, pane, say }) => {
        await outlook.pane.getByRole('textbox', { name: say('preset.name') }).fill('Call back');
        await page.keyboard.press('Enter');
        await pane.button('Call back').waitFor();
      },
      'saved presets in the settings': async ({ pane, say }) => {
        await pane.button(say('settings.heading')).click();
        await pane.button(say('preset.delete', { name: 'Call back' })).waitFor();
      },
    },
  },
  {
    group,
    states: {
      'nothing to offer as steps': async ({ openForm, outlook, pane, say }) => {
        await openForm('empty-mail');
        await pane.button(say('form.moreOptions')).click();
        await pane.button(`${say('form.steps')} ${say('steps.none')}`).click();
        await outlook.pane.getByText(say('steps.notFound')).waitFor();
      },
    },
  },
];
