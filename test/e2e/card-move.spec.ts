import type { AddInPane } from './support/add-in-pane';
import { expect, test } from './support/fixtures';
import { linksOn, tasksSince } from './support/stored-link';

const title = 'See the dentist';

async function create(pane: AddInPane): Promise<void> {
  await pane.open('dentist');
  await pane.title.fill(title);
  await pane.create.click();
  await expect(pane.card(title)).toContainText('Tasks');
}

test.describe('moving a task to another list', () => {
  test('copies it there with its link, and deletes it where it was', async ({
    outlook,
    pane,
    sandbox: { control },
  }) => {
    const before = await control.state();
    await create(pane);
    await pane.act(title, 'Move to another list');
    const field = outlook.pane.getByRole('combobox', { name: 'To list' });
    await expect(field).toBeFocused();
    await field.fill('wor');
    await field.press('Enter');
    await field.press('Enter');
    await expect(pane.status).toHaveText('Moved to Work.');
    await expect(pane.card(title)).toContainText('Work');

    const state = await control.state();
    const [task, ...others] = tasksSince(before, state);
    expect(others).toEqual([]);
    const { id, listId, linkedResource } = task ?? {};
    expect(state.lists.find((list) => list.id === listId)?.displayName).toBe('Work');
    expect(linkedResource?.displayName).toBe('Your appointment');
    const mail = await control.message('dentist');
    const message = state.messages.find((one) => one.id === mail.id);
    expect(message && linksOn(message)).toMatchObject([{ listId, taskId: id }]);

    await outlook.page.reload();
    await expect(pane.card(title)).toContainText('Work');
    await expect(pane.card(title).getByRole('link', { name: 'Open in To Do' })).toHaveAttribute(
      'href',
      new RegExp(encodeURIComponent(id ?? 'none')),
    );
  });

  test('is one task when the answer to its copy is lost', async ({ outlook, pane, sandbox: { control } }) => {
    const before = await control.state();
    await create(pane);
    await control.addFault({
      match: { method: 'POST', path: '/tasks$' },
      effect: { status: 504, afterEffect: true },
      times: 1,
    });
    await pane.act(title, 'Move to another list');
    await outlook.pane.getByRole('combobox', { name: 'To list' }).fill('work');
    await outlook.page.keyboard.press('Enter');
    await pane.button('Move').click();
    await expect(pane.status).toHaveText('Moved to Work.');
    expect(tasksSince(before, await control.state())).toHaveLength(1);
  });

  test('is as it was before when the other list refuses it', async ({
    outlook,
    pane,
    sandbox: { control },
  }) => {
    const before = await control.state();
    await create(pane);
    await control.addFault({
      match: { method: 'POST', path: '/tasks$' },
      effect: { status: 403, code: 'ErrorIncorrectUpdatePropertyCount' },
    });
    await pane.act(title, 'Move to another list');
    await outlook.pane.getByRole('combobox', { name: 'To list' }).fill('work');
    await outlook.page.keyboard.press('Enter');
    await pane.button('Move').click();
    await expect(pane.card(title).getByRole('alert')).toContainText('The task is where it was.');
    await expect(pane.card(title)).toContainText('Tasks');
    await expect(pane.outbox).toHaveCount(0);
    expect(tasksSince(before, await control.state())).toHaveLength(1);
  });
});
