import { axeFindings } from './support/axe-findings';
import { expect, test } from './support/fixtures';
import { tasksSince } from './support/stored-link';

test.describe('the options of a new task', () => {
  test('a reminder rings at its time in the zone of the mailbox', async ({
    outlook,
    pane,
    sandbox: { control, graphTraffic },
  }) => {
    const before = await control.state();
    await pane.open('dentist');
    await pane.button('More options').click();
    await pane.button('Reminder None').click();
    await expect(outlook.pane.getByLabel('Date of the reminder')).toBeFocused();
    await outlook.pane.getByLabel('Date of the reminder').fill('2020-07-01');
    await outlook.pane.getByLabel('Time of the reminder').fill('08:15');
    await pane.create.click();
    await expect(outlook.pane.getByText('Choose a day and a time still to come.')).toBeVisible();
    await expect(outlook.pane.getByLabel('Date of the reminder')).toBeFocused();
    await outlook.pane.getByLabel('Date of the reminder').fill('2031-07-01');
    await pane.create.click();
    await expect(pane.status).toContainText('Task created in Tasks.');

    const [task] = tasksSince(before, await control.state());
    // Summer in Berlin.
    expect(task).toMatchObject({ isReminderOn: true, reminder: Date.parse('2031-07-01T06:15:00Z') });
    expect(task).not.toHaveProperty('due');
    const posts = (await graphTraffic()).filter(
      ({ method, url }) => method === 'POST' && /\/tasks$/.test(url),
    );
    expect(posts).toMatchObject([
      { requestBody: { isReminderOn: true, reminderDateTime: { dateTime: '2031-07-01T08:15:00' } } },
    ]);
  });

  test('a moment that the mail speaks of is a reminder by one click', async ({
    outlook,
    pane,
    sandbox: { control },
  }) => {
    const before = await control.state();
    await pane.open('budget-review');
    await pane.button('More options').click();
    const times = outlook.pane.getByRole('group', { name: 'Times in this email' });
    await times.getByRole('button', { name: /10:00/ }).click();
    await expect(outlook.pane.getByLabel('Time of the reminder')).toHaveValue('10:00');
    const day = await outlook.pane.getByLabel('Date of the reminder').inputValue();
    await pane.create.click();
    await expect(pane.status).toContainText('Task created in Tasks.');
    const [task] = tasksSince(before, await control.state());
    const inBerlin = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Europe/Berlin',
      dateStyle: 'short',
      timeStyle: 'short',
    });
    expect(inBerlin.format(task?.reminder)).toBe(`${day} 10:00`);
  });

  test('categories of the mail, of Outlook and of one’s own go with the task, in the same request', async ({
    page,
    outlook,
    pane,
    sandbox: { control, graphTraffic },
    consoleErrors,
  }) => {
    await pane.open('dentist');
    await pane.button('More options').click();
    await pane.button('Categories None').click();
    const chips = outlook.pane.getByRole('group', { name: 'Categories' }).getByRole('button');
    await outlook.pane.getByRole('textbox', { name: 'Add a category' }).fill('Health');
    await page.keyboard.press('Enter');
    await expect(chips).toHaveText(['Health']);
    await pane.button('All categories').click();
    await pane.button('Grant access').click();
    await outlook.answerConsent(true);
    await expect(outlook.pane.getByText('These are all categories of your mailbox.')).toBeVisible();
    await chips.first().click();
    const name = (await chips.first().textContent()) ?? '';
    const frame = await pane.frame();
    expect(await axeFindings(frame)).toEqual([]);
    await outlook.page.getByRole('separator', { name: 'Resize task pane' }).press('Home');
    expect(await frame.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
    await pane.create.click();
    await expect(pane.status).toContainText('Task created in Tasks.');
    const traffic = await graphTraffic();
    const posts = traffic.filter(({ method, url }) => method === 'POST' && /\/tasks$/.test(url));
    expect(posts).toMatchObject([{ requestBody: { categories: ['Health', name] }, status: 201 }]);
    expect(consoleErrors).toEqual([]);
    await control.clearTraffic();

    // On the next mail, what tasks have is offered.
    await pane.open('parcel');
    await pane.button('More options').click();
    await pane.button('Categories None').click();
    await expect(chips).toHaveText(['Health', name]);
  });

  test('all editors, unfolded, fit into 320 pixels from right to left', async ({ outlook, pane }) => {
    await outlook.open({ mail: 'budget-review', isPaneOpen: true, language: 'ar-SA' });
    await outlook.page.getByRole('separator', { name: 'Resize task pane' }).press('Home');
    await expect(outlook.pane.getByRole('combobox').first()).toHaveValue('Tasks');
    for (const name of [/^خيارات إضافية/, /^التذكير/, /^الخطوات/, /^الفئات/, /^حفظ كإعداد مسبق/]) {
      await outlook.pane.getByRole('button', { name }).first().click();
    }
    await expect(outlook.pane.getByRole('group', { name: 'الأوقات في هذه الرسالة' })).toBeVisible();
    const frame = await pane.frame();
    expect(await frame.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
    expect(await axeFindings(frame)).toEqual([]);
  });

  test('a repetition makes a series of To Do from the first day that fits, by one request', async ({
    outlook,
    pane,
    sandbox: { control, graphTraffic },
  }) => {
    const before = await control.state();
    await pane.open('dentist');
    await pane.button('Pick a date').click();
    // A Thursday.
    await outlook.pane.getByLabel('Due date').fill('2031-07-03');
    await pane.button('More options').click();
    const repeat = outlook.pane.getByRole('combobox', { name: 'Repeat' });
    await repeat.selectOption('Weekly');
    await outlook.pane.getByRole('combobox', { name: 'Interval' }).selectOption('2 weeks');
    const days = outlook.pane.getByRole('group', { name: 'Repeat' });
    await days.getByRole('button', { name: 'Mon' }).click();
    await days.getByRole('button', { name: 'Thu' }).click();
    await expect(repeat).toHaveAccessibleDescription('First due: Mon, Jul 7, 2031');
    await pane.create.click();
    await expect(pane.status).toContainText('Task created in Tasks.');
    await expect(pane.card('Your appointment')).toContainText('Due Mon, Jul 7, 2031');
    await expect(pane.card('Your appointment')).toContainText('Repeats');

    const [task, ...others] = tasksSince(before, await control.state());
    expect(others).toEqual([]);
    expect(task).toMatchObject({
      recurrence: {
        pattern: { type: 'weekly', interval: 2, daysOfWeek: ['monday'], firstDayOfWeek: 'monday' },
        range: { type: 'noEnd', startDate: '2031-07-07' },
      },
    });
    const writes = (await graphTraffic()).filter(
      ({ method, url }) => method !== 'GET' && /\/todo\//.test(url),
    );
    expect(writes).toMatchObject([{ method: 'POST', status: 201 }]);
  });
});
