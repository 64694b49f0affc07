import type { Walk } from '../walk';

const group = 'Conversation';
const name = 'Floor plan level three';

export const conversation: readonly Walk[] = [
  {
    group,
    states: {
      'has a task': async ({ openForm, openMail, pane, say }) => {
        await openForm('floor-plan-1');
        await pane.create.click();
        await pane.card(name).waitFor();
        await openMail('floor-plan-2');
        await pane.button(say('conversation.add')).waitFor();
      },
      added: async ({ pane, say }) => {
        await pane.button(say('conversation.add')).click();
        await pane.card(name).waitFor();
        await pane.button(say('action.undo')).waitFor();
      },
      'its emails': async ({ openMail, pane, say }) => {
        await openMail('floor-plan-2');
        await pane.button(say('mails.count', { count: 2 })).click();
        await pane.button(say('mails.open')).waitFor();
      },
      'has a task that is done': async ({ openMail, pane, say }) => {
        await openMail('floor-plan-1');
        await pane.checkbox(name).click();
        await pane.card(name).getByText(say('tasks.done')).waitFor();
        await openMail('floor-plan-3');
        await pane.button(say('conversation.reopen')).waitFor();
      },
    },
  },
];
