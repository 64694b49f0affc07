import { createAddInPane, type AddInPane } from './support/add-in-pane';
import { expect, test as base, type Sandbox } from './support/fixtures';
import type { TaskState } from './support/mailbox-state';
import type { OutlookPage } from './support/outlook-page';
import { createSecondDevice, type SecondDevice } from './support/second-device';
import { linksOn, mailsOn, searchValueOf, tasksSince } from './support/stored-link';

const title = 'See the dentist';
const otherKey = '0f8fad5b-d9cb-469f-a165-70867728950e';

/** A mail whose task was made by the pane a moment ago. */
interface Linked {
  readonly pane: AddInPane;
  readonly device: SecondDevice;
  /** The task of the mail as it is stored now. */
  task(): Promise<TaskState>;
  /** All tasks that were made in this test. */
  tasks(): Promise<readonly TaskState[]>;
  reopen(): Promise<void>;
}

async function link(outlook: OutlookPage, sandbox: Sandbox, list = 'Tasks'): Promise<Linked> {
  const { control, origins } = sandbox;
  const pane = createAddInPane(outlook);
  const before = await control.state();
  await pane.open('dentist');
  await pane.title.fill(title);
  if (list !== 'Tasks') {
    await pane.list.fill(list);
    await pane.list.press('Enter');
  }
  await pane.create.click();
  await expect(pane.status).toContainText(`Task created in ${list}.`);
  const tasks = async () => tasksSince(before, await control.state());
  return {
    pane,
    device: await createSecondDevice(outlook.page.request, origins),
    tasks,
    task: async () => {
      const [task] = await tasks();
      if (!task) throw new Error('There is no new task.');
      return task;
    },
    reopen: async () => {
      await outlook.page.reload();
      await expect(pane.linkedTasks.getByText('Checking')).toHaveCount(0, { timeout: 20_000 });
    },
  };
}

const test = base.extend<{ linked: Linked }>({
  linked: async ({ outlook, sandbox }, use) => {
    await use(await link(outlook, sandbox));
  },
});

test.slow();

test.describe('a task that is gone', () => {
  test('is named, and the link goes from the mail when it is removed', async ({
    linked,
    sandbox: { control },
  }) => {
    const { pane } = linked;
    await control.deleteTask((await linked.task()).id);
    await linked.reopen();
    await expect(pane.linkedTasks).toContainText('This task was deleted in To Do.');
    await pane.button('Remove link').click();
    await expect(pane.linkedTasks).toHaveCount(0);
    await expect(pane.status).toContainText('The task is no longer linked to this email.');
    const mail = await control.message('dentist');
    expect(linksOn(mail)).toBeUndefined();
    expect(searchValueOf(mail)).toMatch(/^none /);
  });

  test('is made again in place of the one that was deleted', async ({ linked, sandbox: { control } }) => {
    const { pane } = linked;
    await control.deleteTask((await linked.task()).id);
    await linked.reopen();
    await pane.button('Create again').click();
    await expect(pane.linkedTasks.getByRole('checkbox')).toHaveCount(1);
    await expect(pane.linkedTasks).not.toContainText('This task was deleted in To Do.');
    const task = await linked.task();
    await expect
      .poll(async () => linksOn(await control.message('dentist'))?.map(({ taskId }) => taskId))
      .toEqual([task.id]);
    expect(await linked.tasks()).toHaveLength(1);
  });
});

base(
  'a list that is gone with its task is named, and the link can be removed',
  async ({ outlook, sandbox }) => {
    const { control } = sandbox;
    const id = await control.addList('Health');
    const { pane, reopen } = await link(outlook, sandbox, 'Health');
    await control.deleteList(id);
    await reopen();
    await expect(pane.linkedTasks).toContainText('The list of this task was deleted in To Do');
    await pane.button('Remove link').click();
    await expect(pane.linkedTasks).toHaveCount(0);
    await expect.poll(async () => linksOn(await control.message('dentist'))).toBeUndefined();
  },
);

test('a task that was moved to another list is found there, and nothing is said', async ({
  linked,
  sandbox: { control },
}) => {
  const { lists } = await control.state();
  const work = lists.find(({ displayName }) => displayName === 'Work');
  const id = await control.task((await linked.task()).id, 'move', { listId: work?.id });
  await linked.reopen();
  await expect(linked.pane.card(title)).toContainText('Work');
  await expect(linked.pane.linkedTasks).not.toContainText('deleted');
  expect(linksOn(await control.message('dentist'))).toMatchObject([{ taskId: id, listId: work?.id }]);
});

