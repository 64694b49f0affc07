import { createTask, openWithTask, title } from '../steps';
import type { Stage, Walk } from '../walk';

const group = 'Not sent yet';

/** From now on the service asks for patience, so that what waits does so for long. */
async function makeBusy({ control }: Stage): Promise<void> {
  await control.addFault({ match: {}, effect: { status: 429, retryAfter: 600 } });
}

async function waits({ pane, say, time }: Stage): Promise<void> {
  await time.passUntil(pane.outbox, say('outbox.waiting'));
}

export const outbox: readonly Walk[] = [
  {
    group,
    states: {
      'a new task waits': async (stage) => {
        const { openForm, pane } = stage;
        await openForm('dentist');
        await makeBusy(stage);
        await pane.title.fill(title);
        await pane.create.click();
        await waits(stage);
        await pane.outbox.getByText(title).waitFor();
      },
      'of another mail': async ({ openMail, outlook, pane, say, time }) => {
        await openMail('parcel');
        await pane.button(say('outbox.count', { count: 1 })).waitFor();
        await time.passUntil(outlook.pane.getByRole('alert').first());
      },
      'of another mail, unfolded': async ({ outlook, pane, say }) => {
        await pane.button(say('outbox.count', { count: 1 })).click();
        await outlook.pane.getByText(say('outbox.create', { list: 'Tasks' })).waitFor();
      },
      'being sent': async ({ control, outlook, say }) => {
        await control.clearFaults();
        await control.addFault({ match: { part: false }, effect: { hold: 'all' } });
        await outlook.pane
          .locator('li')
          .getByRole('button', { name: say('action.tryAgain') })
          .click();
        await outlook.pane.getByText(say('outbox.running')).waitFor();
      },
    },
  },
  {
    group,
    states: {
      'waits for a sign-in': async ({ control, openForm, pane, say }) => {
        await openForm('dentist');
        await control.tokens({ challenge: 'interactive' });
        await pane.create.click();
        await pane.outbox.getByText(say('outbox.stopped')).waitFor();
      },
    },
  },
  {
    group,
    states: {
      'a removal waits': async (stage) => {
        const { openForm, pane, say } = stage;
        await openForm('dentist');
        await createTask(stage);
        await makeBusy(stage);
        await pane.button(say('action.undo')).click();
        await waits(stage);
      },
    },
  },
  {
    group,
    states: {
      'unlinking waits': async (stage) => {
        await openWithTask(stage);
        await makeBusy(stage);
        await stage.pane.act(title, stage.say('tasks.unlink'));
        await waits(stage);
      },
    },
  },
  {
    group,
    states: {
      'a move waits': async (stage) => {
        const { outlook, pane, say } = stage;
        await openWithTask(stage);
        await makeBusy(stage);
        await pane.act(title, say('tasks.move'));
        const field = outlook.pane.getByRole('combobox', { name: say('tasks.moveTo') });
        await field.fill('work');
        await field.press('Enter');
        await pane.button(say('tasks.moveHere')).click();
        await waits(stage);
      },
    },
  },
  {
    group,
    states: {
      'of another version': async (stage) => {
        const { openForm, outlook, pane, say } = stage;
        await openForm('dentist');
        const frame = await pane.frame();
        await frame.evaluate(
          () =>
            new Promise<void>((resolve, reject) => {
              const opened = indexedDB.open('email-to-to-do:2:adele@example.com');
              opened.onsuccess = () => {
                const writing = opened.result.transaction('entries', 'readwrite');
                writing.objectStore('entries').put({ version: 99 }, 'of another version');
                writing.oncomplete = () => {
                  opened.result.close();
                  resolve();
                };
              };
              opened.onerror = () => {
                reject(new Error('The outbox cannot be opened.'));
              };
            }),
        );
        await openForm('dentist');
        await outlook.pane.getByText(say('outbox.unreadable')).waitFor();
      },
    },
  },
];
