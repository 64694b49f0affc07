import { expect, test } from './support/fixtures';
import { tasksSince } from './support/stored-link';

const title = 'See the dentist';
const notThere = { status: 404, code: 'ErrorItemNotFound' } as const;

test.describe('a mail that the service does not find', () => {
  test('gets its task from the pane, which says why the mail will not show it', async ({
    pane,
    sandbox: { control },
  }) => {
    const before = await control.state();
    await control.addFault({ match: { path: '/me/messages' }, effect: notThere });
    await pane.open('dentist');
    await pane.title.fill(title);
    await pane.create.click();
    await expect(pane.status).toContainText('Task created in Tasks.');
    await expect(pane.status).toContainText('no longer in this mailbox');
    const [task, ...others] = tasksSince(before, await control.state());
    expect(others).toEqual([]);
    expect(task?.title).toBe(title);
    expect(task?.linkedResource?.webUrl).toMatch(/^https:.*ItemID=/);
    expect(task?.linkedResource?.externalId).toMatch(/./);
    await expect(pane.card(title)).toBeVisible();
    await pane.button('Undo').click();
    await expect(pane.title).toHaveValue(title);
    expect(tasksSince(before, await control.state())).toEqual([]);
  });
});

test('a To Do without a list says so, and takes a new one', async ({
  outlook,
  pane,
  sandbox: { control },
}) => {
  const before = await control.state();
  for (const { id } of before.lists) await control.deleteList(id);
  await outlook.open({ mail: 'dentist', isPaneOpen: true });
  await expect(outlook.pane.getByText('To Do gave no lists for your tasks.')).toBeVisible();
  await expect(pane.button('Try again')).toBeVisible();
  await pane.button('New list…').click();
  await outlook.pane.getByRole('textbox', { name: 'Name of the new list' }).fill('Errands');
  await pane.button('Create list').click();
  await expect(pane.list).toHaveValue('Errands');
  await pane.create.click();
  await expect(pane.status).toContainText('Task created in Errands.');
});

test('half a date, or one in the year 26, is told at its field and never sent', async ({
  outlook,
  pane,
  sandbox: { control },
}) => {
  const before = await control.state();
  await pane.open('dentist');
  await pane.button('Pick a date').click();
  const field = outlook.pane.getByLabel('Due date');
  for (const typed of ['0305', '030526']) {
    await field.focus();
    await field.pressSequentially(typed);
    await pane.create.click();
    await expect(outlook.pane.getByText('Enter a whole date')).toBeVisible();
    await expect(field).toBeFocused();
    await expect(field).toHaveAttribute('aria-invalid', 'true');
  }
  expect(tasksSince(before, await control.state())).toEqual([]);
  await field.fill('2031-03-30');
  await expect(outlook.pane.getByText('Enter a whole date')).toHaveCount(0);
});

test('one list that is closed hides no task in another, and asks for no access', async ({
  outlook,
  pane,
  sandbox: { control },
}) => {
  const before = await control.state();
  await pane.open('dentist');
  await pane.title.fill(title);
  await pane.create.click();
  await expect(pane.status).toContainText('Task created in Tasks.');
  const [task] = tasksSince(before, await control.state());
  const listOf = (name: string) => before.lists.find(({ displayName }) => displayName === name)?.id ?? '';
  await control.task(task?.id ?? '', 'move', { listId: listOf('Work') });
  const closed = encodeURIComponent(listOf('Tasks')).replaceAll('%3D', '=');
  await control.addFault({
    match: { path: `/lists/${closed}/tasks` },
    effect: { status: 403, code: 'ErrorAccessDenied' },
  });
  await outlook.page.reload();
  await expect(pane.card(title)).toContainText('Work');
  await expect(outlook.pane.getByText('These lists could not be read: Tasks.')).toBeVisible();
  await expect(pane.button('Grant access')).toHaveCount(0);
});

test('a web view without AbortSignal.timeout makes tasks from the pane and by the command', async ({
  outlook,
  pane,
  sandbox: { control },
}) => {
  await outlook.page.addInitScript(() => {
    Reflect.deleteProperty(AbortSignal, 'timeout');
  });
  const before = await control.state();
  await pane.open('dentist');
  await pane.create.click();
  await expect(pane.status).toContainText('Task created in Tasks.');
  await outlook.open({ mail: 'complaint-thanks' });
  await outlook.runCommand();
  await expect(outlook.notifications).toContainText('Task added to Tasks.', { timeout: 20_000 });
  expect(tasksSince(before, await control.state())).toHaveLength(2);
});
