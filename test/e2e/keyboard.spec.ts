import { expect, test } from './support/fixtures';
import { watchPane } from './support/pane-watch';

const title = 'See the dentist';
const newTitle = 'Call the dentist';

test('the whole job with the keyboard alone: the focus is never lost, and each result is read out once', async ({
  outlook,
  pane,
  sandbox: { control },
}) => {
  const { page } = outlook;
  const { keyboard } = page;
  const more = (name: string) => pane.card(name).getByRole('button', { name: 'More actions' });
  /** Opens the menu of a card and chooses the entry to which the keys lead, the first letters of entries or End. */
  const choose = async (name: string, ...keys: readonly string[]) => {
    await more(name).press('Enter');
    for (const key of keys) await keyboard.press(key);
    await keyboard.press('Enter');
  };
  await pane.open('dentist');
  await expect(pane.button('Mon, Dec 7')).toBeVisible();
  const { told, lost } = await watchPane(await pane.frame());

  await pane.title.focus();
  await keyboard.press('Control+A');
  await keyboard.type(title);
  await keyboard.press('Control+Enter');
  await expect(pane.status).toHaveText('Task created in Tasks.');
  await expect(pane.card(title).getByText('Created just now')).toBeFocused();
  expect(await told()).toEqual(['Creating task…', 'Task created in Tasks.']);

  await keyboard.press('Tab');
  await expect(pane.button('Undo')).toBeFocused();
  await keyboard.press('Enter');
  await expect(pane.status).toHaveText('Task removed.');
  await expect(pane.status).toBeFocused();
  expect(await told()).toEqual(['Task removed.']);
  await keyboard.press('Tab');
  await expect(outlook.pane.getByRole('tab', { name: 'New task' })).toBeFocused();
  await keyboard.press('Tab');
  await expect(pane.title).toBeFocused();
  await keyboard.press('Control+Enter');
  await expect(pane.card(title)).toBeVisible();
  await expect(pane.status).toHaveText('Task created in Tasks.');
  expect(await told()).toEqual(['Creating task…', 'Task created in Tasks.']);

  await choose(title, 't');
  await expect(pane.card(title)).toContainText('Due tomorrow');
  await expect(pane.status).toHaveText('Due tomorrow');
  await expect(more(title)).toBeFocused();
  expect(await told()).toEqual(['Due tomorrow']);

  await choose(title, 'r', 'r');
  await keyboard.press('Control+A');
  await keyboard.type(newTitle);
  await keyboard.press('Enter');
  await expect(more(newTitle)).toBeFocused();
  await expect(pane.status).toHaveText('Renamed');
  expect(await told()).toEqual(['Renamed']);

  await pane.checkbox(newTitle).press('Space');
  await expect(pane.status).toHaveText('Completed');
  expect(await told()).toEqual(['Completed']);

  await control.addFault({
    match: { method: 'PATCH', path: '/tasks/' },
    effect: { status: 403, code: 'ErrorIncorrectUpdatePropertyCount' },
    times: 1,
  });
  await pane.checkbox(newTitle).press('Space');
  await expect(pane.card(newTitle).getByRole('alert')).toBeVisible();
  await expect(pane.checkbox(newTitle)).toBeFocused();
  expect(await told()).toEqual([
    'Your organization or this mailbox does not allow it.The task is as it was before.Report details',
  ]);

  await choose(newTitle, 'u');
  await expect(pane.status).toHaveText('The task is no longer linked to this email.');
  await expect(pane.status).toBeFocused();
  expect(await told()).toEqual(['Unlinking…', 'The task is no longer linked to this email.']);
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await expect(pane.status).toHaveText('The task is linked to this email again.');
  expect(await told()).toEqual(['The task is linked to this email again.']);

  await choose(newTitle, 'End');
  await expect(pane.button('Keep task')).toBeFocused();
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await expect(pane.status).toHaveText('The task was deleted.');
  await expect(pane.status).toBeFocused();
  expect(await told()).toEqual(['Deleting…', 'The task was deleted.']);
  expect(await lost()).toEqual([]);
});
