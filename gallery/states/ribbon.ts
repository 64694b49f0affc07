import type { Stage, Walk } from '../walk';

const group = 'Ribbon command';
const mail = 'complaint-thanks';

const open = ({ outlook, language }: Stage, start: { naa?: 'off' } = {}) =>
  outlook.open({ mail, language, ...start });

export const ribbon: readonly Walk[] = [
  {
    group,
    shows: 'notifications',
    states: {
      'the task is being created': async (stage) => {
        const { control, outlook, say } = stage;
        await open(stage);
        await control.addFault({ match: { method: 'POST', path: '/tasks$' }, effect: { hold: 'task' } });
        await outlook.runCommand();
        await outlook.notifications.getByText(say('command.progress')).waitFor();
      },
      created: async ({ control, outlook, say }) => {
        await control.release('task');
        await outlook.notifications.getByText(say('command.made', { list: 'Tasks' })).waitFor();
      },
      'there is a task already': async ({ outlook, say }) => {
        await outlook.runCommand();
        const already = say('command.already', { list: 'Tasks', title: '' }).trim();
        await outlook.notifications.getByText(already).waitFor();
      },
    },
  },
  {
    group,
    shows: 'notifications',
    states: {
      'nobody is signed in': async (stage) => {
        await open(stage, { naa: 'off' });
        await stage.outlook.runCommand();
        await stage.outlook.notifications.getByText(stage.say('command.openPane')).waitFor();
      },
      'access is missing': async (stage) => {
        await stage.control.setConsent([]);
        await open(stage);
        await stage.outlook.runCommand();
        await stage.outlook.notifications.getByText(stage.say('command.grantInPane')).waitFor();
      },
    },
  },
  {
    group,
    shows: 'notifications',
    states: {
      'the task waits': async (stage) => {
        const { control, outlook, say, time } = stage;
        await open(stage);
        await control.addFault({
          match: { method: 'POST', path: '/tasks$' },
          effect: { drop: 'before' },
        });
        await outlook.runCommand();
        await time.passUntil(outlook.notifications, say('command.waiting'));
      },
    },
  },
];
