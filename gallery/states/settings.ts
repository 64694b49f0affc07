import { createTask, title } from '../steps';
import type { Walk } from '../walk';

const group = 'Settings';

export const settings: readonly Walk[] = [
  {
    group,
    states: {
      'before anything was chosen': async ({ openForm, pane, say }) => {
        await openForm('dentist');
        await pane.button(say('settings.heading')).click();
        await pane.button(say('settings.back')).waitFor();
      },
      'lists to choose from': async ({ outlook, say }) => {
        await outlook.pane.getByRole('combobox', { name: say('settings.defaultList') }).press('ArrowDown');
        await outlook.pane.getByRole('option').first().waitFor();
      },
      'permission for the color': async ({ outlook, pane, say }) => {
        await outlook.pane.getByRole('combobox', { name: say('settings.defaultList') }).press('Escape');
        await pane.button(say('settings.color')).click();
        await outlook.pane.getByText(say('settings.colorPermission')).waitFor();
      },
      'the category has its color': async ({ outlook, pane, say }) => {
        await pane.button(say('action.grantAccess')).click();
        await outlook.answerConsent(true);
        await outlook.pane.getByText(say('settings.colored')).waitFor();
      },
    },
  },
  {
    group,
    states: {
      'senders that were learnt': async (stage) => {
        const { openForm, outlook, pane, say } = stage;
        await openForm('dentist');
        await createTask(stage);
        await pane.another.click();
        await createTask(stage, `${title} (2)`);
        await pane.button(say('settings.heading')).click();
        await outlook.pane.getByText(say('settings.senders', { count: 1 })).waitFor();
      },
      forgotten: async ({ outlook, pane, say }) => {
        await pane.button(say('suggest.forget')).click();
        await outlook.pane.getByText(say('suggest.forgotten')).waitFor();
      },
      'something waits': async ({ control, outlook, pane, say, time }) => {
        await pane.button(say('settings.back')).click();
        await control.addFault({ match: {}, effect: { status: 429, retryAfter: 600 } });
        await pane.another.click();
        await pane.create.click();
        await time.passUntil(pane.outbox, say('outbox.waiting'));
        await pane.button(say('settings.heading')).click();
        await outlook.pane.getByRole('region', { name: say('outbox.heading') }).waitFor();
      },
    },
  },
];
