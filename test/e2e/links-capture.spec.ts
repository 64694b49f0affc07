import { createAddInPane, type AddInPane } from './support/add-in-pane';
import { expect, test } from './support/fixtures';
import { createOutlookPage } from './support/outlook-page';
import { linksOn, searchValueOf, tagOn, tasksSince } from './support/stored-link';

const title = 'Your appointment';
const created = 'Task created in Tasks.';
const cutBefore = { drop: 'before' } as const;

/** The first of two requests creates the task, whichever it is; the other reports it. */
async function endsOf(panes: readonly AddInPane[]): Promise<readonly string[]> {
  const ends = await Promise.all(
    panes.map(async ({ status }) => {
      await expect(status).toContainText(/Task created in|already has a task/);
      return status.innerText();
    }),
  );
  return ends.map((text) => (text.includes(created) ? 'created' : 'already')).sort();
}

test.describe('a capture that is cut off', () => {
  const moments = [
    {
      when: 'between the task and the mail',
      faults: [{ match: { path: '\\$batch', part: false }, effect: cutBefore }],
    },
    {
      when: 'before it is known that the task exists',
      faults: [
        { match: { method: 'POST', path: '/tasks$' }, effect: { drop: 'after' } as const, times: 1 },
        { match: { path: '/tasks|\\$batch', part: false }, effect: cutBefore },
      ],
    },
  ];
  for (const { when, faults } of moments) {
    test(`${when} by closing Outlook is finished on any mail, and then sends no further requests`, async ({
      outlook,
      pane,
      context,
      sandbox: { control, origins, graphTraffic },
    }) => {
      const before = await control.state();
      await pane.open('dentist');
      for (const fault of faults) await control.addFault(fault);
      await pane.create.click();
      await expect.poll(async () => tasksSince(before, await control.state()).length).toBe(1);
      await outlook.page.close();
      expect(linksOn(await control.message('dentist'))).toBeUndefined();
      await control.clearFaults();

      const next = createOutlookPage(await context.newPage(), origins.outlook, control);
      await next.open({ mail: 'parcel', isPaneOpen: true });
      await expect.poll(async () => linksOn(await control.message('dentist'))?.length).toBe(1);
      const [task, ...duplicates] = tasksSince(before, await control.state());
      const mail = await control.message('dentist');
      expect(duplicates).toEqual([]);
      expect(linksOn(mail)).toMatchObject([{ taskId: task?.id, listId: task?.listId }]);
      expect(task && tagOn(task)?.taskKey).toBe(linksOn(mail)?.[0]?.taskKey);
      expect(searchValueOf(mail)).toBe(`linked ${linksOn(mail)?.[0]?.taskKey}`);
      const nextPane = createAddInPane(next);
      await expect(nextPane.outbox).toHaveCount(0);
      await expect(nextPane.linkedTasks).toHaveCount(0);

      // The device has looked for other lost operations by now; a further start reads the open mail and nothing else.
      await control.clearTraffic();
      await next.page.reload();
      await expect.poll(async () => (await graphTraffic()).length).toBeGreaterThan(0);
      await nextPane.ready();
      await expect(nextPane.status).not.toContainText('Looking for tasks');
      expect((await graphTraffic()).map(({ url }) => url.replace(/^.*\//, ''))).toEqual(['$batch']);
    });
  }
});

test.describe('one click makes one task', () => {
  test('for a double click', async ({ pane, sandbox: { control } }) => {
    const before = await control.state();
    await pane.open('dentist');
    await control.addFault({ match: { method: 'POST', path: '/tasks$' }, effect: { hold: 'task' } });
    await pane.create.dblclick();
    await control.release('task');
    await expect(pane.status).toContainText(created);
    expect(tasksSince(before, await control.state())).toHaveLength(1);
    expect(linksOn(await control.message('dentist'))).toHaveLength(1);
  });

  test('for two panes on the same mail', async ({ outlook, context, sandbox: { control, origins } }) => {
    const second = createOutlookPage(await context.newPage(), origins.outlook, control);
    const panes = [createAddInPane(outlook), createAddInPane(second)];
    const before = await control.state();
    await Promise.all([outlook, second].map((each) => each.open({ mail: 'dentist', isPaneOpen: true })));
    await Promise.all(panes.map((pane) => pane.ready()));
    await control.addFault({ match: { method: 'POST', path: '/tasks$' }, effect: { hold: 'task' } });
    await Promise.all(panes.map((pane) => pane.create.click()));
    for (const pane of panes) await expect(pane.button('Creating task…')).toBeVisible();
    await control.release('task');
    expect(await endsOf(panes)).toEqual(['already', 'created']);
    for (const pane of panes) {
      await expect(pane.checkbox(title)).toHaveCount(1);
      await expect(pane.outbox).toHaveCount(0);
    }
    expect(tasksSince(before, await control.state())).toHaveLength(1);
    expect(linksOn(await control.message('dentist'))).toHaveLength(1);
  });

  test('for the pane and the command at once', async ({ outlook, pane, sandbox: { control } }) => {
    const before = await control.state();
    await pane.open('dentist');
    await control.addFault({ match: { method: 'POST', path: '/tasks$' }, effect: { hold: 'task' } });
    await Promise.all([pane.create.click(), outlook.runCommand()]);
    await expect(outlook.page.locator('iframe[src*="/commands.html"]')).toBeAttached();
    await control.release('task');
    await expect(pane.status).toContainText(/Task created in|already has a task/);
    await expect(outlook.notifications).toContainText(/Task added to|Already in|already has/);
    expect(tasksSince(before, await control.state())).toHaveLength(1);
    expect(linksOn(await control.message('dentist'))).toHaveLength(1);
  });
});

test.describe('an open pane notices by itself', () => {
  test('that the command has made a task, and that another pane undid it', async ({
    outlook,
    pane,
    context,
    sandbox: { control, origins },
  }) => {
    await pane.open('dentist');
    await outlook.runCommand();
    await expect(pane.checkbox(title)).toBeVisible();
    await expect(pane.outbox).toHaveCount(0);

    const second = createOutlookPage(await context.newPage(), origins.outlook, control);
    const otherPane = createAddInPane(second);
    await second.open({ mail: 'dentist', isPaneOpen: true });
    await otherPane.act(title, 'Unlink');
    await expect(pane.linkedTasks).toHaveCount(0);
    await expect(pane.outbox).toHaveCount(0);
  });
});

test.describe('undoing a task', () => {
  test('leaves mail and list as they were, however late the answers', async ({
    pane,
    sandbox: { control },
  }) => {
    const before = await control.state();
    await pane.open('dentist');
    await pane.title.fill('See the dentist');
    await pane.create.click();
    await expect(pane.status).toContainText(created);
    await control.addFault({ match: { part: false }, effect: { hold: 'all' } });
    await pane.button('Undo').click();
    await expect(pane.button('Removing the task…')).toBeVisible();
    await control.release('all');
    await expect(pane.status).toContainText('Task removed.');
    await expect(pane.title).toHaveValue('See the dentist');
    expect(tasksSince(before, await control.state())).toEqual([]);
    const mail = await control.message('dentist');
    expect(linksOn(mail)).toBeUndefined();
    expect(searchValueOf(mail)).toMatch(/^none /);
  });

  for (const moment of ['the task', 'the mail'] as const) {
    test(`is possible by Undo while the request for ${moment} is running`, async ({
      pane,
      sandbox: { control },
    }) => {
      const before = await control.state();
      await pane.open('dentist');
      const match =
        moment === 'the task' ? { method: 'POST', path: '/tasks$' } : { path: '\\$batch', part: false };
      await control.addFault({ match, effect: { hold: 'it' }, times: 1 });
      await pane.title.fill('See the dentist');
      await pane.create.click();
      await pane.button('Undo').click();
      await expect(pane.button('Removing the task…')).toBeVisible();
      await control.release('it');
      await expect(pane.status).toContainText('Task removed.');
      await expect(pane.title).toHaveValue('See the dentist');
      await expect(pane.create).toBeEnabled();
      await expect(pane.outbox).toHaveCount(0);
      await expect(pane.linkedTasks).toHaveCount(0);
      expect(tasksSince(before, await control.state())).toEqual([]);
      const mail = await control.message('dentist');
      expect(linksOn(mail)).toBeUndefined();
      expect(searchValueOf(mail) ?? 'none').toMatch(/^none/);
    });
  }

  test('is possible in the outbox while a waiting operation is resumed', async ({
    pane,
    time,
    sandbox: { control },
  }) => {
    const before = await control.state();
    await pane.open('dentist');
    await control.addFault({ match: { path: '\\$batch', part: false }, effect: { status: 503 } });
    await pane.title.fill('See the dentist');
    await pane.create.click();
    const words = 'The service is not available right now.';
    await time.passUntil(pane.outbox, words);
    expect(tasksSince(before, await control.state())).toHaveLength(1);

    // Resumed once more, slowly, and given up in the middle.
    await control.clearFaults();
    await control.addFault({ match: { part: false }, effect: { hold: 'all' } });
    await pane.outbox.getByRole('button', { name: 'Try again' }).click();
    await pane.outbox.getByRole('button', { name: 'Delete task' }).click();
    await control.release('all');
    await expect(pane.outbox).toHaveCount(0);
    await expect(pane.linkedTasks).toHaveCount(0);
    expect(tasksSince(before, await control.state())).toEqual([]);
    const mail = await control.message('dentist');
    expect(linksOn(mail)).toBeUndefined();
    expect(searchValueOf(mail) ?? 'none').toMatch(/^none/);
  });
});
