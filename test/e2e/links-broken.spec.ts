import { toTaskKey } from '../../src/domain/task/task-key';
import { present } from '../support/present';
import { createAddInPane, type AddInPane } from './support/add-in-pane';
import { expect, test as base, type Sandbox } from './support/fixtures';
import type { TaskState } from './support/mailbox-state';
import type { OutlookPage } from './support/outlook-page';
import { createSecondDevice, type SecondDevice } from './support/second-device';
import { linksOn, searchValueOf, tagOn, tasksSince } from './support/stored-link';

const title = 'See the dentist';
const otherKey = present(toTaskKey('0f8fad5b-d9cb-469f-a165-70867728950e'));

/** A mail whose task the pane has just created. */
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
      await expect(pane.status).not.toContainText('Looking for tasks');
    },
  };
}

const test = base.extend<{ linked: Linked }>({
  linked: async ({ outlook, sandbox }, use) => {
    await use(await link(outlook, sandbox));
  },
});

test('a task that was deleted is named, and is made again in its place', async ({
  linked,
  sandbox: { control },
}) => {
  const { pane } = linked;
  await control.deleteTask((await linked.task()).id);
  await linked.reopen();
  await expect(pane.linkedTasks).toContainText(`${title}This task was deleted in To Do.`);
  await pane.button('Create again').click();
  await expect(pane.linkedTasks.getByRole('checkbox')).toHaveCount(1);
  await expect(pane.linkedTasks).not.toContainText('This task was deleted in To Do.');
  const task = await linked.task();
  await expect
    .poll(async () => linksOn(await control.message('dentist'))?.map(({ taskId }) => taskId))
    .toEqual([task.id]);
  expect(await linked.tasks()).toHaveLength(1);
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
    await expect(pane.status).toContainText('The task is no longer linked to this email.');
    const mail = await control.message('dentist');
    expect(linksOn(mail)).toBeUndefined();
    expect(searchValueOf(mail)).toMatch(/^none /);
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

/** What another version of the add-in, or another program, left behind, and what the pane shows for it. */
const unreadable = {
  'a damaged record on the task': {
    values: { taskKey: otherKey, mail: 'not what it should be' },
    words: 'The link stored in this task cannot be read. Nothing was changed.',
    button: 'Report details',
  },
  'a record of a newer version on the task': {
    values: { formatVersion: 99, mail: 'of another kind' },
    words: 'This link was made by a newer version of this add-in. Nothing was changed.',
    button: 'Reload',
  },
  'a damaged record on the mail': {
    values: { links: 'not what it should be' },
    words: 'The task links stored in this email cannot be read. Nothing was changed.',
    button: 'Report details',
  },
  'a record of a newer version on the mail': {
    values: { formatVersion: 99, links: 'of another kind' },
    words: 'The task links in this email were saved by a newer version of this add-in.',
    button: 'Reload',
  },
};

test('what cannot be read on the task is shown and left as it is', async ({ linked }) => {
  const { pane, device } = linked;
  for (const name of ['a damaged record on the task', 'a record of a newer version on the task'] as const) {
    const { values, words, button } = unreadable[name];
    await device.writeOnTask(await linked.task(), values);
    const before = await linked.task();
    await linked.reopen();
    await expect(pane.card(title), name).toContainText(words);
    await expect(pane.card(title).getByRole('button', { name: button })).toBeEnabled();
    expect((await linked.task()).extensions, name).toEqual(before.extensions);
  }
  await pane.card(title).getByRole('button', { name: 'Reload' }).click();
  await expect(pane.card(title)).toContainText(unreadable['a record of a newer version on the task'].words);
});

test('what cannot be read on the mail is shown and left as it is, and its task is known all the same', async ({
  linked,
  outlook,
  sandbox: { control },
}) => {
  for (const name of ['a damaged record on the mail', 'a record of a newer version on the mail'] as const) {
    const { values, words, button } = unreadable[name];
    await linked.device.writeOnMail((await control.message('dentist')).id, values);
    const before = await control.message('dentist');
    await outlook.page.reload();
    await expect(outlook.pane.getByText(words), name).toBeVisible();
    await expect(linked.pane.button(button)).toBeEnabled();
    // By the traces that can still be read.
    await expect(linked.pane.checkbox(title), name).toBeVisible();
    const after = await control.message('dentist');
    expect(after.extensions, name).toEqual(before.extensions);
    expect(after.extendedProperties, name).toEqual(before.extendedProperties);
  }
});

test('a task that cannot be read now says so, and one click reads it again', async ({
  linked,
  outlook,
  time,
  sandbox: { control },
}) => {
  const { pane } = linked;
  await control.setOffline(true);
  await outlook.page.reload();
  const words = 'This may be out of date: the task could not be read just now.';
  await expect(pane.linkedTasks).toBeVisible();
  await time.passUntil(pane.linkedTasks, words);
  await control.setOffline(false);
  await pane.linkedTasks.getByRole('button', { name: 'Try again' }).click();
  await expect(pane.checkbox(title)).toBeVisible();
  await expect(pane.linkedTasks).not.toContainText(words);
});

test('a task that lost its tag and cannot be updated says so, and gets it by one click', async ({
  linked,
  outlook,
  time,
  sandbox: { control },
}) => {
  const { pane } = linked;
  const task = await linked.task();
  const { taskKey } = tagOn(task) ?? {};
  await linked.device.forgetOnTask(task);
  await control.addFault({ match: { path: '/tasks/.*/extensions' }, effect: { status: 503 } });
  await outlook.page.reload();
  const words = 'The task has no link back to this email yet.';
  await expect(pane.card(title)).toBeVisible();
  await time.passUntil(pane.card(title), words);
  await control.clearFaults();
  await pane.card(title).getByRole('button', { name: 'Try again' }).click();
  await expect.poll(async () => tagOn(await linked.task())?.taskKey).toBe(taskKey);
  await expect(pane.card(title)).not.toContainText(words);
});

test('a task that does not know where its mail moved says so, and is updated by one click', async ({
  linked,
  outlook,
  time,
  sandbox: { control },
}) => {
  const { pane } = linked;
  const { id } = await control.message('dentist');
  const archive = (await control.state()).folders.find(({ wellKnownName }) => wellKnownName === 'archive');
  const movedId = await control.moveMessage(id, archive?.id ?? 'archive');
  await control.addFault({ match: { path: '/linkedResources' }, effect: { status: 503 } });
  await outlook.open({ mail: 'dentist', isPaneOpen: true });
  const words = 'This email was moved. The link in the task may not work yet.';
  await expect(pane.card(title)).toBeVisible();
  await time.passUntil(pane.card(title), words);
  await control.clearFaults();
  await pane.card(title).getByRole('button', { name: 'Try again' }).click();
  await expect
    .poll(async () => (await linked.task()).linkedResource?.webUrl)
    .toContain(encodeURIComponent(movedId));
  await expect(pane.card(title)).not.toContainText(words);
});

test('a duplicate, made by another device at the same time, is offered for removal', async ({
  linked,
  sandbox: { control },
}) => {
  const { pane, device } = linked;
  const task = await linked.task();
  const mail = await control.message('dentist');
  const tag = tagOn(task);
  const links = linksOn(mail) ?? [];
  if (!tag) throw new Error('The task knows no mail.');
  await device.capture({ id: mail.id, tag, links }, { listId: task.listId, title, taskKey: otherKey });
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
