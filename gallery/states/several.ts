import { isTold } from '../steps';
import type { Stage, Walk } from '../walk';

const group = 'Several emails';
const mails = ['budget-review', 'walkthrough', 'expenses', 'parking-policy'] as const;

/** Outlook with a few mails selected, and the pane beside it. */
async function openSeveral({ openMail, outlook, pane, say }: Stage): Promise<void> {
  const [first, ...others] = mails;
  await openMail(first, { isPinned: true, permission: 'ReadWriteMailbox' });
  await pane.title.waitFor();
  for (const mail of others) await outlook.selectMore(mail);
  await pane.button(say('several.each')).waitFor();
}

export const several: readonly Walk[] = [
  {
    group,
    states: {
      chosen: openSeveral,
      'under way': async ({ control, outlook, pane, say }) => {
        const held = { match: { path: 'batch$', part: false }, effect: { hold: 'tasks' } } as const;
        await control.addFault(held);
        await pane.button(say('several.each')).click();
        await pane.button(say('several.stop')).waitFor();
        await outlook.pane.getByText(say('several.working')).first().waitFor();
      },
      created: async (stage) => {
        await stage.control.release('tasks');
        await stage.pane.button(stage.say('several.undoAll')).waitFor();
      },
      undone: async (stage) => {
        await stage.pane.button(stage.say('several.undoAll')).click();
        await isTold(stage, stage.say('several.undoneCount', { count: mails.length }));
      },
    },
  },
  {
    group,
    states: {
      'one for all': async (stage) => {
        await openSeveral(stage);
        await stage.pane.button(stage.say('several.one')).click();
        await isTold(stage, stage.say('several.result', { count: 1 }));
      },
      'with a task already': async ({ outlook, pane, say }) => {
        await pane.button(say('several.refresh')).click();
        await outlook.pane.getByText(say('several.created')).first().waitFor({ state: 'detached' });
        await outlook.pane.getByRole('region', { name: say('several.emails') }).waitFor();
      },
    },
  },
  {
    group,
    states: {
      'some failed': async (stage) => {
        const { control, outlook, pane, say } = stage;
        await openSeveral(stage);
        await control.addFault({ match: { method: 'POST', path: '/tasks$' }, effect: { status: 403 } });
        await pane.button(say('several.each')).click();
        await pane.button(say('action.tryAgain')).waitFor();
        await outlook.pane.getByText(say('problem.forbidden')).first().waitFor();
      },
    },
  },
  {
    group,
    states: {
      flagged: async ({ openForm, pane, say }) => {
        await openForm('budget-review');
        await pane.button(say('settings.heading')).click();
        await pane.button(say('flagged.heading')).click();
        await pane.button(say('several.each')).waitFor();
      },
      'no longer flagged': async (stage) => {
        await stage.pane.button(stage.say('several.each')).click();
        await stage.pane.button(stage.say('several.undoAll')).waitFor();
      },
    },
  },
  {
    group,
    states: {
      dropped: async ({ openForm, outlook, pane, say }) => {
        await openForm('budget-review');
        await (
          await pane.frame()
        ).evaluate(() => {
          const dataTransfer = new DataTransfer();
          const text = 'From: Cleo Brandt <cleo@example.org>\r\nSubject: An offer\r\n\r\n';
          dataTransfer.items.add(new File([text], 'offer.eml'));
          dataTransfer.items.add(new File(['?'], 'An email of Outlook for Windows.msg'));
          const drop = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
          document.body.dispatchEvent(drop);
        });
        await outlook.pane.getByText(say('dropped.elsewhere')).waitFor();
        await pane.button(say('several.each')).waitFor();
      },
      'made without a link': async (stage) => {
        await stage.pane.button(stage.say('several.each')).click();
        await stage.pane.button(stage.say('several.undoAll')).waitFor();
      },
    },
  },
];
