import { type AddInPane } from './support/add-in-pane';
import { expect, test } from './support/fixtures';
import type { MessageState, TaskState } from './support/mailbox-state';
import { linksOn, searchValueOf, tagOn, tasksSince } from './support/stored-link';

const dayMs = 86_400_000;

/** A day of the mailbox's zone as text, from today. */
function day(offset: number): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(
    new Date(Date.now() + offset * dayMs),
  );
}

function dueDay({ due }: TaskState): string | undefined {
  return due === undefined
    ? undefined
    : new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(new Date(due));
}

async function createTask(pane: AddInPane, title: string): Promise<void> {
  await pane.ready();
  await pane.title.fill(title);
  await pane.create.click();
  await expect(pane.status).toContainText('Task created in Tasks.');
}

test.describe('a linked task', () => {
  test('is completed and reopened, and follows what is done with it in To Do', async ({
    outlook,
    pane,
    sandbox: { control },
  }) => {
    await outlook.open({ mail: 'dentist', isPaneOpen: true });
    await createTask(pane, 'See the dentist');
    const task = async () => (await control.state()).tasks.find(({ title }) => title === 'See the dentist');

    await pane.checkbox('See the dentist').click();
    await expect(pane.checkbox('See the dentist')).toBeChecked();
    await expect(pane.card('See the dentist')).toContainText('Completed');
    await expect.poll(async () => (await task())?.status).toBe('completed');
    await pane.checkbox('See the dentist').click();
    await expect(pane.checkbox('See the dentist')).not.toBeChecked();
    await expect.poll(async () => (await task())?.status).toBe('notStarted');

    const id = (await task())?.id ?? '';
    await control.task(id, 'rename', { title: 'Cancel the dentist' });
    await control.task(id, 'complete');
    await outlook.page.reload();
    await expect(pane.checkbox('Cancel the dentist')).toBeChecked();
  });

  test('is renamed, put on another day and made important by its menu', async ({
    outlook,
    pane,
    sandbox: { control },
  }) => {
    const before = await control.state();
    const task = async () => {
      const [made] = tasksSince(before, await control.state());
      if (!made) throw new Error('There is no new task.');
      return made;
    };
    await outlook.open({ mail: 'dentist', isPaneOpen: true });
    await createTask(pane, 'See the dentist');

    await pane.act('See the dentist', 'Rename');
    const name = pane.linkedTasks.getByRole('textbox', { name: 'New name' });
    await expect(name).toHaveValue('See the dentist');
    await name.fill('Call the dentist');
    await name.press('Enter');
    await expect(pane.card('Call the dentist')).toBeVisible();
    await expect.poll(async () => (await task()).title).toBe('Call the dentist');

    await pane.act('Call the dentist', 'Tomorrow');
    await expect(pane.card('Call the dentist')).toContainText('Due tomorrow');
    await expect.poll(async () => dueDay(await task())).toBe(day(1));
    await pane.act('Call the dentist', 'Pick a date');
    await pane.linkedTasks.getByLabel('Due date').fill('2031-10-26');
    await pane.button('Save').click();
    await expect.poll(async () => dueDay(await task())).toBe('2031-10-26');
    await pane.act('Call the dentist', 'None');
    await expect.poll(async () => dueDay(await task())).toBeUndefined();
    await expect(pane.card('Call the dentist')).not.toContainText('Due');

    await pane.act('Call the dentist', 'High');
    await expect(pane.card('Call the dentist')).toContainText('High importance');
    await expect.poll(async () => (await task()).importance).toBe('high');
  });

  test('is as before, with words and one button, when the service refuses a change', async ({
    outlook,
    pane,
    time,
    sandbox: { control },
  }) => {
    await outlook.open({ mail: 'dentist', isPaneOpen: true });
    await createTask(pane, 'See the dentist');
    await control.addFault({ match: { method: 'PATCH', path: '/tasks/' }, effect: { status: 503 } });
    await pane.checkbox('See the dentist').click();
    const words = 'The service is not available right now.';
    await time.passUntil(pane.alert, words);
    await expect(pane.alert).toContainText('The task is as it was before.');
    await expect(pane.checkbox('See the dentist')).not.toBeChecked();
    await control.clearFaults();
    await pane.alert.getByRole('button', { name: 'Try again' }).click();
    await expect(pane.checkbox('See the dentist')).toBeChecked();
    await expect(pane.alert).toHaveCount(0);
  });

  test('is unlinked and stays in its list, or is deleted after a question', async ({
    outlook,
    pane,
    sandbox: { control },
  }) => {
    const before = await control.state();
    await outlook.open({ mail: 'dentist', isPaneOpen: true });
    await createTask(pane, 'See the dentist');
    await pane.act('See the dentist', 'Unlink');
    await expect(pane.status).toContainText('The task is no longer linked to this email.');
    await expect(pane.linkedTasks).toHaveCount(0);
    expect(tasksSince(before, await control.state())).toHaveLength(1);
    expectUntagged(await control.message('dentist'));

    await pane.button('Undo').click();
    await expect(pane.status).toContainText('The task is linked to this email again.');
    await expect(pane.checkbox('See the dentist')).toBeEnabled();
    const [task] = tasksSince(before, await control.state());
    const taskKeys = linksOn(await control.message('dentist'))?.map(({ taskKey }) => taskKey);
    expect(taskKeys).toEqual([task && tagOn(task)?.taskKey]);
    expect(task?.linkedResource?.displayName).toBe('Your appointment');
    await pane.act('See the dentist', 'Unlink');
    await expect(pane.linkedTasks).toHaveCount(0);
    expectUntagged(await control.message('dentist'));

    await createTask(pane, 'Find a new dentist');
    await pane.act('Find a new dentist', 'Delete task');
    await expect(pane.linkedTasks).toContainText('Delete “Find a new dentist” for good?');
    await pane.button('Keep task').click();
    await pane.act('Find a new dentist', 'Delete task');
    await pane.linkedTasks.getByRole('button', { name: 'Delete task' }).click();
    await expect(pane.status).toContainText('The task was deleted.');
    expect(tasksSince(before, await control.state()).map(({ title }) => title)).toEqual(['See the dentist']);
    expectUntagged(await control.message('dentist'));
  });
});

test('undo leaves the mail and the list as they were', async ({ outlook, pane, sandbox: { control } }) => {
  const before = await control.state();
  await outlook.open({ mail: 'parcel', isPaneOpen: true });
  await createTask(pane, 'Fetch the parcel');
  await pane.button('Undo').click();
  await expect(pane.status).toContainText('Task removed.');
  await expect(pane.linkedTasks).toHaveCount(0);
  await expect(pane.title).toHaveValue('Fetch the parcel');
  const after = await control.state();
  expect(after.tasks).toEqual(before.tasks);
  expect(after.lists).toEqual(before.lists);
  expectUntagged(await control.message('parcel'));
  const plain = ({ extensions: _extensions, extendedProperties: _properties, ...rest }: MessageState) => rest;
  const isParcel = ({ seedKey }: MessageState) => seedKey === 'parcel';
  expect(after.messages.filter(isParcel).map(plain)).toEqual(before.messages.filter(isParcel).map(plain));
});

/** A mail without a link: no tag, and a search value that no search finds, since it cannot be deleted. */
function expectUntagged(message: MessageState): void {
  expect(linksOn(message) ?? []).toEqual([]);
  expect(searchValueOf(message)).toMatch(/^none /);
}