test.describe('what cannot be read is shown and left as it is', () => {
  const onTask = [
    {
      name: 'a damaged record on the task',
      values: { linkKey: otherKey, mails: 'not what it should be' },
      words: 'What the task knows about this email cannot be read. It is left as it is.',
      button: 'Report details',
    },
    {
      name: 'a record of a newer version on the task',
      values: { formatVersion: 2, mails: 'of another kind' },
      words: 'This link was made by a newer version of this add-in. It is left as it is.',
      button: 'Reload',
    },
  ];
  for (const { name, values, words, button } of onTask) {
    test(name, async ({ linked }) => {
      const { pane, device } = linked;
      await device.writeOnTask(await linked.task(), values);
      const before = await linked.task();
      await linked.reopen();
      await expect(pane.card(title)).toContainText(words);
      await expect(pane.card(title).getByRole('button', { name: button })).toBeEnabled();
      if (button === 'Reload') {
        await pane.card(title).getByRole('button', { name: button }).click();
        await expect(pane.card(title)).toContainText(words);
      }
      expect((await linked.task()).extensions).toEqual(before.extensions);
    });
  }

  const onMail = [
    {
      name: 'a damaged record on the mail',
      values: { links: 'not what it should be' },
      words: 'What this email knows about its tasks cannot be read. It is left as it is.',
      button: 'Report details',
    },
    {
      name: 'a record of a newer version on the mail',
      values: { formatVersion: 2, links: 'of another kind' },
      words: 'A newer version of this add-in has marked this email.',
      button: 'Reload',
    },
  ];
  for (const { name, values, words, button } of onMail) {
    test(name, async ({ linked, outlook, sandbox: { control } }) => {
      const { id } = await control.message('dentist');
      await linked.device.writeOnMail(id, values);
      const before = await control.message('dentist');
      await outlook.page.reload();
      await expect(outlook.pane.getByText(words)).toBeVisible();
      await expect(linked.pane.button(button)).toBeEnabled();
      const after = await control.message('dentist');
      expect(after.extensions).toEqual(before.extensions);
      expect(after.extendedProperties).toEqual(before.extendedProperties);
      // The task is known by the traces that can still be read.
      await expect(linked.pane.checkbox(title)).toBeVisible();
    });
  }
});

test('a task that cannot be read just now says so, and one click reads it again', async ({
  linked,
  sandbox: { control },
}) => {
  const { pane } = linked;
  await control.setOffline(true);
  await linked.reopen();
  const words = 'This may be out of date: the task could not be read just now.';
  await expect(pane.linkedTasks).toContainText(words, { timeout: 20_000 });
  await control.setOffline(false);
  await pane.linkedTasks.getByRole('button', { name: 'Try again' }).click();
  await expect(pane.checkbox(title)).toBeVisible();
  await expect(pane.linkedTasks).not.toContainText(words);
});

test('a task that lost its record and cannot be told says so, and gets it by one click', async ({
  linked,
  sandbox: { control },
}) => {
  const { pane } = linked;
  const task = await linked.task();
  const { linkKey } = mailsOn(task) ?? {};
  await linked.device.forgetOnTask(task);
  await control.addFault({ match: { path: '/tasks/.*/extensions' }, effect: { status: 503 } });
  await linked.reopen();
  const words = 'The task does not lead back to this email yet.';
  await expect(pane.card(title)).toContainText(words);
  await control.clearFaults();
  await pane.card(title).getByRole('button', { name: 'Try again' }).click();
  await expect(pane.card(title)).not.toContainText(words);
  expect(mailsOn(await linked.task())?.linkKey).toBe(linkKey);
});

test('a task that does not know where its mail moved says so, and is told by one click', async ({
  linked,
  outlook,
  sandbox: { control },
}) => {
  const { pane } = linked;
  const { id } = await control.message('dentist');
  const archive = (await control.state()).folders.find(({ wellKnownName }) => wellKnownName === 'archive');
  const movedId = await control.moveMessage(id, archive?.id ?? 'archive');
  await control.addFault({ match: { path: '/linkedResources' }, effect: { status: 503 } });
  await outlook.open({ mail: 'dentist', isPaneOpen: true });
  const words = 'The email has moved, and the task may not lead back to it yet.';
  await expect(pane.card(title)).toContainText(words, { timeout: 20_000 });
  await control.clearFaults();
  await pane.card(title).getByRole('button', { name: 'Try again' }).click();
  await expect
    .poll(async () => (await linked.task()).linkedResource?.webUrl)
    .toContain(encodeURIComponent(movedId));
  await expect(pane.card(title)).not.toContainText(words);
});

test('a second task for the same work, made by another device at once, is offered for removal', async ({
  linked,
  sandbox: { control },
}) => {
  const { pane, device } = linked;
  const task = await linked.task();
  const mail = await control.message('dentist');
  const [ref] = mailsOn(task)?.mails ?? [];
  const links = linksOn(mail) ?? [];
  if (!ref) throw new Error('The task knows no mail.');
  await device.capture({ id: mail.id, ref, links }, { listId: task.listId, title, linkKey: otherKey });
  await linked.reopen();
  await expect(pane.checkbox(title)).toHaveCount(2);
  await expect(pane.linkedTasks.getByText('This looks like a second task for the same work.')).toHaveCount(1);
  await pane.button('Remove duplicate').click();
  await pane.linkedTasks.getByRole('button', { name: 'Delete task' }).click();
  await expect(pane.checkbox(title)).toHaveCount(1);
  await expect(pane.status).toContainText('The task was deleted.');
  expect((await linked.tasks()).map(({ id }) => id)).toEqual([task.id]);
  expect(linksOn(await control.message('dentist'))).toEqual(links);
});
