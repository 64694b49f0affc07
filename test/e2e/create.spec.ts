import { digestOf } from '../support/node-digest';
import type { ControlClient, Exchange } from './support/control-client';
import { expect, test } from './support/fixtures';
import { linksOn, searchValueOf, tagOn, tasksSince } from './support/stored-link';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A new device looks after a while for work that was cut off: lists, the latest tasks in them, tracked mails. */
function isLookForLostWork({ method, url, requestBody }: Exchange): boolean {
  if (method === 'GET') return /\/me\/(todo\/lists$|messages\?)/.test(url);
  return JSON.stringify(requestBody).includes('lastModifiedDateTime');
}

/** From now on one batch is answered, and nothing after it. */
async function onlyFirstBatchIsFast(control: ControlClient): Promise<void> {
  await control.addFault({ match: { path: '\\$batch', part: false }, effect: { delayMs: 1 }, times: 1 });
  await control.addFault({ match: { part: false }, effect: { hold: 'later' } });
}

test.describe('creating a task from a mail', () => {
  test('takes a day that the mail speaks of, with one click and no request', async ({
    outlook,
    pane,
    sandbox: { control },
  }) => {
    const before = await control.state();
    await pane.open('dentist');
    const offered = outlook.pane.getByRole('group', { name: 'Dates in this email' });
    await expect(offered).toContainText('“on Monday 7 December at 8:20”');
    await pane.button('Mon, Dec 7').click();
    await expect(outlook.pane.getByText('Due Mon, Dec 7')).toBeVisible();
    await pane.create.click();
    await expect(pane.card('Your appointment')).toContainText('Mon, Dec 7');
    const [task] = tasksSince(before, await control.state());
    expect(new Date(task?.due ?? NaN).toISOString()).toMatch(/^2026-12-0[67]T/);
  });

  test('is asked for on a new device before any list is known, and done as soon as one is', async ({
    outlook,
    pane,
    sandbox: { control },
  }) => {
    const before = await control.state();
    await control.addFault({ match: { part: false }, effect: { hold: 'all' } });
    await outlook.open({ mail: 'dentist', isPaneOpen: true });
    await pane.title.fill('See the dentist');
    // It does not invite to make a task before it is known that there is none.
    await expect(pane.create).toHaveCSS('background-color', 'rgb(255, 255, 255)');
    await pane.create.click();
    await expect(pane.button('Creating task…')).toBeFocused();
    await control.clearFaults();
    await expect(pane.status).toContainText('Task created in Tasks.');
    expect(tasksSince(before, await control.state())).toMatchObject([{ title: 'See the dentist' }]);
  });

  test('both sides are linked as they should be, by one request for the task and one more for the mail', async ({
    outlook,
    pane,
    sandbox: { control, origins, graphTraffic },
    consoleErrors,
  }) => {
    const before = await control.state();
    const work = before.lists.find(({ displayName }) => displayName === 'Work');
    await pane.open('complaint-thanks');
    await expect(pane.title).toHaveValue('Complaint: wrong lamp, and nobody calls back (order 55-8812)');
    await expect(pane.create).toHaveCSS('background-color', 'rgb(15, 108, 189)');
    await pane.title.fill('Collect the lamp');
    await pane.list.fill('wor');
    await outlook.pane.getByRole('option', { name: 'Work' }).click();
    await expect(pane.list).toHaveValue('Work');
    await pane.button('Pick a date').click();
    await outlook.pane.getByLabel('Due date').fill('2031-03-30');
    await pane.button('More options').click();
    await outlook.pane.getByRole('radio', { name: 'High' }).check();
    await outlook.pane.getByRole('radio', { name: 'Full text' }).check();
    await pane.create.click();
    await expect(pane.status).toContainText('Task created in Work.');
    await expect(pane.card('Collect the lamp')).toContainText('High importance');
    await expect(pane.linkedTasks.getByRole('link', { name: 'Open in To Do' })).toHaveAttribute(
      'href',
      /\/tasks\/id\/.+\/details$/,
    );

    const [opening, post, batch, ...more] = (await graphTraffic()).filter(
      (exchange) => !isLookForLostWork(exchange),
    );
    expect(opening?.url).toMatch(/\/\$batch$/);
    expect(post).toMatchObject({ method: 'POST', status: 201 });
    expect(post?.url).toMatch(/\/me\/todo\/lists\/[^/]+\/tasks$/);
    expect(batch).toMatchObject({ method: 'POST', status: 200 });
    expect(batch?.url).toMatch(/\/\$batch$/);
    expect(more).toEqual([]);

    const after = await control.state();
    const [task, ...others] = tasksSince(before, after);
    const mail = await control.message('complaint-thanks');
    if (!task) throw new Error('There is no new task.');
    expect(others).toEqual([]);
    expect(task).toMatchObject({
      title: 'Collect the lamp',
      listId: work?.id,
      status: 'notStarted',
      importance: 'high',
      linkedResource: {
        applicationName: 'Outlook',
        displayName: mail.subject,
        externalId: mail.internetMessageId,
      },
    });
    expect(task.body.content).toContain('please send the confirmation to my wife as well');
    // Midnight in Berlin, on the day on which its clocks go forward.
    expect(new Date(task.due ?? 0).toISOString()).toMatch(/^2031-03-(29T23|30T00):00:00/);
    const webUrl = task.linkedResource?.webUrl ?? '';
    expect(webUrl).toContain(`${origins.outlook}/owa/?ItemID=${encodeURIComponent(mail.id)}`);

    const links = linksOn(mail);
    const taskKey = links?.[0]?.taskKey ?? '';
    expect(taskKey).toMatch(uuid);
    expect(links).toEqual([{ taskKey, listId: work?.id, taskId: task.id }]);
    expect(searchValueOf(mail)).toBe(`linked ${taskKey}`);
    expect(tagOn(task)).toEqual({
      taskKey,
      mail: {
        immutableId: mail.immutableId,
        internetMessageId: mail.internetMessageId,
        conversationId: expect.stringMatching(/./),
        mailbox: digestOf(`${taskKey}:adele@example.com`),
        subject: mail.subject,
        sender: 'tomas.herrera@example.net',
        receivedDateTime: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      },
      others: [],
    });
    expect(consoleErrors).toEqual([]);
  });

  test('the form is complete after one answer, however slow all others are', async ({
    pane,
    sandbox: { control, graphTraffic },
  }) => {
    await onlyFirstBatchIsFast(control);
    await pane.open('dentist');
    await expect(pane.title).toHaveValue('Your appointment');
    await expect(pane.create).toBeEnabled();
    const [opening, ...more] = await graphTraffic();
    expect(opening?.url).toMatch(/\$batch$/);
    expect(more).toEqual([]);
  });

  test('a mail that has a task shows it after a reload, and offers the form only when asked', async ({
    outlook,
    pane,
    sandbox: { graphTraffic, control },
  }) => {
    await pane.open('dentist');
    await pane.button('Tomorrow').click();
    await pane.create.click();
    await expect(pane.status).toContainText('Task created in Tasks.');
    await control.clearTraffic();
    await outlook.page.reload();
    await expect(pane.card('Your appointment')).toBeVisible();
    await expect.poll(graphTraffic).not.toHaveLength(0);

    // Known from then, the task comes with the first answer.
    await control.clearTraffic();
    await onlyFirstBatchIsFast(control);
    await outlook.page.reload();
    await expect(pane.card('Your appointment')).toContainText('Tasks · Due tomorrow');
    await expect(pane.checkbox('Your appointment')).not.toBeChecked();
    await expect(pane.create).toHaveCount(0);
    await expect(pane.checkbox('Your appointment')).toBeEnabled();
    await expect(pane.linkedTasks.getByText('Checking')).toHaveCount(0);
    expect(await graphTraffic()).toHaveLength(1);
    await control.clearFaults();
    await pane.another.click();
    await expect(pane.title).toBeFocused();

    await outlook.openMail('parcel');
    await expect(outlook.page.getByTitle('Email to To Do', { exact: true })).toHaveCount(0);
    await outlook.togglePane();
    await pane.ready();
    await expect(pane.linkedTasks).toHaveCount(0);
  });

  test('the note holds as much of the mail as was chosen', async ({
    outlook,
    pane,
    sandbox: { control },
  }) => {
    const marks = { head: 'class 3b visits the planetarium', tail: 'Birch Lane School' };
    const notes = new Map<string, string>();
    await outlook.open({ mail: 'school-trip', isPaneOpen: true });
    for (const level of ['Link only', 'Preview', 'Full text']) {
      const before = await control.state();
      if (notes.size > 0) await pane.another.click();
      await pane.ready();
      await pane.title.fill(level);
      await pane.button('More options').click();
      await outlook.pane.getByRole('radio', { name: level }).check();
      await pane.create.click();
      await expect(pane.card(level)).toBeVisible();
      await expect(pane.status).toContainText('Task created in Tasks.');
      const [task] = tasksSince(before, await control.state());
      notes.set(level, task?.body.content ?? '');
    }
    expect(notes.get('Link only')?.trim()).toBe('');
    expect(notes.get('Preview')).toContain(marks.head);
    expect(notes.get('Preview')?.length).toBeLessThanOrEqual(256);
    expect(notes.get('Full text')).toContain(marks.head);
    expect(notes.get('Full text')?.trimEnd().endsWith(marks.tail)).toBe(true);
    expect(linksOn(await control.message('school-trip'))).toHaveLength(3);
  });

  test('flagged mails are no list to choose, and a list is found by its name', async ({ outlook, pane }) => {
    await pane.open('dentist');
    await pane.list.click();
    await expect(outlook.pane.getByRole('option')).toHaveText([
      'Tasks',
      'Work',
      'Groceries',
      'Office moveShared',
      'Book clubShared',
    ]);
    await pane.list.fill('gro');
    await expect(outlook.pane.getByRole('option')).toHaveText(['Groceries']);
    await pane.list.press('Enter');
    await expect(pane.list).toHaveValue('Groceries');
  });
});

test('the command makes no second task after the pane, and names the one that is there', async ({
  outlook,
  pane,
  sandbox: { control },
}) => {
  await pane.open('parcel');
  await pane.title.fill('Fetch the parcel');
  await pane.create.click();
  await expect(pane.status).toContainText('Task created in Tasks.');
  const { tasks } = await control.state();
  await outlook.runCommand();
  await expect(outlook.notifications).toContainText('Already in Tasks: Fetch the parcel');
  expect((await control.state()).tasks).toHaveLength(tasks.length);
});
