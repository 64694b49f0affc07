import { expect, test } from './support/fixtures';
import { tasksSince } from './support/stored-link';

test.describe('the options of a new task', () => {
  test('a reminder rings at its time in the zone of the mailbox', async ({
    outlook,
    pane,
    sandbox: { control, graphTraffic },
  }) => {
    const before = await control.state();
    await pane.open('dentist');
    await pane.button('More options').click();
    await pane.button('Reminder None').click();
    await expect(outlook.pane.getByLabel('Date of the reminder')).toBeFocused();
    await outlook.pane.getByLabel('Date of the reminder').fill('2020-07-01');
    await outlook.pane.getByLabel('Time of the reminder').fill('08:15');
    await pane.create.click();
    await expect(outlook.pane.getByText('Choose a time that is still to come.')).toBeVisible();
    await expect(outlook.pane.getByLabel('Date of the reminder')).toBeFocused();
    await outlook.pane.getByLabel('Date of the reminder').fill('2031-07-01');
    await pane.create.click();
    await expect(pane.status).toContainText('Task created in Tasks.');

    const [task] = tasksSince(before, await control.state());
    // Summer in Berlin.
    expect(task).toMatchObject({ isReminderOn: true, reminder: Date.parse('2031-07-01T06:15:00Z') });
    expect(task).not.toHaveProperty('due');
    const posts = (await graphTraffic()).filter(
      ({ method, url }) => method === 'POST' && /\/tasks$/.test(url),
    );
    expect(posts).toMatchObject([
      { requestBody: { isReminderOn: true, reminderDateTime: { dateTime: '2031-07-01T08:15:00' } } },
    ]);
  });
});
