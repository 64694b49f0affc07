import type { Walk } from '../walk';

const group = 'Existing task';

export const existingTask: readonly Walk[] = [
  {
    group,
    states: {
      'best matches': async ({ openForm, outlook, pane, say }) => {
        await openForm('budget-review');
        await outlook.pane.getByRole('tab', { name: say('tabs.existing') }).click();
        await pane.button(say('existing.add')).first().waitFor();
      },
      'found by words': async ({ outlook, pane, say }) => {
        await outlook.pane.getByRole('searchbox', { name: say('existing.search') }).fill('badge');
        await pane.button(say('existing.add')).first().waitFor();
      },
      'nothing found': async ({ outlook, say }) => {
        await outlook.pane.getByRole('searchbox', { name: say('existing.search') }).fill('zzzz');
        await outlook.pane.getByText(say('existing.none')).waitFor();
      },
      added: async ({ outlook, pane, say }) => {
        await outlook.pane.getByRole('searchbox', { name: say('existing.search') }).fill('badge');
        await pane.button(say('existing.add')).first().click();
        await pane.button(say('action.undo')).waitFor();
      },
    },
  },
];
