import type { Walk } from '../walk';

const group = 'Waiting for an answer';
/** The task of the mail that was just sent, in whatever language its title begins. */
const name = /floor samples/;

export const waiting: readonly Walk[] = [
  {
    group,
    states: {
      'on a mail that was sent': async ({ openMail, pane, say }) => {
        await openMail('just-sent');
        await pane.button(say('waiting.wait')).waitFor();
      },
      'just created': async ({ pane, say }) => {
        await pane.button(say('waiting.wait')).click();
        await pane.card(name).getByText(say('tasks.createdNow')).waitFor();
      },
      'an answer has come': async ({ control, openMail, pane, say }) => {
        const { id } = await control.message('just-sent');
        await control.answer(id, 'reply');
        await openMail('just-sent');
        await pane.button(say('waiting.keep')).waitFor();
      },
      'it goes on': async ({ openMail, pane, say }) => {
        await openMail('just-sent');
        await pane.button(say('waiting.keep')).click();
        await pane.button(say('waiting.keep')).waitFor({ state: 'detached' });
      },
    },
  },
  {
    group,
    states: {
      'answers to other mails': async ({ control, openForm, openMail, outlook, pane, say }) => {
        await openMail('just-sent');
        await pane.button(say('waiting.wait')).click();
        await pane.card(name).getByText(say('tasks.createdNow')).waitFor();
        const { id } = await control.message('just-sent');
        await control.answer(id, 'reply');
        await openForm('dentist');
        await outlook.pane.getByRole('region', { name: say('waiting.answers') }).waitFor();
      },
      'the answer itself': async ({ openMail, pane, say }) => {
        await openMail('lease-2');
        await pane.button(say('waiting.wait')).click();
        await pane.linkedTasks.getByText(say('tasks.createdNow')).waitFor();
        await openMail('lease-3');
        await pane.button(say('conversation.add')).waitFor();
        await pane.button(say('waiting.done')).first().waitFor();
      },
    },
  },
];
