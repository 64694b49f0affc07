import { expect, test } from './support/fixtures';
import { createSecondDevice } from './support/second-device';
import { tasksSince } from './support/stored-link';

const title = 'See the dentist';

/** Today in the mailbox's zone. */
function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(new Date());
}

test('a repeating task is completed for today, and Undo leaves one open task of its series', async ({
  outlook,
  pane,
  sandbox: { control, origins },
}) => {
  const before = await control.state();
  const tasks = async () => tasksSince(before, await control.state());
  await pane.open('dentist');
  await pane.title.fill(title);
  await pane.create.click();
  await expect(pane.status).toContainText('Task created in Tasks.');
  const device = await createSecondDevice(outlook.page.request, origins);
  for (const task of await tasks()) await device.repeatDaily(task, today());
  await outlook.page.reload();
  await expect(pane.card(title)).toContainText('Due today · Repeats');

  await pane.checkbox(title).click();
  await expect(pane.status).toContainText('Done for today. Next: tomorrow.');
  await expect(pane.card(title)).toContainText('Due tomorrow');
  await pane.button('Undo').click();
  await expect(pane.status).toContainText('The task is open again. Due: today.');
  await expect(pane.status).not.toContainText('To Do may still show');
  await expect(pane.card(title)).toContainText('Due today · Repeats');
  expect((await tasks()).map(({ status }) => status)).toEqual(['notStarted']);
});

test('while a task is being deleted its card says so, and nothing else contradicts it', async ({
  pane,
  sandbox: { control },
}) => {
  await pane.open('dentist');
  await pane.title.fill(title);
  await pane.create.click();
  await expect(pane.status).toContainText('Task created in Tasks.');
  await control.addFault({ match: { method: 'DELETE', path: '/tasks/' }, effect: { hold: 'deletion' } });
  await pane.act(title, 'Delete task');
  await pane.linkedTasks.getByRole('button', { name: 'Delete task' }).click();
  await expect(pane.card(title)).toContainText('Deleting…');
  await expect(pane.status).toHaveText('Deleting…');
  await expect(pane.create).toHaveCount(0);
  await expect(pane.button('Undo')).toHaveCount(0);
  await control.release('deletion');
  await expect(pane.status).toContainText('The task was deleted.');
  await expect(pane.linkedTasks).toHaveCount(0);
});
