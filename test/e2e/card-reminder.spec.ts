import { expect, test } from './support/fixtures';
import { tasksSince } from './support/stored-link';

const title = 'See the dentist';

test.describe('the reminder on the card of a task', () => {
  test('rings at its time in the zone of the mailbox, and is gone with None', async ({
    outlook,
    pane,
    sandbox: { control },
  }) => {
    const before = await control.state();
    const stored = async () => tasksSince(before, await control.state())[0];
    await pane.open('dentist');
    await pane.title.fill(title);
    await pane.create.click();
    await expect(pane.card(title)).toBeVisible();

    await pane.act(title, 'Reminder');
    await outlook.pane.getByLabel('Date of the reminder').fill('2031-07-01');
    await outlook.pane.getByLabel('Time of the reminder').fill('08:15');
    await pane.button('Save').click();
    await expect(pane.card(title)).toContainText('Reminder: Tue, Jul 1, 2031, 8:15 AM');
    await expect(pane.status).toContainText('Reminder: Tue, Jul 1, 2031, 8:15 AM');
    await expect(pane.card(title).getByRole('button', { name: 'More actions' })).toBeFocused();
    // Summer in Berlin.
    const reminder = Date.parse('2031-07-01T06:15:00Z');
    expect(await stored()).toMatchObject({ isReminderOn: true, reminder });

    await pane.checkbox(title).check();
    await expect(pane.card(title)).not.toContainText('Reminder');
    await pane.checkbox(title).uncheck();
    await expect(pane.card(title)).toContainText('Reminder: Tue, Jul 1, 2031, 8:15 AM');
    await expect.poll(stored).toMatchObject({ status: 'notStarted', isReminderOn: true, reminder });

    await pane.act(title, 'Reminder');
    await pane.card(title).getByRole('button', { name: 'None' }).click();
    await expect(pane.card(title)).not.toContainText('Reminder');
    await expect(pane.status).toContainText('No reminder');
    expect(await stored()).toMatchObject({ isReminderOn: false });
  });

  test('is as it was before when the service refuses it', async ({ pane, sandbox: { control } }) => {
    await pane.open('dentist');
    await pane.title.fill(title);
    await pane.create.click();
    await expect(pane.card(title)).toBeVisible();
    await control.addFault({
      match: { method: 'PATCH', path: '/tasks/' },
      effect: { status: 403, code: 'ErrorAccessDenied' },
    });
    await pane.act(title, 'Reminder');
    await pane.button('Tomorrow, 9:00 AM').click();
    await expect(pane.card(title).getByRole('alert')).toContainText('The task is as it was before.');
    await expect(pane.card(title)).not.toContainText('Reminder:');
  });

  test('has the count of the steps beside it', async ({ outlook, pane }) => {
    await pane.open('dentist');
    await pane.title.fill(title);
    await pane.button('More options').click();
    await pane.button('Steps None').click();
    await pane.button('Add a step').click();
    await outlook.pane.getByLabel('Step 1', { exact: true }).fill('Call');
    await pane.button('Add a step').click();
    await outlook.pane.getByLabel('Step 2', { exact: true }).fill('Go there');
    await pane.create.click();
    await expect(pane.card(title)).toContainText('Tasks · 0 of 2 steps');
  });
});
