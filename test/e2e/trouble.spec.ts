import { expect, test } from './support/fixtures';
import { linksOn, searchValueOf, tasksSince } from './support/stored-link';

const offline = 'There is no connection to the service.';

test.describe('a busy service', () => {
  test('is given the time that it asks for, for the task and within a batch, and one task is made', async ({
    pane,
    time,
    sandbox: { control, graphTraffic },
  }) => {
    const before = await control.state();
    const busy = { status: 429, retryAfter: 1 };
    await pane.open('dentist');
    await control.addFault({ match: { method: 'POST', path: '/tasks$' }, effect: busy, times: 1 });
    await control.addFault({ match: { path: '/messages/.*extensions', part: true }, effect: busy, times: 1 });
    await pane.create.click();
    await time.passUntil(pane.status, 'Task created in Tasks.');
    expect(tasksSince(before, await control.state())).toHaveLength(1);
    const mail = await control.message('dentist');
    expect(linksOn(mail)).toHaveLength(1);
    expect(searchValueOf(mail)).toMatch(/^linked /);
    await expect(pane.alert).toHaveCount(0);
    expect((await graphTraffic()).filter(({ status }) => status === 429).length).toBeGreaterThan(0);
  });

  test('that stays busy is named, the task is kept, and one click finishes it', async ({
    outlook,
    pane,
    time,
    sandbox: { control },
  }) => {
    const before = await control.state();
    await pane.open('dentist');
    await control.addFault({
      match: { method: 'POST', path: '/tasks$' },
      effect: { status: 429, retryAfter: 600 },
    });
    await pane.create.click();
    await time.passUntil(pane.outbox, 'The service is busy right now.');
    await expect(pane.outbox).toContainText('Saved on this device. It is sent automatically.');
    await expect(pane.outbox).toContainText('Your appointment');
    expect(tasksSince(before, await control.state())).toEqual([]);

    await outlook.page.reload();
    await expect(pane.outbox).toContainText('Your appointment');
    await control.clearFaults();
    await pane.outbox.getByRole('button', { name: 'Try again' }).click();
    await expect(pane.checkbox('Your appointment')).toBeVisible();
    await expect(pane.outbox).toHaveCount(0);
    expect(tasksSince(before, await control.state())).toHaveLength(1);
    expect(linksOn(await control.message('dentist'))).toHaveLength(1);
  });
});

test.describe('without a network', () => {
  test('a requested task is kept, and is created automatically when the network is back', async ({
    pane,
    time,
    context,
    sandbox: { control },
  }) => {
    const before = await control.state();
    await pane.open('dentist');
    await context.setOffline(true);
    await pane.create.click();
    await time.passUntil(pane.outbox, offline);
    await expect(pane.outbox).toContainText('Saved on this device. It is sent automatically.');
    await context.setOffline(false);
    await expect(pane.checkbox('Your appointment')).toBeVisible();
    await expect(pane.outbox).toHaveCount(0);
    expect(tasksSince(before, await control.state())).toHaveLength(1);
    expect(linksOn(await control.message('dentist'))).toHaveLength(1);
  });

  test('the pane says what is the matter, offers what is known, and finishes on any mail', async ({
    outlook,
    pane,
    time,
    sandbox: { control },
  }) => {
    const before = await control.state();
    await pane.open('parcel');
    await control.setOffline(true);
    await outlook.open({ mail: 'dentist', isPaneOpen: true });
    await time.passUntil(pane.alert, offline);
    await expect(pane.alert).toContainText(
      'You can continue. Tasks you create now are saved and sent later.',
    );
    await pane.button('More options').click();
    await outlook.pane.getByRole('radio', { name: 'Full text' }).check();
    await pane.create.click();
    await time.passUntil(pane.outbox, 'Your appointment');
    expect(tasksSince(before, await control.state())).toEqual([]);

    await control.setOffline(false);
    await pane.open('parcel');
    await expect.poll(async () => linksOn(await control.message('dentist'))).toHaveLength(1);
    await expect(pane.outbox).toHaveCount(0);
    await expect(pane.linkedTasks).toHaveCount(0);
    const made = tasksSince(before, await control.state());
    expect(made).toHaveLength(1);
    // Outlook shows another mail by now: its text came from the service.
    expect(made[0]?.body.content).toContain('please tell us 48 hours ahead.');
  });

  test('an answer that was lost on its way makes no second task', async ({
    pane,
    time,
    sandbox: { control },
  }) => {
    const before = await control.state();
    await pane.open('dentist');
    // Chromium sends a request again by itself when its connection is cut, so the answer is lost on its way to it.
    const lost = { status: 504, afterEffect: true };
    await control.addFault({ match: { method: 'POST', path: '/tasks$' }, effect: lost, times: 1 });
    await control.addFault({
      match: { path: '/messages/.*extensions', part: true },
      effect: { drop: 'after' },
      times: 1,
    });
    await pane.create.click();
    await time.passUntil(pane.status, 'Task created in Tasks.');
    expect(tasksSince(before, await control.state())).toHaveLength(1);
    expect(linksOn(await control.message('dentist'))).toHaveLength(1);
  });
});
