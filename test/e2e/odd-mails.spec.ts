import { hostileMark } from '../../sandbox/mails/hostile-mail';
import { expect, test } from './support/fixtures';
import { linksOn, tasksSince } from './support/stored-link';

/** Sample mails with the title that the form has to propose. */
const titles = [
  ['empty-subject', 'Email from Dana Lindqvist'],
  ['empty-mail', 'Email from Emil Hartmann'],
  ['empty-body', 'Please remember the plants'],
  ['many-prefixes', 'Holiday cover in December'],
  ['markup-in-subject', 'Build #311 <failed> & tests "skipped" \\o/ 100%'],
  ['no-sender-name', 'Scan_0001'],
  ['arabic-contract', 'مسودة عقد الترجمة: الرجاء المراجعة والتوقيع'],
  ['hebrew-invitation', 'הזמנה: סיור במשרדים החדשים (RSVP)'],
  ['japanese-quote', '【お見積り】会議室の照明についてのご確認のお願い'],
  ['emoji-party', '🎉🎂 Surprise party for Dana 🤫 – who brings what? 👩‍🍳👨‍👩‍👧‍👦🏳️‍🌈'],
] as const;

test.describe('mails that nobody expects', () => {
  test('each give a task with a fitting title that leads back', async ({
    outlook,
    pane,
    sandbox: { control },
  }) => {
    const before = await control.state();
    await outlook.open({ mail: 'empty-subject', isPaneOpen: true, isPinned: true });
    for (const [key, title] of titles) {
      await outlook.openMail(key);
      await expect(pane.title).toHaveValue(title);
      await pane.ready();
      await pane.create.click();
      await expect(pane.status).toContainText('Task created in Tasks.');
      await expect(pane.checkbox(title)).toBeVisible();
    }
    const made = tasksSince(before, await control.state());
    expect(made.map((task) => task.title)).toEqual(titles.map(([, title]) => title));
    for (const [index, [key]] of titles.entries()) {
      const mail = await control.message(key);
      expect(linksOn(mail)).toHaveLength(1);
      const link = made[index]?.linkedResource;
      expect(link?.displayName ?? '').toBe(mail.subject);
      expect(link?.externalId).toBe(mail.internetMessageId);
    }
  });

  test('one with a subject of 400 characters keeps all of it', async ({ pane, sandbox: { control } }) => {
    const before = await control.state();
    await pane.open('long-subject');
    await pane.create.click();
    await expect(pane.status).toContainText('Task created in Tasks.');
    const [task] = tasksSince(before, await control.state());
    const { subject } = await control.message('long-subject');
    const title = task?.title ?? '';
    expect(title).toHaveLength(255);
    expect(title.endsWith('…')).toBe(true);
    expect(task?.body.content.startsWith('…')).toBe(true);
    expect(title.slice(0, -1) + (task?.body.content.slice(1) ?? '')).toContain(subject);
  });

  test('one that was sent a moment ago has a task with a link all the same', async ({
    outlook,
    pane,
    sandbox: { control, origins },
  }) => {
    const before = await control.state();
    await outlook.open({ mail: 'just-sent', isPaneOpen: true });
    await pane.button('New task').click();
    await pane.ready();
    await pane.create.click();
    await expect(pane.status).toContainText('Task created in Tasks.');
    const [task] = tasksSince(before, await control.state());
    expect(task?.linkedResource?.externalId).toMatch(/./);
    await outlook.page.reload();
    await expect(pane.checkbox('Can you bring the floor samples tomorrow?')).toBeVisible();
    await outlook.page.goto(`${origins.outlook}/tasks/id/${encodeURIComponent(task?.id ?? '')}/details`);
    await expect(outlook.page.getByRole('link', { name: 'Open in Outlook' })).toBeVisible();
  });

  test('a hostile one runs nothing, loads nothing and sends nothing, in Outlook, the pane and To Do', async ({
    outlook,
    pane,
    context,
    sandbox: { control, origins },
  }) => {
    const asked: string[] = [];
    context.on('request', (request) => asked.push(new URL(request.url()).hostname));
    const before = await control.state();
    const { subject } = await control.message('hostile');
    await pane.open('hostile');
    await expect(pane.title).toHaveValue(subject);
    await pane.button('More options').click();
    await outlook.pane.getByRole('radio', { name: 'Full text' }).check();
    await pane.create.click();
    await expect(pane.checkbox(subject)).toBeVisible();
    await expect(pane.status).toContainText('Task created in Tasks.');

    const [task] = tasksSince(before, await control.state());
    expect(task?.title).toBe(subject);
    expect(task?.body.content).toContain('Dear user, your mailbox is full.');
    expect(task?.body.content).not.toMatch(new RegExp(`${hostileMark}|<script|onerror`));

    const todo = await context.newPage();
    await todo.goto(`${origins.outlook}/tasks/id/${encodeURIComponent(task?.id ?? '')}/details`);
    await expect(todo.getByLabel('Note')).toContainText('Dear user, your mailbox is full.');
    // The frame of the mail itself, which has no address, runs no scripts, not even this one.
    const frames = context.pages().flatMap((page) => page.frames().filter((f) => f.url().startsWith('http')));
    for (const frame of frames) {
      expect(await frame.evaluate((mark) => mark in window, hostileMark), frame.url()).toBe(false);
    }
    expect(asked.filter((host) => host !== 'localhost' && host !== '')).toEqual([]);
  });
});
